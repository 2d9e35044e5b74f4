/// The national picture as it was last made, for national evaluators.
@NullMarked
package keepup.app.national;

import org.jspecify.annotations.NullMarked;
