/// Belief about one pupil: per small step, secure, holding a named misconception, or not yet. Knows
/// no question text.
@NullMarked
package keepup.learner;

import org.jspecify.annotations.NullMarked;
