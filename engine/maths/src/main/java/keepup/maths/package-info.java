/// Exact numbers, expressions, written methods and seeded randomness.
@NullMarked
package keepup.maths;

import org.jspecify.annotations.NullMarked;
