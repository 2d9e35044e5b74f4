package keepup.app.school;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Looks for names of children of the school in what somebody wrote that is to leave it. It runs
/// inside the school. A nickname, or a first name in small letters, it does not find.
@Repository
public class ChildNames {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
  private static final int SHORTEST_SURNAME = 3;

  private final JdbcClient jdbc;

  ChildNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A child as one may call it.
  record Child(String forename, String surname) {}

  /// What was found.
  ///
  /// @param whole whether a first name stands with its surname behind it: nobody else is meant
  /// @param words words with a capital that are a child's first name or surname, and perhaps
  ///   something else: “May”, “Mark”
  public record Found(boolean whole, List<String> words) {
    /// The words are kept as they are now.
    public Found {
      words = List.copyOf(words);
    }

    /// Without the words of which the writer says that no child is meant.
    public Found without(List<String> meantOtherwise) {
      return new Found(
          whole, words.stream().filter(word -> !meantOtherwise.contains(word)).toList());
    }

    /// Whether no child is named, as far as one can see.
    public boolean isNothing() {
      return !whole && words.isEmpty();
    }

    /// What to tell the writer.
    public String says() {
      return whole
          ? "A child’s full name is in this, and what is written here leaves the school. Write “a child” or “she”."
          : "%s: so a child of the school is called. Write “a child”, or tick below that no child is meant."
              .formatted(
                  words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", ")));
    }
  }

  /// Names of children of the current school, as they are used or as they are in the register.
  @Transactional(readOnly = true)
  public Found find(List<String> texts) {
    return find(
        jdbc.sql(
                """
                select preferred_forename, preferred_surname from pupil
                union select legal_forename, legal_surname from pupil
                union select preferred_forename, legal_surname from pupil
                """)
            .query((row, _) -> new Child(row.getString(1), row.getString(2)))
            .list(),
        texts);
  }

  static Found find(List<Child> children, List<String> texts) {
    String written = String.join(" / ", texts);
    String plain =
        " " + words(written).map(ChildNames::plain).collect(Collectors.joining(" ")) + " ";
    Set<String> names =
        children.stream().flatMap(ChildNames::names).collect(Collectors.toUnmodifiableSet());
    return new Found(
        children.stream().anyMatch(child -> plain.contains(whole(child))),
        words(written)
            .filter(word -> Character.isUpperCase(word.codePointAt(0)))
            .filter(word -> names.contains(plain(word)))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .toList());
  }

  private static String whole(Child child) {
    return " "
        + words(child.forename() + " " + child.surname())
            .map(ChildNames::plain)
            .collect(Collectors.joining(" "))
        + " ";
  }

  /// Each word of the first names; of surnames those that are no particle.
  private static Stream<String> names(Child child) {
    return Stream.concat(
        words(child.forename()).map(ChildNames::plain),
        words(child.surname())
            .map(ChildNames::plain)
            .filter(word -> word.length() >= SHORTEST_SURNAME));
  }

  /// Runs of letters: “Ada’s” is two, of which the second is no name.
  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group());
  }

  /// Small letters without accents.
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.UK);
  }
}
