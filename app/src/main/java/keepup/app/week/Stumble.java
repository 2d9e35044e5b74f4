package keepup.app.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import keepup.app.assess.WrittenAnswer;
import keepup.app.lesson.CheckId;
import keepup.app.school.PupilId;
import keepup.steps.StepId;

/// A child in a check, on one of its steps: asked at least twice, and whether half of it or more
/// was not right. It is told from marks alone, so that a term of a school can be read in a moment;
/// why the child stumbled is for the pages of the check.
record Stumble(PupilId pupil, CheckId check, StepId step, LocalDate day, boolean stumbled) {
  private static final int ENOUGH = 2;

  private record Key(PupilId pupil, CheckId check, StepId step) {}

  /// @param right whether an answer is right
  static List<Stumble> of(List<WrittenAnswer> answers, Predicate<WrittenAnswer> right) {
    Map<Key, List<WrittenAnswer>> bySteps = new LinkedHashMap<>();
    for (WrittenAnswer answer : answers) {
      if (answer.way().equals("check")) {
        bySteps
            .computeIfAbsent(
                new Key(answer.pupil(), answer.check(), answer.step()), _ -> new ArrayList<>())
            .add(answer);
      }
    }
    List<Stumble> stumbles = new ArrayList<>();
    bySteps.forEach((key, own) -> {
      if (own.size() >= ENOUGH) {
        long wrong = own.stream().filter(right.negate()).count();
        stumbles.add(
            new Stumble(
                key.pupil(),
                key.check(),
                key.step(),
                own.getFirst().day(),
                wrong * 2 >= own.size()));
      }
    });
    return stumbles;
  }

  /// How a class did on a step of a check.
  record Share(CheckId check, StepId step, LocalDate day, int asked, int stumbled) {
    private static final int ENOUGH_CHILDREN = 4;

    /// Half of those who were asked or more stumbled: that is a lesson, not a session.
    boolean isHardPoint() {
      return asked >= ENOUGH_CHILDREN && stumbled * 2 >= asked;
    }
  }

  private record Place(CheckId check, StepId step, LocalDate day) {}

  /// The same added up by check and step, the newest first.
  static List<Share> shares(List<Stumble> stumbles) {
    Map<Place, int[]> counts = new HashMap<>();
    for (Stumble one : stumbles) {
      int[] count =
          counts.computeIfAbsent(new Place(one.check(), one.step(), one.day()), _ -> new int[2]);
      count[0]++;
      count[1] += one.stumbled() ? 1 : 0;
    }
    return counts.entrySet().stream()
        .map(entry ->
            new Share(
                entry.getKey().check(),
                entry.getKey().step(),
                entry.getKey().day(),
                entry.getValue()[0],
                entry.getValue()[1]))
        .sorted(
            java.util.Comparator.comparing(Share::day)
                .reversed()
                .thenComparing(share -> share.step().value()))
        .toList();
  }
}
