package keepup.app.workgroup;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keepup.app.design.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Looks for names of the current school's children in what is about to leave the school. A first
/// name with a capital may be something else, such as “May”: then whoever writes says so. A first
/// name with its surname never passes. Nicknames it does not know.
@Repository
public class NamesOfChildren {
  /// The field by which somebody says that no child is meant.
  public static final String NOBODY = "nobody";

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  private final JdbcClient jdbc;

  NamesOfChildren(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Child(String forename, String surname) {}

  /// Adds a problem to each of these fields that names a child.
  @Transactional(readOnly = true)
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
  @Transactional(readOnly = true)
  public String says(String text, boolean nobody) {
    if (text.isBlank()) {
      return "";
    }
    List<Child> children =
        jdbc.sql(
                """
                select preferred_forename, preferred_surname from pupil
                union select legal_forename, legal_surname from pupil
                """)
            .query((row, _) -> new Child(row.getString(1), row.getString(2)))
            .list();
    String plain = plain(text);
    if (children.stream()
        .anyMatch(child -> plain.contains(plain(child.forename() + " " + child.surname())))) {
      return "A child’s full name is in this, and it leaves the school. Maybe write “a child”.";
    }
    Set<String> names =
        children.stream()
            .flatMap(child -> words(child.forename()))
            .map(NamesOfChildren::plain)
            .collect(Collectors.toUnmodifiableSet());
    Set<String> found =
        words(text)
            .filter(
                word -> Character.isUpperCase(word.codePointAt(0)) && names.contains(plain(word)))
            .collect(Collectors.toCollection(TreeSet::new));
    return found.isEmpty() || nobody
        ? ""
        : "A child of the school is called %s, and this leaves the school. Maybe write “a child”, or say below that no child is meant."
            .formatted(String.join(", ", found));
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group());
  }

  /// Small letters without accents, a blank round each word.
  private static String plain(String text) {
    return words(text)
        .map(word ->
            Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.UK))
        .collect(Collectors.joining(" ", " ", " "));
  }
}
