package keepup.app.child;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keepup.app.design.Status;
import keepup.app.school.Pupil;
import keepup.learner.StepBelief;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// Who is ready for a step that is planned, by what it needs.
///
/// @param stumbling children who would stumble, each with the prerequisite that is missing
/// @param unsure children of whom too little is known
/// @param ready all others
record Readiness(Step step, List<Child> stumbling, List<Child> unsure, List<Pupil> ready) {

  /// A child and what the plan should know.
  ///
  /// @param need what is missing, or not known
  /// @param why one plain sentence
  record Child(Pupil pupil, Step need, String why) {}

  Readiness {
    stumbling = List.copyOf(stumbling);
    unsure = List.copyOf(unsure);
    ready = List.copyOf(ready);
  }

  /// A prerequisite of which too little is known of some children.
  ///
  /// @param everybody whether that is so of all of whom it is not known that they would stumble
  record Unasked(Step need, List<String> names, boolean everybody) {}

  /// What to ask before anything can be said of the children who are unsure.
  List<Unasked> listUnasked() {
    return unsure.stream()
        .map(Child::need)
        .distinct()
        .map(need ->
            new Unasked(
                need,
                unsure.stream()
                    .filter(child -> child.need().equals(need))
                    .map(child -> child.pupil().name())
                    .toList(),
                ready.isEmpty() && unsure.stream().allMatch(child -> child.need().equals(need))))
        .toList();
  }

  /// @param known of each child, in the register's order
  static Readiness of(Step step, List<Known> known, StepGraph graph) {
    List<Child> stumbling = new ArrayList<>();
    List<Child> unsure = new ArrayList<>();
    List<Pupil> ready = new ArrayList<>();
    List<Step> needs =
        step.needs().stream()
            .sorted(Comparator.comparingInt(graph::order))
            .map(graph::getStep)
            .toList();
    for (Known one : known) {
      Optional<Child> missing =
          needs.stream().flatMap(need -> missing(one, need, graph).stream()).findFirst();
      Optional<Child> unknown =
          needs.stream().flatMap(need -> unknown(one, need).stream()).findFirst();
      if (missing.isPresent()) {
        stumbling.add(missing.get());
      } else if (unknown.isPresent()) {
        unsure.add(unknown.get());
      } else {
        ready.add(one.pupil());
      }
    }
    return new Readiness(step, stumbling, unsure, ready);
  }

  private static Optional<Child> missing(Known known, Step need, StepGraph graph) {
    Optional<Standing> own = known.findStanding(need.id());
    if (own.filter(standing -> standing.status() == Status.NOT_YET).isPresent()) {
      return own.map(standing -> new Child(known.pupil(), need, standing.why()));
    }
    if (own.filter(standing -> standing.status() != Status.UNKNOWN).isPresent()) {
      return Optional.empty();
    }
    // Not asked: what it builds on, or what builds on it, may speak clearly enough.
    double secure =
        known.diagnosis().belief().findStep(need.id()).map(StepBelief::secure).orElse(1.0);
    return secure < Standing.NOT_YET
        ? Optional.of(new Child(known.pupil(), need, becauseOfOthers(known, need, graph)))
        : Optional.empty();
  }

  private static String becauseOfOthers(Known known, Step need, StepGraph graph) {
    return graph.listAllNeeds(need.id()).stream()
        .map(known::findStanding)
        .flatMap(Optional::stream)
        .filter(standing -> standing.status() == Status.NOT_YET)
        .map(standing -> standing.step().title())
        .findFirst()
        .map("It was not asked, but it builds on “%s”, which is not there yet."::formatted)
        .orElse("It was not asked, but what needs it went wrong.");
  }

  private static Optional<Child> unknown(Known known, Step need) {
    return known
            .findStanding(need.id())
            .filter(standing -> standing.status() != Status.UNKNOWN)
            .isPresent()
        ? Optional.empty()
        : Optional.of(new Child(known.pupil(), need, "Nobody has asked this of late."));
  }

  /// The step to show where none was chosen: one that needs what was taught last, of the same year
  /// if there is one; else the next in teaching order.
  static Optional<StepId> after(StepId taught, StepGraph graph) {
    if (graph.findStep(taught).isEmpty()) {
      return Optional.empty();
    }
    int year = graph.getStep(taught).year();
    return graph.listNeededBy(taught).stream()
        .min(
            Comparator.<StepId>comparingInt(id -> Math.abs(graph.getStep(id).year() - year))
                .thenComparingInt(graph::order))
        .or(() ->
            graph.listSteps().stream()
                .map(Step::id)
                .filter(id -> graph.order(id) == graph.order(taught) + 1)
                .findFirst());
  }
}
