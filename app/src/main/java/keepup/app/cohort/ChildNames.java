package keepup.app.cohort;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Looks for children's names in what is about to leave the school. It runs inside the school.
@Repository
class ChildNames {
  private final JdbcClient jdbc;

  ChildNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether any of these texts has the full name of a child of the school in it, first name first,
  /// as it is used or as it is in the register.
  @Transactional(readOnly = true)
  public boolean areIn(List<String> texts) {
    String text = plain(String.join(" / ", texts));
    return jdbc
        .sql(
            """
            select preferred_forename || ' ' || preferred_surname from pupil
            union select legal_forename || ' ' || legal_surname from pupil
            union select preferred_forename || ' ' || legal_surname from pupil
            """)
        .query((row, _) -> plain(row.getString(1)))
        .list()
        .stream()
        .anyMatch(name -> !name.isBlank() && text.contains(name));
  }

  /// Small letters without accents, words one space apart, all signs as spaces.
  private static String plain(String text) {
    String letters =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("['’]s\\b", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .toLowerCase(Locale.UK);
    return " " + letters.strip() + " ";
  }
}
