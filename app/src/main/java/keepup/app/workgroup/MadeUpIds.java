package keepup.app.workgroup;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import keepup.app.design.Typed;

/// The ids that a school makes up for the children of its trial. Such an id has a figure in it and
/// no blank, so that hardly any name gets in by mistake.
final class MadeUpIds {
  private static final Pattern ID = Pattern.compile("(?=[^0-9]*[0-9])[A-Za-z0-9_-]{1,40}");
  private static final int MOST = 2000;

  private MadeUpIds() {}

  static boolean isOne(String text) {
    return ID.matcher(text).matches();
  }

  /// The ids in a field, between blanks or commas; what is wrong becomes a problem of the field.
  static Set<String> read(Typed form, String field) {
    Set<String> ids = new TreeSet<>();
    Arrays.stream(form.raw(field).split("[\\s,;]+", -1))
        .filter(id -> !id.isEmpty())
        .forEach(ids::add);
    if (!ids.stream().allMatch(MadeUpIds::isOne)) {
      form.problem(
          field,
          "One of these is no made-up id such as P017. Maybe a name: put such ids in the place of names, and keep the list of who is who in school.");
    } else if (ids.size() < 2 * SchoolResult.LEAST) {
      form.problem(
          field,
          "These are %d children. With fewer than twenty neither group has ten, and no result could be shared. Maybe another year group joins in."
              .formatted(ids.size()));
    } else if (ids.size() > MOST) {
      form.problem(field, "These are more than %d ids. Maybe not one school’s.".formatted(MOST));
    }
    return ids;
  }
}
