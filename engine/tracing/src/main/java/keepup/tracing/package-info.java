/// How probably a learner answers the next question right, from right and wrong answers alone: any
/// items, any skills, no curriculum. A tracing model for each skill, boosted trees over a learner's
/// history, and calibration.
@NullMarked
package keepup.tracing;

import org.jspecify.annotations.NullMarked;
