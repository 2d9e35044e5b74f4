/// What helps a child to learn, as adults of the school wrote it down: shown wherever somebody
/// works with the child.
@NullMarked
package keepup.app.support;

import org.jspecify.annotations.NullMarked;
