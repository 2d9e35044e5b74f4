package keepup.app.child;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.app.design.Status;
import keepup.learner.StepBelief;
import keepup.steps.StepId;

/// Two children whose belief on a step differs most: by comparing how they work, an adult sees what
/// matters on it. Neither is the better one.
///
/// @param distance between the two beliefs, 0 to 1: half of what their probabilities differ by
///   (total variation)
record Contrast(Known one, Known other, double distance) {
  private static final double WORTH = 0.2;

  /// The two of these children who differ most on a step, in the register's order; nothing where
  /// fewer than two were asked, or all think much alike.
  static Optional<Contrast> find(StepId step, List<Known> known) {
    List<Known> asked =
        known.stream()
            .filter(
                one -> one.findStanding(step).filter(s -> s.status() != Status.UNKNOWN).isPresent())
            .toList();
    Optional<Contrast> most = Optional.empty();
    for (int i = 0; i < asked.size(); i++) {
      for (int j = i + 1; j < asked.size(); j++) {
        double distance = distance(belief(asked.get(i), step), belief(asked.get(j), step));
        if (distance > most.map(Contrast::distance).orElse(WORTH)) {
          most = Optional.of(new Contrast(asked.get(i), asked.get(j), distance));
        }
      }
    }
    return most;
  }

  private static StepBelief belief(Known known, StepId step) {
    return known.diagnosis().belief().findStep(step).orElseThrow();
  }

  static double distance(StepBelief one, StepBelief other) {
    double sum = Math.abs(one.secure() - other.secure()) + Math.abs(one.notYet() - other.notYet());
    Set<String> ideas = new HashSet<>(one.holds().keySet());
    ideas.addAll(other.holds().keySet());
    for (String idea : ideas) {
      sum += Math.abs(one.holds().getOrDefault(idea, 0.0) - other.holds().getOrDefault(idea, 0.0));
    }
    return sum / 2;
  }
}
