/// Sequences of questions in which one declared dimension changes at a time, with the reason.
@NullMarked
package keepup.variation;

import org.jspecify.annotations.NullMarked;
