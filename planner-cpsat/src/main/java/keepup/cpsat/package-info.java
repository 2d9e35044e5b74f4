/// The exact planner: a day's planning problem as a model for OR-Tools CP-SAT, its proved bound,
/// and its solution written back as a plan.
@NullMarked
package keepup.cpsat;

import org.jspecify.annotations.NullMarked;
