package keepup.app.casestudy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Published case studies of all hubs, as anybody reads them, and what adults of schools saved.
@Repository
public class Stories {
  private final JdbcClient jdbc;

  Stories(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A published case study.
  ///
  /// @param ofTrial whether it is about the trial of a work group
  /// @param by name and place of the writer
  /// @param saves how many adults saved it
  public record Story(
      UUID id,
      CaseText text,
      boolean ofTrial,
      String by,
      String hubName,
      LocalDate publishedOn,
      int saves) {
    /// How many adults saved it, in words; `""` for nobody.
    public String savesInWords() {
      return switch (saves) {
        case 0 -> "";
        case 1 -> "One adult of a school saved it.";
        default -> saves + " adults of schools saved it.";
      };
    }
  }

  /// Those that have these words and are about this step, the best match first; a hundred at most.
  ///
  /// @param words as somebody typed them; `""` for all
  /// @param step an id, or `""` for all
  @Transactional(readOnly = true)
  public List<Story> find(String words, String step) {
    return find(words, step, null);
  }

  /// One of them.
  @Transactional(readOnly = true)
  public Optional<Story> find(UUID id) {
    return find("", "", id).stream().findFirst();
  }

  /// Ids of the steps that some are about.
  @Transactional(readOnly = true)
  public List<String> steps() {
    return jdbc.sql("select story_steps()").query((row, _) -> row.getString(1)).list();
  }

  /// Those that this adult saved, the latest first.
  @Transactional(readOnly = true)
  public List<Story> saved(SignedIn person) {
    return jdbc.sql(
            """
            select f.* from case_saved s cross join lateral find_stories('', '', s.case_id) f
             where s.staff_id = :staff order by s.saved_at desc, f.case_id
            """)
        .param("staff", person.staff().value())
        .query(Stories::row)
        .list();
  }

  /// Saves one for this adult, or lets it go. Saved twice is saved once.
  @Transactional(propagation = Propagation.MANDATORY)
  public void save(SignedIn person, UUID id, boolean keep) {
    jdbc.sql(
            keep
                ? "insert into case_saved values (:school, :staff, :id) on conflict do nothing"
                : "delete from case_saved where school_id = :school and staff_id = :staff and case_id = :id")
        .param("school", person.school().value())
        .param("staff", person.staff().value())
        .param("id", id)
        .update();
  }

  private List<Story> find(String words, String step, @Nullable UUID one) {
    return jdbc.sql("select * from find_stories(:words, :step, :one::uuid)")
        .param("words", words)
        .param("step", step)
        .param("one", one)
        .query(Stories::row)
        .list();
  }

  private static Story row(ResultSet row, int number) throws SQLException {
    return new Story(
        row.getObject("case_id", UUID.class),
        CaseText.of(row),
        row.getBoolean("of_trial"),
        row.getString("written_by"),
        row.getString("hub_name"),
        Objects.requireNonNull(CaseStudies.day(row, "published_at")),
        row.getInt("saves"));
  }
}
