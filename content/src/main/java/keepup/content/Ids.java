package keepup.content;

import keepup.misconceptions.MisconceptionId;
import keepup.steps.StepId;

/// The ids of steps and misconceptions: lower-case words joined by dots and hyphens.
final class Ids {
  private static final String NONE = "none";

  private Ids() {}

  static StepId step(Fields fields, String name) {
    return new StepId(read(fields, name));
  }

  static MisconceptionId misconception(Fields fields, String name) {
    return new MisconceptionId(read(fields, name));
  }

  private static String read(Fields fields, String name) {
    String id = fields.text(name);
    if (id.isEmpty()) {
      return NONE;
    }
    if (!StepId.isPlain(id)) {
      fields.fault(
          fields.lineOf(name),
          "The id '%s' must be lower-case letters and digits joined by dots and hyphens."
              .formatted(id),
          "y3.subtract.one-exchange is the pattern to follow?");
      return NONE;
    }
    return id;
  }
}
