/// The multiplication tables check in practice form: a child answers 25 table facts on the screen
/// as the Standards and Testing Agency's check asks them, with the helps that an adult chose;
/// adults see which facts and tables need teaching. No score is shown to a child, nobody is ranked.
@NullMarked
package keepup.app.tablescheck;

import org.jspecify.annotations.NullMarked;
