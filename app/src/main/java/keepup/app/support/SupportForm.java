package keepup.app.support;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody typed about a support, read and looked through.
///
/// @param lookAgain or null where none was given
record SupportForm(String says, String fading, @Nullable LocalDate lookAgain) {
  /// Names of conditions. What helps is kept here, not what a child has: a label outlives its use,
  /// tells a helper nothing to do, and is health data.
  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(ADD|(?i:adhd|asd|asc|spld|mld|sld|semh|autis\\w*|asperger\\w*|dyslex\\w*|dyscalc\\w*|dysprax\\w*|dyspha\\w*|tourette\\w*|epilep\\w*|ehcp?|disorder|diagnos\\w*))\\b");

  /// A form that can be kept, or what is wrong with it in words.
  record Read(Optional<SupportForm> form, String problem) {}

  static Read read(String says, String fading, String lookAgain, LocalDate today) {
    String what = says.strip();
    String plan = fading.strip();
    if (what.length() > Support.LONGEST || plan.length() > Support.LONGEST) {
      return wrong("At most %d letters fit. Maybe shorten it.".formatted(Support.LONGEST));
    }
    var label = LABEL.matcher(what + " " + plan);
    if (label.find()) {
      return wrong(
          "“%s” names a condition, and this page keeps none. Maybe write what to do: what helps, and when."
              .formatted(label.group()));
    }
    if (lookAgain.isBlank()) {
      return plan.isEmpty()
          ? new Read(Optional.of(new SupportForm(what, plan, null)), "")
          : wrong("A plan to fade needs a day to look again. Maybe in three weeks.");
    }
    try {
      LocalDate day = LocalDate.parse(lookAgain);
      return day.isBefore(today)
          ? wrong("The day to look again (%s) is past. Maybe choose one to come.".formatted(day))
          : new Read(Optional.of(new SupportForm(what, plan, day)), "");
    } catch (DateTimeParseException _) {
      return wrong(
          "“%s” is not a day that we can read. Maybe write it as 2026-12-14.".formatted(lookAgain));
    }
  }

  private static Read wrong(String problem) {
    return new Read(Optional.empty(), problem);
  }
}
