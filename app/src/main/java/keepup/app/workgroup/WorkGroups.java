package keepup.app.workgroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.app.account.MemberId;
import keepup.app.account.SignedIn;
import keepup.app.hub.HubSchool;
import keepup.app.hub.HubSchoolId;
import keepup.app.timetable.SchoolYear;
import keepup.app.workgroup.WorkGroup.GroupSchool;
import keepup.app.workgroup.WorkGroup.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The work groups of the current hub; in a school's own transaction, those that the school is in.
@Repository
public class WorkGroups {
  private static final String SEATS =
      """
      select t.group_id, t.hub_school_id, t.school_name, t.seat, t.name, t.adult, s.joined_school is not null as joined
        from work_group_seat t left join hub_school s on s.hub_id = t.hub_id and s.hub_school_id = t.hub_school_id
       where t.left_at is null
       order by t.school_name collate "en-GB-x-icu", t.hub_school_id, t.seat
      """;

  private final JdbcClient jdbc;

  WorkGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record SeatRow(UUID group, UUID school, String schoolName, boolean joined, Seat seat) {}

  /// All that the current hub, or the current school, sees; the newest year first, by name.
  @Transactional(readOnly = true)
  public List<WorkGroup> list() {
    Map<UUID, List<GroupSchool>> schools = schools();
    return jdbc.sql(
            """
            select g.*, coalesce(m.name, '') as lead_name
              from work_group g left join hub_member m on m.hub_id = g.hub_id and m.member_id = g.lead_id
             order by g.begins desc, g.name collate "en-GB-x-icu", g.group_id
            """)
        .query((row, _) -> row(row, schools))
        .list();
  }

