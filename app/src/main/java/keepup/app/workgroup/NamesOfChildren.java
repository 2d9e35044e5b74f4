package keepup.app.workgroup;

import java.util.List;
import keepup.app.design.Typed;
import keepup.app.school.ChildNames;
import org.springframework.stereotype.Component;

/// Asks of the fields of a form whether they name a child of the school. A first name with a
/// capital may be something else, such as “May”: then whoever writes says so.
@Component
public class NamesOfChildren {
  /// The field by which somebody says that no child is meant.
  public static final String NOBODY = "nobody";

  private final ChildNames names;

  NamesOfChildren(ChildNames names) {
    this.names = names;
  }

  /// Adds a problem to each of these fields that names a child.
  public void check(Typed form, List<String> fields) {
    for (String field : fields) {
      String says = says(form.raw(field), form.raw(NOBODY).equals("yes"));
      if (!says.isEmpty()) {
        form.problem(field, says);
      }
    }
  }

  /// What is to be put right in a text; `""` for nothing.
  ///
  /// @param nobody whether somebody has said that no child is meant
  public String says(String text, boolean nobody) {
    ChildNames.Found found = names.find(List.of(text));
    return found.isNothing() || (nobody && !found.whole()) ? "" : found.says();
  }
}
