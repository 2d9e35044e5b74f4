package keepup.app.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The school's own register: every child who is at the school, whole, for bringing a newer one in.
@Repository
public class SchoolRegister {
  private static final String INSERT =
      """
      insert into pupil (school_id, pupil_id, class_id, upn, legal_forename, legal_surname, preferred_forename,
                         preferred_surname, born_on, year_group, sex, free_meals, pupil_premium, send, eal)
      values (nullif(current_setting('app.school', true), '')::uuid, :id, :class, :upn, :legalForename, :legalSurname,
              :preferredForename, :preferredSurname, :bornOn, :year, :sex, :meals, :premium, :send, :eal)
      """;
  private static final String UPDATE =
      """
      update pupil
         set class_id = :class, upn = :upn, legal_forename = :legalForename, legal_surname = :legalSurname,
             preferred_forename = :preferredForename, preferred_surname = :preferredSurname, born_on = :bornOn,
             year_group = :year, sex = :sex, free_meals = :meals, pupil_premium = :premium, send = :send, eal = :eal,
             left_on = null
       where pupil_id = :id
      """;

  private final NamedParameterJdbcTemplate jdbc;

  SchoolRegister(javax.sql.DataSource dataSource) {
    this.jdbc = new NamedParameterJdbcTemplate(dataSource);
  }

  /// A child of the school and what the school's register says of them now.
  ///
  /// @param left whether they are down as having left
  public record Known(PupilId id, RegisterEntry entry, boolean left) {}

  /// Lets one register at a time into a school; waits for the one before until its transaction
  /// ends.
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock() {
    jdbc.query(
        "select pg_advisory_xact_lock(hashtextextended(current_setting('app.school', true), 1))",
        Map.of(),
        _ -> {});
  }

  /// Every child, with those who left, by [RegisterEntry#key].
  @Transactional(readOnly = true)
  public Map<String, Known> listByKey() {
    var known = new LinkedHashMap<String, Known>();
    jdbc.query(
        """
        select p.*, c.name as class_name
          from pupil p join school_class c on c.school_id = p.school_id and c.class_id = p.class_id
        """,
        row -> {
          var entry =
              new RegisterEntry(
                  row.getString("upn"),
                  row.getString("legal_forename"),
                  row.getString("legal_surname"),
                  row.getString("preferred_forename"),
                  row.getString("preferred_surname"),
                  row.getObject("born_on", LocalDate.class),
                  row.getInt("year_group"),
                  row.getString("class_name"),
                  row.getString("sex"),
                  row.getBoolean("free_meals"),
                  row.getBoolean("pupil_premium"),
                  row.getString("send"),
                  row.getBoolean("eal"));
          var id = new PupilId(row.getObject("pupil_id", UUID.class));
          known.put(entry.key(), new Known(id, entry, row.getObject("left_on") != null));
        });
    return known;
  }

  /// The names of the school's classes.
  @Transactional(readOnly = true)
  public Set<String> listClassNames() {
    return new HashSet<>(
        jdbc.queryForList("select name from school_class", Map.of(), String.class));
  }

  /// Adds children, and the classes that they are in where the school has no class of that name.
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Collection<RegisterEntry> entries) {
    var classes = classes(entries);
    batch(
        INSERT,
        entries.stream()
            .map(entry -> parameters(new PupilId(UUID.randomUUID()), entry, classes))
            .toList());
  }

  /// Changes what is known of children. One who had left is back.
  @Transactional(propagation = Propagation.MANDATORY)
  public void change(Map<PupilId, RegisterEntry> entries) {
    var classes = classes(entries.values());
    batch(
        UPDATE,
        entries.entrySet().stream()
            .map(entry -> parameters(entry.getKey(), entry.getValue(), classes))
            .toList());
  }

  /// Marks children as having left on a day. What was recorded of them stays.
  @Transactional(propagation = Propagation.MANDATORY)
  public void leave(Set<PupilId> ids, LocalDate day) {
    batch(
        "update pupil set left_on = :day where pupil_id = :id",
        ids.stream()
            .map(id -> new MapSqlParameterSource("id", id.value()).addValue("day", day))
            .toList());
  }

  private void batch(String sql, List<? extends SqlParameterSource> rows) {
    jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
  }

  private Map<String, UUID> classes(Collection<RegisterEntry> entries) {
    var classes = new HashMap<String, UUID>();
    jdbc.query(
        "select class_id, name from school_class",
        row -> {
          classes.put(fold(row.getString("name")), row.getObject("class_id", UUID.class));
        });
    for (RegisterEntry entry : entries) {
      if (!classes.containsKey(fold(entry.className()))) {
        var id = UUID.randomUUID();
        jdbc.update(
            """
            insert into school_class (school_id, class_id, name)
            values (nullif(current_setting('app.school', true), '')::uuid, :id, :name)
            """,
            Map.of("id", id, "name", entry.className()));
        classes.put(fold(entry.className()), id);
      }
    }
    return classes;
  }

  /// A class's name without what two spellings of it may differ in: `3 Hazel` and `3 HAZEL`.
  public static String fold(String className) {
    return className.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  private static MapSqlParameterSource parameters(
      PupilId id, RegisterEntry entry, Map<String, UUID> classes) {
    return new MapSqlParameterSource()
        .addValue("id", id.value())
        .addValue("class", classes.get(fold(entry.className())))
        .addValue("upn", entry.upn())
        .addValue("legalForename", entry.legalForename())
        .addValue("legalSurname", entry.legalSurname())
        .addValue("preferredForename", entry.preferredForename())
        .addValue("preferredSurname", entry.preferredSurname())
        .addValue("bornOn", entry.bornOn())
        .addValue("year", entry.yearGroup())
        .addValue("sex", entry.sex())
        .addValue("meals", entry.freeMeals())
        .addValue("premium", entry.pupilPremium())
        .addValue("send", entry.send())
        .addValue("eal", entry.eal());
  }
}
