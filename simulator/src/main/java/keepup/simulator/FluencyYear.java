package keepup.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import keepup.fluency.Answered;
import keepup.fluency.Fact;
import keepup.fluency.FactSet;

/// One made-up child's school year of practice under one plan.
final class FluencyYear {
  /// Weeks of school and of holiday, in turn: 39 weeks of school.
  private static final int[] WEEKS = {7, 1, 7, 2, 6, 1, 6, 2, 6, 1, 7};

  private static final double AWAY = 0.05;
  private static final int AGAIN_AFTER = 3;
  private static final int SUMMER_DAYS = 42;

  /// What came of it.
  ///
  /// @param retained facts recalled the day after the last practice, in expectation
  /// @param afterSummer the same six weeks later
  /// @param minutes spent
  /// @param asked how many questions
  /// @param right the share of first answers that were right
  record Outcome(double retained, double afterSummer, double minutes, int asked, double right) {}

  private FluencyYear() {}

  static Outcome run(FactSet set, PracticePlan plan, FactPupil pupil, Random draws) {
    int day = 0;
    int schoolDay = 0;
    double seconds = 0;
    int asked = 0;
    int right = 0;
    for (int part = 0; part < WEEKS.length; part++) {
      for (int d = 0; d < 7 * WEEKS[part]; d++, day++) {
        if (part % 2 != 0 || d % 7 >= 5) {
          continue;
        }
        schoolDay++;
        if (draws.nextDouble() < AWAY) {
          continue;
        }
        double before = seconds;
        List<Fact> left = new ArrayList<>(plan.choose(day, schoolDay - 1));
        List<Fact> repeated = new ArrayList<>();
        while (!left.isEmpty()) {
          Fact fact = left.removeFirst();
          Answered answer = pupil.answer(fact, day, seconds - before);
          seconds += pupil.seconds();
          asked++;
          right += answer.isRight() ? 1 : 0;
          plan.note(answer);
          if (!answer.isRight() && !repeated.contains(fact)) {
            // What went wrong comes back once, a little later: under every plan.
            repeated.add(fact);
            left.add(Math.min(AGAIN_AFTER, left.size()), fact);
          }
        }
      }
    }
    int end = day;
    return new Outcome(
        set.facts().stream().mapToDouble(fact -> pupil.recall(fact, end)).sum(),
        set.facts().stream().mapToDouble(fact -> pupil.recall(fact, end + SUMMER_DAYS)).sum(),
        seconds / 60,
        asked,
        asked == 0 ? 0 : (double) right / asked);
  }
}
