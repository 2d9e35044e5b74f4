package keepup.app.child;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.learner.StepBelief;
import keepup.steps.Step;
import keepup.steps.StepGraph;

/// A group proposed for some minutes before a lesson.
///
/// @param lesson the step of the lesson
/// @param need the step that the lesson stands on and the group works at
/// @param proposed who should come, those least sure first
/// @param alsoMissing more children who miss the same step, beyond a small group
/// @param others everybody else, who may wish to come
/// @param elsewhere other steps that children miss, each with how many
/// @param tooMany whether so much of the class misses it that the lesson should begin there
record BeforeLesson(
    Step lesson,
    Step need,
    List<Readiness.Child> proposed,
    List<Readiness.Child> alsoMissing,
    List<Pupil> others,
    Map<Step, Long> elsewhere,
    boolean tooMany) {
  /// A group of so many still talks together.
  static final int SMALL = 5;

  /// @param wanted the id of the step to work at, or `""` for the one that most children miss
  static Optional<BeforeLesson> of(
      Readiness readiness, List<Known> known, StepGraph graph, String wanted) {
    List<Step> needs =
        readiness.step().needs().stream()
            .map(graph::getStep)
            .sorted(Comparator.comparingInt(step -> -graph.order(step.id())))
            .toList();
    if (needs.isEmpty()) {
      return Optional.empty();
    }
    Map<Step, Long> missing =
        readiness.stumbling().stream()
            .collect(Collectors.groupingBy(Readiness.Child::need, Collectors.counting()));
    Step need =
        needs.stream()
            .filter(step -> step.id().value().equals(wanted))
            .findFirst()
            .or(() ->
                needs.stream()
                    .max(Comparator.comparingLong(step -> missing.getOrDefault(step, 0L))))
            .orElseThrow();
    Map<PupilId, Double> secure = new HashMap<>();
    known.forEach(one ->
        secure.put(
            one.pupil().id(),
            one.diagnosis().belief().findStep(need.id()).map(StepBelief::secure).orElse(0.5)));
    List<Readiness.Child> stumbling = new ArrayList<>();
    readiness.stumbling().stream()
        .filter(child -> child.need().equals(need))
        .sorted(Comparator.comparingDouble(child -> secure.getOrDefault(child.pupil().id(), 0.5)))
        .forEach(stumbling::add);
    Set<PupilId> there = new HashSet<>();
    stumbling.forEach(child -> there.add(child.pupil().id()));
    Map<Step, Long> elsewhere = new HashMap<>(missing);
    elsewhere.remove(need);
    int size = Math.min(SMALL, stumbling.size());
    return Optional.of(
        new BeforeLesson(
            readiness.step(),
            need,
            stumbling.subList(0, size),
            stumbling.subList(size, stumbling.size()),
            known.stream().map(Known::pupil).filter(p -> !there.contains(p.id())).toList(),
            elsewhere,
            stumbling.size() > SMALL && stumbling.size() * 2 >= known.size()));
  }
}
