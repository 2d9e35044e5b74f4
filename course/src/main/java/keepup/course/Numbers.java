package keepup.course;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import keepup.content.Fields;

/// Whole numbers and times of day in fields.
final class Numbers {
  private Numbers() {}

  /// A whole number of one or more, or 0 with a fault.
  static int whole(Fields fields, String name) {
    return fields.has(name) ? wholeIfThere(fields, name) : missing(fields, name);
  }

  /// A whole number of one or more; 0 where the field is left out.
  static int wholeIfThere(Fields fields, String name) {
    String text = fields.textIfThere(name);
    if (text.isEmpty()) {
      return 0;
    }
    if (text.matches("[1-9]\\d{0,3}")) {
      return Integer.parseInt(text);
    }
    fields.fault(
        fields.lineOf(name),
        "The field '%s' is '%s'.".formatted(name, text),
        "a whole number such as 15 was meant?");
    return 0;
  }

  /// A time such as `09:15`, or midnight with a fault.
  static LocalTime time(Fields fields, String name) {
    String text = fields.text(name);
    try {
      return LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      fields.fault(
          fields.lineOf(name),
          "The field '%s' is '%s', which is no time of day.".formatted(name, text),
          "a time such as \"09:15\" was meant, with two digits before the colon?");
      return LocalTime.MIDNIGHT;
    }
  }

  private static int missing(Fields fields, String name) {
    fields.missing(name);
    return 0;
  }
}
