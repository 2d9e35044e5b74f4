/// The national picture: pooled trials, reach and what schools find hard, from records in files
/// that hold no child's name, as a report in which every figure opens how it was made.
@NullMarked
package keepup.national;

import org.jspecify.annotations.NullMarked;
