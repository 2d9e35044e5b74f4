/// Misconceptions: what a named wrong procedure answers, or that it does not apply.
@NullMarked
package keepup.misconceptions;

import org.jspecify.annotations.NullMarked;
