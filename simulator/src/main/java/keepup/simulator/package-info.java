/// Made-up pupils who answer questions, and how well they were seen through: shares no code and no
/// number with the engine that it judges.
@NullMarked
package keepup.simulator;

import org.jspecify.annotations.NullMarked;
