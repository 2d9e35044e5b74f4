package keepup.app.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.reach.Entry;
import keepup.reach.Link;
import keepup.reach.Register;
import keepup.reach.Urn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Reads the national register: public data, the same for all hubs.
@Repository
class NationalRegister {
  private static final String COLUMNS =
      "urn, name, closed, opened_on, closed_on, phase, region, free_meals, type, local_authority, town, postcode, trust";
  private static final int MOST_FOUND = 50;

  private final JdbcClient jdbc;

  NationalRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// When it was last brought in, and what changed.
  @Transactional(readOnly = true)
  public Optional<NationalImport> findLastImport() {
    return listImports().stream().findFirst();
  }

  /// The last ten times, the newest first.
  @Transactional(readOnly = true)
  public List<NationalImport> listImports() {
    return jdbc.sql("select * from national_import order by sequence desc limit 10")
        .query((row, _) ->
            new NationalImport(
                row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                row.getString("files"),
                row.getInt("schools"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("links_added"),
                row.getInt("links_changed"),
                row.getInt("links_removed")))
        .list();
  }

  /// How many schools it has.
  @Transactional(readOnly = true)
  public int count() {
    return jdbc.sql("select count(*) from national_school").query(Integer.class).single();
  }

  @Transactional(readOnly = true)
  public Optional<NationalSchool> find(Urn urn) {
    return list(Set.of(urn)).stream().findFirst();
  }

  /// Those of these numbers that it knows, in no order.
  @Transactional(readOnly = true)
  public List<NationalSchool> list(Collection<Urn> urns) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from national_school where urn = any(string_to_array(:urns, ',')::integer[])")
        .param("urns", listed(urns))
        .query(NationalRegister::school)
        .list();
  }

  /// Schools whose name, town or postcode holds the words, or whose number it is; at most fifty,
  /// open ones first.
  @Transactional(readOnly = true)
  public List<NationalSchool> search(String words) {
    String like = "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from national_school
                 where urn::text = :exact or name ilike :like or town ilike :like or postcode ilike :like
                 order by closed, name collate "en-GB-x-icu", urn limit :most
                """)
        .param("exact", words.strip())
        .param("like", like)
        .param("most", MOST_FOUND)
        .query(NationalRegister::school)
        .list();
  }

  /// All that the register has round some numbers: what they carry on from and what carries on from
  /// them, however far.
  @Transactional(readOnly = true)
  public Register around(Collection<Urn> urns) {
    List<Link> links =
        jdbc.sql(
                """
                with recursive line (urn) as (
                  select unnest(string_to_array(:urns, ',')::integer[])
                  union
                  select case when l.from_urn = line.urn then l.to_urn else l.from_urn end
                    from line join national_link l on l.from_urn = line.urn or l.to_urn = line.urn)
                select distinct l.from_urn, l.to_urn, l.made_on
                  from line join national_link l on l.from_urn = line.urn
                """)
            .param("urns", listed(urns))
            .query((row, _) ->
                new Link(
                    new Urn(row.getInt("from_urn")),
                    new Urn(row.getInt("to_urn")),
                    row.getObject("made_on", LocalDate.class)))
            .list();
    Set<Urn> all = new HashSet<>(urns);
    links.forEach(link -> all.addAll(List.of(link.from(), link.to())));
    List<Entry> entries = new ArrayList<>();
    list(all).forEach(school -> entries.add(school.entry()));
    return Register.of(entries, links);
  }

  /// The schools open on a day.
  @Transactional(readOnly = true)
  public OpenSchools open(LocalDate day) {
    return new OpenSchools(
        jdbc.sql(
                """
                select phase, region, free_meals, count(*) as schools from national_school
                 where (opened_on is null or opened_on <= :day)
                   and case when closed_on is null then not closed else closed_on > :day end
                 group by phase, region, free_meals
                """)
            .param("day", day)
            .query((row, _) ->
                new OpenSchools.Alike(
                    row.getString("phase"),
                    row.getString("region"),
                    number(row, "free_meals"),
                    row.getInt("schools")))
            .list());
  }

  static String listed(Collection<Urn> urns) {
    return urns.stream().map(Urn::toString).distinct().collect(Collectors.joining(","));
  }

  private static NationalSchool school(ResultSet row, int number) throws SQLException {
    return new NationalSchool(
        new Entry(
            new Urn(row.getInt("urn")),
            row.getString("name"),
            row.getBoolean("closed"),
            row.getObject("opened_on", LocalDate.class),
            row.getObject("closed_on", LocalDate.class),
            row.getString("phase"),
            row.getString("region"),
            number(row, "free_meals")),
        row.getString("type"),
        row.getString("local_authority"),
        row.getString("town"),
        row.getString("postcode"),
        row.getString("trust"));
  }

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : Double.valueOf(value);
  }
}
