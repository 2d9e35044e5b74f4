/// The school's journey: what it answers of its readiness, where each school of a hub stands, who
/// is stuck and who to invite next.
@NullMarked
package keepup.app.journey;

import org.jspecify.annotations.NullMarked;
