package keepup.app.curriculum;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.app.design.FieldError;
import keepup.app.timetable.SchoolYear;
import keepup.steps.StepId;

/// The days as the page of a scheme sends them back.
///
/// @param days of the steps whose field held a day of the school year
/// @param problems each on the field with the id `day-` and the step's place, from 0
/// @param given what each field held, by step
record SchemeForm(
    Map<StepId, LocalDate> days, List<FieldError> problems, Map<StepId, String> given) {

  SchemeForm {
    days = Map.copyOf(days);
    problems = List.copyOf(problems);
    given = Map.copyOf(given);
  }

  /// @param steps the ids in the order of the fields
  /// @param days the fields, one for each step
  /// @param scheme as it stands: a step that it does not have is left out
  static SchemeForm read(List<String> steps, List<String> days, Scheme scheme, SchoolYear year) {
    Map<StepId, LocalDate> read = new HashMap<>();
    Map<StepId, String> given = new HashMap<>();
    List<FieldError> problems = new ArrayList<>();
    for (int i = 0; i < Math.min(steps.size(), days.size()); i++) {
      String id = steps.get(i);
      if (!StepId.isPlain(id) || !scheme.has(new StepId(id))) {
        continue;
      }
      StepId step = new StepId(id);
      given.put(step, days.get(i));
      Optional<LocalDate> day = findDay(days.get(i));
      if (day.isEmpty()) {
        problems.add(
            new FieldError(
                "day-" + i,
                "The day of step %d is “%s”, which is no date. Maybe %s."
                    .formatted(i + 1, days.get(i), scheme.entries().get(i).from())));
      } else if (!year.holds(day.get())) {
        problems.add(
            new FieldError(
                "day-" + i,
                "The day of step %d, %s, is not in the school year %s. Maybe another year was meant."
                    .formatted(i + 1, day.get(), year.inWords())));
      } else {
        read.put(step, day.get());
      }
    }
    return new SchemeForm(read, problems, given);
  }

  static Optional<LocalDate> findDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }
}
