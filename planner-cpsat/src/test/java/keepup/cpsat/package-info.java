/// What the exact planner must be true to.
@NullMarked
package keepup.cpsat;

import org.jspecify.annotations.NullMarked;
