/// The multiplication tables check in practice form: which questions a form asks, what an answer
/// shows, which table to teach next.
@NullMarked
package keepup.tablescheck;

import org.jspecify.annotations.NullMarked;
