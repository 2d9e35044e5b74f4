package keepup.app.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.HubId;
import keepup.app.account.HubMember;
import keepup.reach.AcademicYear;
import keepup.reach.Urn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The records that hubs wrote down by hand.
@Repository
public class RecordedParts implements Participations {
  private static final String SELECT =
      """
      select p.hub_id, p.record_id, p.urn, p.begins, p.route, p.group_id, n.name, g.name as group_name
        from school_took_part p
        left join national_school n using (urn)
        left join specialist_group g on g.hub_id = p.hub_id and g.group_id = p.group_id
       where p.taken_back_at is null
      """;

  private final JdbcClient jdbc;

  RecordedParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SchoolPart> list() {
    return jdbc.sql(
            "select hub_id, urn, begins, route from school_took_part where taken_back_at is null")
        .query((row, _) -> part(row))
        .list();
  }

  /// The years that the current hub has records of, the newest first.
  @Transactional(readOnly = true)
  public List<AcademicYear> years() {
    return jdbc.sql(
            "select distinct begins from school_took_part where taken_back_at is null order by 1 desc")
        .query((row, _) -> new AcademicYear(row.getInt("begins")))
        .list();
  }

  /// Those of a year, by name.
  @Transactional(readOnly = true)
  public List<RecordedPart> list(AcademicYear year) {
    return jdbc.sql(
            SELECT
                + " and p.begins = :year order by n.name collate \"en-GB-x-icu\", p.urn, p.route, g.name")
        .param("year", year.start())
        .query(RecordedParts::row)
        .list();
  }

  /// Those of a group.
  @Transactional(readOnly = true)
  public List<RecordedPart> listOfGroup(UUID group) {
    return jdbc.sql(SELECT + " and p.group_id = :group order by n.name collate \"en-GB-x-icu\"")
        .param("group", group)
        .query(RecordedParts::row)
        .list();
  }

  /// One that was not taken back.
  @Transactional(readOnly = true)
  public Optional<RecordedPart> find(UUID id) {
    return jdbc.sql(SELECT + " and p.record_id = :id")
        .param("id", id)
        .query(RecordedParts::row)
        .optional();
  }

  /// Writes schools down; those that are there already stay as they are.
  ///
  /// @param by who does; null for the demo
  /// @return how many are new
  @Transactional(propagation = Propagation.MANDATORY)
  public int add(
      HubId hub,
      @Nullable HubMember by,
      Collection<Urn> schools,
      AcademicYear year,
      Route route,
      @Nullable UUID group) {
    return jdbc.sql(
            """
            insert into school_took_part (hub_id, record_id, urn, begins, route, group_id, recorded_by)
            select :hub, gen_random_uuid(), urn, :year, :route, :group::uuid, :by::uuid
              from unnest(string_to_array(:urns, ',')::integer[]) urn
            on conflict (hub_id, urn, begins, route, group_id) where taken_back_at is null do nothing
            """)
        .param("hub", hub.value())
        .param(
            "urns", schools.stream().map(Urn::toString).distinct().collect(Collectors.joining(",")))
        .param("year", year.start())
        .param("route", route.key())
        .param("group", group)
        .param("by", by == null ? null : by.member().value())
        .update();
  }

  /// Takes a record of the current hub back.
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeBack(UUID id) {
    jdbc.sql(
            "update school_took_part set taken_back_at = now() where record_id = :id and taken_back_at is null")
        .param("id", id)
        .update();
  }

  private static SchoolPart part(ResultSet row) throws SQLException {
    return new SchoolPart(
        new HubId(row.getObject("hub_id", UUID.class)),
        new Urn(row.getInt("urn")),
        new AcademicYear(row.getInt("begins")),
        Route.find(row.getString("route")).orElseThrow());
  }

  private static RecordedPart row(ResultSet row, int number) throws SQLException {
    String group = row.getString("group_name");
    return new RecordedPart(
        row.getObject("record_id", UUID.class),
        part(row),
        row.getString("name"),
        group == null ? "" : group,
        row.getObject("group_id", UUID.class));
  }
}
