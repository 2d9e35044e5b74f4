/// Number facts: derivations from facts that a child knows, spaced retrieval by a published
/// scheduler, the mistakes that wrong answers show, and what a class may be taught tomorrow.
@NullMarked
package keepup.fluency;

import org.jspecify.annotations.NullMarked;
