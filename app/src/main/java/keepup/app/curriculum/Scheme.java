package keepup.app.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepup.app.timetable.SchoolYear;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// A scheme of work: the steps that a year group is taught in a school year, in order of their
/// days.
///
/// @param entries by day; those of the same day in the order in which they are taught
record Scheme(List<Entry> entries) {

  /// A step and the day from which it is taught.
  record Entry(StepId step, LocalDate from) {}

  /// A step that stands before one that it needs.
  ///
  /// @param need of the same year group
  /// @param here whether the need stands in the scheme, later; else it is missing
  record Warning(StepId step, StepId need, boolean here) {}

  Scheme {
    entries = entries.stream().sorted(Comparator.comparing(Entry::from)).toList();
  }

  /// Steps in the order given, spread evenly over the weeks with school.
  static Scheme spread(List<StepId> steps, SchoolYear year) {
    List<LocalDate> weeks = year.weeks();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      entries.add(new Entry(steps.get(i), weeks.get(i * weeks.size() / steps.size())));
    }
    return new Scheme(entries);
  }

  /// The steps in their order.
  List<StepId> steps() {
    return entries.stream().map(Entry::step).toList();
  }

  boolean has(StepId step) {
    return entries.stream().anyMatch(entry -> entry.step().equals(step));
  }

  /// With other days for some steps.
  Scheme dated(Map<StepId, LocalDate> days) {
    return new Scheme(
        entries.stream()
            .map(entry -> new Entry(entry.step(), days.getOrDefault(entry.step(), entry.from())))
            .toList());
  }

  /// With a step one place earlier (-1) or later (1): two steps change places, and the days stay
  /// where they are.
  Scheme moved(StepId step, int by) {
    List<StepId> order = new ArrayList<>(steps());
    int at = order.indexOf(step);
    int to = at + by;
    if (at < 0 || to < 0 || to >= order.size()) {
      return this;
    }
    Collections.swap(order, at, to);
    List<Entry> moved = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      moved.add(new Entry(order.get(i), entries.get(i).from()));
    }
    return new Scheme(moved);
  }

  Scheme without(StepId step) {
    return new Scheme(entries.stream().filter(entry -> !entry.step().equals(step)).toList());
  }

  /// With one more step, after those of the same day.
  Scheme with(StepId step, LocalDate from) {
    List<Entry> more = new ArrayList<>(without(step).entries());
    more.add(new Entry(step, from));
    return new Scheme(more);
  }

  /// What stands before something that it needs, in the order of the scheme. Of what is needed from
  /// earlier years nothing is said: it was taught then.
  List<Warning> listWarnings(StepGraph graph) {
    Map<StepId, Integer> place = new HashMap<>();
    entries.forEach(entry -> place.put(entry.step(), place.size()));
    List<Warning> warnings = new ArrayList<>();
    Set<StepId> before = new HashSet<>();
    for (Entry entry : entries) {
      Step step = graph.findStep(entry.step()).orElse(null);
      if (step == null) {
        continue;
      }
      for (StepId need : step.needs()) {
        boolean sameYear = graph.getStep(need).year() == step.year();
        if (!before.contains(need) && (place.containsKey(need) || sameYear)) {
          warnings.add(new Warning(step.id(), need, place.containsKey(need)));
        }
      }
      before.add(step.id());
    }
    return warnings;
  }
}
