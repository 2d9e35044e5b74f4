package keepup.app.design;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody typed into a form, read field by field; what is wrong is gathered.
public final class Typed {
  private final Map<String, String> fields;
  private final List<FieldError> problems = new ArrayList<>();

  /// @param fields as a browser sends them; any may be missing
  public Typed(Map<String, String> fields) {
    this.fields = fields;
  }

  /// A field as it was typed, without blanks round it; `""` where it is missing.
  public String raw(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  /// A text that may be empty.
  ///
  /// @param most how many letters it may have
  public String text(String name, int most) {
    String text = raw(name).replace("\r\n", "\n");
    if (text.length() > most) {
      problem(
          name,
          "This has %d letters, and %d fit. Maybe say it shorter.".formatted(text.length(), most));
    }
    return text;
  }

  /// A text that must be there.
  ///
  /// @param what as a sentence names it: `A name`
  public String needed(String name, String what, int most) {
    String text = text(name, most);
    if (text.isEmpty()) {
      problem(name, what + " is needed.");
    }
    return text;
  }

  /// A day, or null where the field is empty or wrong.
  public @Nullable LocalDate day(String name) {
    String text = raw(name);
    if (text.isEmpty()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 2000 && day.getYear() < 2200) {
        return day;
      }
    } catch (DateTimeParseException notADay) {
      // the sentence below is for both
    }
    problem(name, "“%s” is no day. Maybe choose it from the calendar.".formatted(text));
    return null;
  }

  /// A day that must be there; the given one with a problem where it is not.
  public LocalDate neededDay(String name, LocalDate otherwise) {
    LocalDate day = day(name);
    if (day == null && raw(name).isEmpty()) {
      problem(name, "A day is needed.");
    }
    return day == null ? otherwise : day;
  }

  /// A whole number within these; the least with a problem where it is something else.
  public int whole(String name, int least, int most) {
    String text = raw(name);
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    problem(
        name,
        "“%s” does not fit here. Maybe a whole number from %d to %d.".formatted(text, least, most));
    return least;
  }

  /// An id, or nothing where it is none.
  public Optional<UUID> id(String name) {
    try {
      return raw(name).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(raw(name)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  /// Adds what is wrong with a field.
  public void problem(String name, String sentence) {
    problems.add(new FieldError(name, sentence));
  }

  /// All that was wrong so far.
  public List<FieldError> problems() {
    return List.copyOf(problems);
  }

  /// Whether nothing was wrong so far.
  public boolean isFine() {
    return problems.isEmpty();
  }
}
