/// Made-up pupils who answer questions, and how well they were seen through: shares no code and no
/// number with the engine that it judges. Made-up children who practise number facts remember by
/// models of their own; only what follows from what in arithmetic is the same for both.
@NullMarked
package keepup.simulator;

import org.jspecify.annotations.NullMarked;
