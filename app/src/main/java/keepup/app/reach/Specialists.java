package keepup.app.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.reach.AcademicYear;
import keepup.reach.Cumulative.Trained;
import keepup.reach.Urn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The specialists of the current hub, their years of training, and the groups they led. A
/// specialist's own school takes part in the year of training.
@Repository
public class Specialists implements Participations {
  private static final String SELECT =
      """
      select s.specialist_id, p.name, s.reference, s.own_urn, n.name as school,
             array_agg(t.begins::integer order by t.begins) as trained,
             (select count(*) from specialist_group g
               where g.hub_id = s.hub_id and g.specialist_id = s.specialist_id) as groups
        from specialist s
        join specialist_person p using (hub_id, specialist_id)
        join specialist_training t using (hub_id, specialist_id)
        left join national_school n on n.urn = s.own_urn
      """;
  private static final String GROUPING =
      " group by s.hub_id, s.specialist_id, p.name, s.reference, s.own_urn, n.name";

  private final JdbcClient jdbc;

  Specialists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SchoolPart> list() {
    return jdbc.sql(
            """
            select s.hub_id, s.own_urn, t.begins from specialist s
              join specialist_training t using (hub_id, specialist_id) where s.own_urn is not null
            """)
        .query((row, _) ->
            new SchoolPart(
                new HubId(row.getObject("hub_id", UUID.class)),
                new Urn(row.getInt("own_urn")),
                new AcademicYear(row.getInt("begins")),
                Route.SPECIALIST_SCHOOL))
        .list();
  }

  /// Every record of training that the current hub, or the national team, sees. Who has a number of
  /// the programme is the same person in every hub.
  @Transactional(readOnly = true)
  public List<Trained> listTrained() {
    return jdbc.sql(
            """
            select coalesce(s.reference, s.specialist_id::text) as who, t.begins from specialist s
              join specialist_training t using (hub_id, specialist_id)
            """)
        .query(
            (row, _) -> new Trained(row.getString("who"), new AcademicYear(row.getInt("begins"))))
        .list();
  }

  /// Whether the current hub has none yet.
  @Transactional(readOnly = true)
  public boolean isEmpty() {
    return listOwn().isEmpty();
  }

  /// Those of the current hub, the newest cohort first.
  @Transactional(readOnly = true)
  public List<Specialist> listOwn() {
    return jdbc.sql(SELECT + GROUPING + " order by min(t.begins) desc, p.name")
        .query(Specialists::row)
        .list();
  }

  /// One of the current hub.
  @Transactional(readOnly = true)
  public Optional<Specialist> find(UUID id) {
    return jdbc.sql(SELECT + "where s.specialist_id = :id" + GROUPING)
        .param("id", id)
        .query(Specialists::row)
        .optional();
  }

  /// Adds somebody to the current hub.
  ///
  /// @param reference the programme's own number in capitals, or null
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID add(
      HubId hub, String name, @Nullable String reference, @Nullable Urn own, AcademicYear trained) {
    UUID id = UUID.randomUUID();
    jdbc.sql("insert into specialist values (:hub, :id, :reference, :own::integer)")
        .param("hub", hub.value())
        .param("id", id)
        .param("reference", reference)
        .param("own", own == null ? null : own.value())
        .update();
    jdbc.sql("insert into specialist_person values (:hub, :id, :name)")
        .param("hub", hub.value())
        .param("id", id)
        .param("name", name)
        .update();
    train(hub, id, trained);
    return id;
  }

  /// Adds a year of training, for somebody who begins again.
  @Transactional(propagation = Propagation.MANDATORY)
  public void train(HubId hub, UUID id, AcademicYear year) {
    jdbc.sql("insert into specialist_training values (:hub, :id, :year) on conflict do nothing")
        .param("hub", hub.value())
        .param("id", id)
        .param("year", year.start())
        .update();
  }

  /// Whether somebody in the hub has this number of the programme.
  @Transactional(readOnly = true)
  public boolean hasReference(HubId hub, String reference) {
    return jdbc.sql(
            "select exists (select from specialist where hub_id = :hub and reference = :reference)")
        .param("hub", hub.value())
        .param("reference", reference)
        .query(Boolean.class)
        .single();
  }

  /// The groups of somebody, the newest first, with no schools yet.
  @Transactional(readOnly = true)
  public List<Group> listGroups(UUID specialist) {
    return jdbc.sql(
            "select group_id, begins, name from specialist_group where specialist_id = :id order by begins desc, name")
        .param("id", specialist)
        .query((row, _) ->
            new Group(
                row.getObject("group_id", UUID.class),
                new AcademicYear(row.getInt("begins")),
                row.getString("name"),
                List.of()))
        .list();
  }

  /// The group of this name, made where it is not there yet.
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID group(HubId hub, UUID specialist, AcademicYear year, String name) {
    jdbc.sql(
            """
            insert into specialist_group values (:hub, gen_random_uuid(), :specialist, :year, :name)
            on conflict (hub_id, specialist_id, begins, name) do nothing
            """)
        .param("hub", hub.value())
        .param("specialist", specialist)
        .param("year", year.start())
        .param("name", name)
        .update();
    return jdbc.sql(
            """
            select group_id from specialist_group
             where specialist_id = :specialist and begins = :year and name = :name
            """)
        .param("specialist", specialist)
        .param("year", year.start())
        .param("name", name)
        .query(UUID.class)
        .single();
  }

  private static Specialist row(ResultSet row, int number) throws SQLException {
    String reference = row.getString("reference");
    return new Specialist(
        row.getObject("specialist_id", UUID.class),
        row.getString("name"),
        reference == null ? "" : reference,
        row.getObject("own_urn", Integer.class),
        row.getString("school"),
        Arrays.stream((Integer[]) row.getArray("trained").getArray())
            .map(AcademicYear::new)
            .toList(),
        row.getInt("groups"));
  }
}
