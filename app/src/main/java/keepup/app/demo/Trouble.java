package keepup.app.demo;

import java.util.Set;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;

/// What a made-up child stumbles over for some weeks.
///
/// @param holds the misconception that it holds, or null
/// @param notSecure steps that it has not got yet
/// @param from the first day, as [SchoolDays#position] counts
/// @param until the last
record Trouble(@Nullable MisconceptionId holds, Set<StepId> notSecure, int from, int until) {
  static final Trouble NONE = new Trouble(null, Set.of(), 0, -1);

  Trouble {
    notSecure = Set.copyOf(notSecure);
  }

  boolean isThere(int day) {
    return day >= from && day <= until;
  }
}
