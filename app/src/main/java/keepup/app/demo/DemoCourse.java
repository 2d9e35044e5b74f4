package keepup.app.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import keepup.steps.Step;
import keepup.steps.StepGraph;

/// What a made-up class is taught, day by day: steps in teaching order, hard ones for two days,
/// arranged so that the day on which the demo begins has much to see. Years 5 and 6 refresh the
/// last year's arithmetic that the curriculum has.
final class DemoCourse {
  private static final int ENOUGH_BEFORE = 20;

  private final List<Step> days = new ArrayList<>();
  private final int begins;
  private final int wraps;

  /// @param year of the class, 1 to 6
  DemoCourse(StepGraph graph, int year) {
    int last = graph.listSteps().stream().mapToInt(Step::year).max().orElse(1);
    int taught = Math.min(year, last);
    List<Step> steps =
        graph.listSteps().stream()
            .filter(step -> step.year() >= 1 && step.year() <= taught)
            .sorted(Comparator.comparingInt(Step::year).thenComparingInt(s -> graph.order(s.id())))
            .toList();
    for (Step step : steps) {
      days.add(step);
      if (step.hard()) {
        days.add(step);
      }
    }
    int most = 0;
    int at = 0;
    for (int i = 0; i < days.size(); i++) {
      Step step = days.get(i);
      boolean full = i >= Math.min(ENOUGH_BEFORE, days.size() - 1) && step.year() == taught;
      if (full && step.misconceptions().size() >= most) {
        most = step.misconceptions().size();
        at = i;
      }
    }
    begins = Math.min(days.size() - 1, at + (year - taught) * 2);
    wraps = (int) days.stream().takeWhile(step -> step.year() < taught).count() % days.size();
  }

  /// The step of a day. Past the end of the year's steps it begins again with the year's first.
  ///
  /// @param position as [SchoolDays#position] counts
  Step on(int position) {
    int at = begins + position;
    if (at < 0) {
      return days.getFirst();
    }
    return at < days.size()
        ? days.get(at)
        : days.get(wraps + (at - days.size()) % (days.size() - wraps));
  }
}