  /// One that the current hub, or the current school, sees.
  @Transactional(readOnly = true)
  public Optional<WorkGroup> find(GroupId id) {
    return list().stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /// The place of the current school in a group.
  @Transactional(readOnly = true)
  public Optional<HubSchoolId> findOwnPlace(SignedIn person, GroupId group) {
    return jdbc.sql(
            """
            select g.hub_school_id from work_group_school g join hub_school s using (hub_id, hub_school_id)
             where g.group_id = :group and g.left_at is null and s.joined_school = :school
            """)
        .param("group", group.value())
        .param("school", person.school().value())
        .query((row, _) -> new HubSchoolId(row.getObject(1, UUID.class)))
        .optional();
  }

  /// Adds a group to the current hub.
  @Transactional(propagation = Propagation.MANDATORY)
  public GroupId add(
      HubId hub,
      SchoolYear year,
      String name,
      GroupKind kind,
      Route route,
      String theme,
      MemberId lead) {
    var id = new GroupId(UUID.randomUUID());
    jdbc.sql(
            """
            insert into work_group (hub_id, group_id, begins, name, kind, route, theme, lead_id)
            values (:hub, :id, :begins, :name, :kind, :route, :theme, :lead)
            """)
        .param("hub", hub.value())
        .param("id", id.value())
        .param("begins", year.begins())
        .param("name", name)
        .param("kind", kind.key())
        .param("route", route.key())
        .param("theme", theme)
        .param("lead", lead.value())
        .update();
    return id;
  }

  /// Changes what a group is called, works on, and who leads it.
  @Transactional(propagation = Propagation.MANDATORY)
  void change(GroupId id, String name, Route route, String theme, MemberId lead) {
    jdbc.sql(
            """
            update work_group set name = :name, route = :route, theme = :theme, lead_id = :lead where group_id = :id
            """)
        .param("id", id.value())
        .param("name", name)
        .param("route", route.key())
        .param("theme", theme)
        .param("lead", lead.value())
        .update();
  }

  /// Puts a school into a group, with two empty seats; one that had left is back.
  @Transactional(propagation = Propagation.MANDATORY)
  public void addSchool(WorkGroup group, HubSchool school) {
    jdbc.sql(
            """
            insert into work_group_school (hub_id, group_id, hub_school_id) values (:hub, :group, :school)
            on conflict (hub_id, group_id, hub_school_id) do update set left_at = null
            """)
        .param("hub", group.hub().value())
        .param("group", group.id().value())
        .param("school", school.id().value())
        .update();
    for (int seat = 1; seat <= 2; seat++) {
      jdbc.sql(
              """
              insert into work_group_seat (hub_id, group_id, hub_school_id, seat, school_name)
              values (:hub, :group, :school, :seat, :name)
              on conflict (hub_id, group_id, hub_school_id, seat) do update set school_name = excluded.school_name, left_at = null
              """)
          .param("hub", group.hub().value())
          .param("group", group.id().value())
          .param("school", school.id().value())
          .param("seat", seat)
          .param("name", school.name())
          .update();
    }
  }

  /// Marks a school as having left a group: it sees the group no more. What it wrote stays.
  @Transactional(propagation = Propagation.MANDATORY)
  void leave(GroupId group, HubSchoolId school) {
    for (String table : List.of("work_group_school", "work_group_seat")) {
      jdbc.sql(
              "update %s set left_at = now() where group_id = :group and hub_school_id = :school"
                  .formatted(table))
          .param("group", group.value())
          .param("school", school.value())
          .update();
    }
  }

  /// Gives a seat to somebody.
  ///
  /// @param school whose staff it is, with `adult`; both null where it is a name only
  @Transactional(propagation = Propagation.MANDATORY)
  public void seat(
      GroupId group,
      HubSchoolId place,
      int seat,
      String name,
      @Nullable UUID school,
      @Nullable UUID adult) {
    jdbc.sql(
            """
            update work_group_seat set name = :name, joined_school = :joined::uuid, adult = :adult::uuid
             where group_id = :group and hub_school_id = :school and seat = :seat
            """)
        .param("group", group.value())
        .param("school", place.value())
        .param("seat", seat)
        .param("name", name)
        .param("joined", school)
        .param("adult", adult)
        .update();
  }

  private Map<UUID, List<GroupSchool>> schools() {
    Map<UUID, Map<UUID, List<SeatRow>>> found = new LinkedHashMap<>();
    for (SeatRow row : jdbc.sql(SEATS).query(WorkGroups::seatRow).list()) {
      found
          .computeIfAbsent(row.group(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(row.school(), _ -> new ArrayList<>())
          .add(row);
    }
    Map<UUID, List<GroupSchool>> schools = new LinkedHashMap<>();
    found.forEach((group, places) ->
        schools.put(
            group,
            places.values().stream()
                .map(rows ->
                    new GroupSchool(
                        new HubSchoolId(rows.getFirst().school()),
                        rows.getFirst().schoolName(),
                        rows.getFirst().joined(),
                        rows.stream().map(SeatRow::seat).toList()))
                .toList()));
    return schools;
  }

  private static SeatRow seatRow(ResultSet row, int number) throws SQLException {
    UUID adult = row.getObject("adult", UUID.class);
    return new SeatRow(
        row.getObject("group_id", UUID.class),
        row.getObject("hub_school_id", UUID.class),
        row.getString("school_name"),
        row.getBoolean("joined"),
        new Seat(row.getInt("seat"), row.getString("name"), adult == null ? "" : adult.toString()));
  }

  private static WorkGroup row(ResultSet row, Map<UUID, List<GroupSchool>> schools)
      throws SQLException {
    UUID id = row.getObject("group_id", UUID.class);
    return new WorkGroup(
        new HubId(row.getObject("hub_id", UUID.class)),
        new GroupId(id),
        new SchoolYear(row.getInt("begins")),
        row.getString("name"),
        GroupKind.of(row.getString("kind")),
        Route.of(row.getString("route")),
        row.getString("theme"),
        new MemberId(row.getObject("lead_id", UUID.class)),
        row.getString("lead_name"),
        schools.getOrDefault(id, List.of()));
  }
}
