package keepup.course;

import java.util.Collection;
import java.util.List;
import keepup.content.Faults;
import keepup.content.Fields;

/// The ids that the files of a course may name.
record Ids(
    List<String> strands, List<String> readings, List<String> reflections, List<String> gapTasks) {

  /// Adds a fault for each entry of a list that is not known.
  static void checkAll(Fields fields, String field, String what, Collection<String> known) {
    for (Fields.Item item : fields.items(field)) {
      check(fields, item.line(), what, item.text(), known);
    }
  }

  static void check(
      Fields fields, int line, String what, String written, Collection<String> known) {
    if (!written.isEmpty() && !known.contains(written)) {
      unknown(fields, line, what, written, known);
    }
  }

  static void unknown(
      Fields fields, int line, String what, String written, Collection<String> known) {
    String near = Faults.didYouMean(written, known);
    fields.fault(
        line,
        "There is no %s '%s'.".formatted(what, written),
        near.isEmpty() && known.size() < 30 ? "one of " + String.join(", ", known) + "?" : near);
  }
}
