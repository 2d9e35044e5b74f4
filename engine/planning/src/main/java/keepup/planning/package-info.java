/// The day's plan: who works with whom on what, when, within adults' time and fairness.
@NullMarked
package keepup.planning;

import org.jspecify.annotations.NullMarked;
