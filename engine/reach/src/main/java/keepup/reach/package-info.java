/// How many schools a programme has reached, each counted once whatever became of it: an academy is
/// the school that it was, a merger and a split make nothing new. [Reach] has the rule.
@NullMarked
package keepup.reach;

import org.jspecify.annotations.NullMarked;
