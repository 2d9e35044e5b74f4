package keepup.simulator;

import keepup.fluency.Fact;

/// How a made-up child remembers number facts: nothing of it is the scheduler's own model.
interface MadeUpMemory {
  /// The chance to recall a fact at a time.
  ///
  /// @param time in days since the beginning of the school year
  double recall(Fact fact, double time);

  /// The fact was recalled, worked out or shown at a time, which is never before the last one.
  ///
  /// @param weight 1 for the fact itself, less for its turnaround
  void meet(Fact fact, double time, double weight);

  /// How many seconds it takes to say a fact that is recalled.
  double seconds(Fact fact, double time);
}
