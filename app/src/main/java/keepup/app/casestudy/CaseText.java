package keepup.app.casestudy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import keepup.app.design.Typed;
import keepup.app.workgroup.StepNames;

/// What a case study says. Every text is plain text; an empty line parts paragraphs.
///
/// @param steps ids of small steps of the curriculum
public record CaseText(
    String title,
    String context,
    String question,
    String done,
    String happened,
    String tips,
    String resources,
    List<String> steps) {
  /// The fields of its form that hold words of the writer.
  static final List<String> FIELDS =
      List.of("title", "context", "question", "done", "happened", "tips", "resources");

  private static final int TITLE = 200;
  private static final int LONG = 8000;

  /// The steps are kept as they are now.
  public CaseText {
    steps = List.copyOf(steps);
  }

  /// A heading with the paragraphs under it.
  public record Part(String heading, List<String> paragraphs) {
    /// The paragraphs are kept as they are now.
    public Part {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// What readers see, without what is empty.
  public List<Part> parts() {
    return List.of(
            part("Context", context),
            part("Question", question),
            part("What was done", done),
            part("What happened", happened),
            part("Tips for others", tips),
            part("Resources", resources))
        .stream()
        .filter(part -> !part.paragraphs().isEmpty())
        .toList();
  }

  /// @param whole whether others are to read it, so that no main part may be missing
  static CaseText read(Typed form, boolean whole, StepNames names) {
    return new CaseText(
        form.needed("title", "A title", TITLE),
        main(form, "context", "The context", whole),
        main(form, "question", "The question", whole),
        main(form, "done", "What was done", whole),
        main(form, "happened", "What happened", whole),
        form.text("tips", LONG),
        form.text("resources", LONG),
        names.read(form, "steps"));
  }

  /// From the columns that both the table and the open functions have.
  static CaseText of(ResultSet row) throws SQLException {
    return new CaseText(
        row.getString("title"),
        row.getString("context"),
        row.getString("question"),
        row.getString("done"),
        row.getString("happened"),
        row.getString("tips"),
        row.getString("resources"),
        Arrays.asList((String[]) row.getArray("step_ids").getArray()));
  }

  private static String main(Typed form, String field, String what, boolean whole) {
    return whole ? form.needed(field, what, LONG) : form.text(field, LONG);
  }

  private static Part part(String heading, String text) {
    return new Part(
        heading,
        Arrays.stream(text.split("\n", -1))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList());
  }
}
