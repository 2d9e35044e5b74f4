package keepup.app.workgroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.hub.HubSchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The meetings of work groups: who came, the lesson that was talked over, and what each school set
/// out to try.
@Repository
public class Meetings {
  private final JdbcClient jdbc;

  Meetings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What a school set out to try after a meeting, and what came of it; either may be `""`.
  ///
  /// @param by who wrote it last
  record Trying(UUID meeting, UUID school, String willTry, String whatCame, String by) {
    static final Trying NOTHING = new Trying(new UUID(0, 0), new UUID(0, 0), "", "", "");
  }

  /// A seat of a school in a group, as attendance counts it.
  record SeatOf(UUID school, int seat) {}

  /// The meetings of a group, the first first.
  @Transactional(readOnly = true)
  List<Meeting> list(GroupId group) {
    return jdbc.sql(
            "select * from work_group_meeting where group_id = :group order by held_on, meeting_id")
        .param("group", group.value())
        .query(Meetings::row)
        .list();
  }

  /// One meeting of a group.
  @Transactional(readOnly = true)
  Optional<Meeting> find(GroupId group, UUID id) {
    return list(group).stream().filter(meeting -> meeting.id().equals(id)).findFirst();
  }

  /// Adds a meeting.
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID add(
      WorkGroup group, LocalDate heldOn, String place, @Nullable UUID host, String agenda) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into work_group_meeting (hub_id, group_id, meeting_id, half_term, held_on, place, host, agenda)
            values (:hub, :group, :id, :half, :on, :place, :host::uuid, :agenda)
            """)
        .param("hub", group.hub().value())
        .param("group", group.id().value())
        .param("id", id)
        .param("half", HalfTerms.numberOf(heldOn))
        .param("on", heldOn)
        .param("place", place)
        .param("host", host)
        .param("agenda", agenda)
        .update();
    return id;
  }

  /// Changes when and where a meeting is, and what for.
  @Transactional(propagation = Propagation.MANDATORY)
  void change(
      GroupId group, UUID id, LocalDate heldOn, String place, @Nullable UUID host, String agenda) {
    jdbc.sql(
            """
            update work_group_meeting set half_term = :half, held_on = :on, place = :place, host = :host::uuid, agenda = :agenda
             where group_id = :group and meeting_id = :id
            """)
        .param("group", group.value())
        .param("id", id)
        .param("half", HalfTerms.numberOf(heldOn))
        .param("on", heldOn)
        .param("place", place)
        .param("host", host)
        .param("agenda", agenda)
        .update();
  }

  /// Writes up the lesson that was watched.
  @Transactional(propagation = Propagation.MANDATORY)
  public void writeUp(
      GroupId group,
      UUID id,
      String stepId,
      String taught,
      String seen,
      String tried,
      String questions) {
    jdbc.sql(
            """
            update work_group_meeting
               set step_id = :step, taught = :taught, seen = :seen, tried = :tried, questions = :questions
             where group_id = :group and meeting_id = :id
            """)
        .param("group", group.value())
        .param("id", id)
        .param("step", stepId)
        .param("taught", taught)
        .param("seen", seen)
        .param("tried", tried)
        .param("questions", questions)
        .update();
  }

  /// Who came to each meeting of a group, by seat; a seat of which nothing is noted is not there.
  @Transactional(readOnly = true)
  Map<UUID, Map<SeatOf, Boolean>> attendance(GroupId group) {
    Map<UUID, Map<SeatOf, Boolean>> came = new HashMap<>();
    jdbc.sql(
            """
            select meeting_id, hub_school_id, seat, came from work_group_attendance where group_id = :group
            """)
        .param("group", group.value())
        .query(row -> {
          came.computeIfAbsent(row.getObject("meeting_id", UUID.class), _ -> new HashMap<>())
              .put(
                  new SeatOf(row.getObject("hub_school_id", UUID.class), row.getInt("seat")),
                  row.getBoolean("came"));
        });
    return came;
  }

  /// Notes whether somebody came.
  @Transactional(propagation = Propagation.MANDATORY)
  public void attend(WorkGroup group, UUID meeting, HubSchoolId school, int seat, boolean came) {
    jdbc.sql(
            """
            insert into work_group_attendance values (:hub, :group, :meeting, :school, :seat, :came)
            on conflict (hub_id, group_id, meeting_id, hub_school_id, seat) do update set came = excluded.came
            """)
        .param("hub", group.hub().value())
        .param("group", group.id().value())
        .param("meeting", meeting)
        .param("school", school.value())
        .param("seat", seat)
        .param("came", came)
        .update();
  }

  /// What schools set out to try after the meetings of a group.
  @Transactional(readOnly = true)
  List<Trying> tries(GroupId group) {
    return jdbc.sql("select * from work_group_try where group_id = :group")
        .param("group", group.value())
        .query((row, _) ->
            new Trying(
                row.getObject("meeting_id", UUID.class),
                row.getObject("hub_school_id", UUID.class),
                row.getString("will_try"),
                row.getString("what_came"),
                row.getString("changed_by")))
        .list();
  }

  /// Writes what a school will try, or what came of it; a null stays as it was.
  @Transactional(propagation = Propagation.MANDATORY)
  public void tryOut(
      WorkGroup group,
      UUID meeting,
      HubSchoolId school,
      @Nullable String willTry,
      @Nullable String whatCame,
      String by) {
    jdbc.sql(
            """
            insert into work_group_try (hub_id, group_id, meeting_id, hub_school_id, will_try, what_came, changed_by)
            values (:hub, :group, :meeting, :school, coalesce(:will::text, ''), coalesce(:came::text, ''), :by)
            on conflict (hub_id, group_id, meeting_id, hub_school_id) do update
               set will_try = coalesce(:will::text, work_group_try.will_try),
                   what_came = coalesce(:came::text, work_group_try.what_came), changed_by = :by, changed_at = now()
            """)
        .param("hub", group.hub().value())
        .param("group", group.id().value())
        .param("meeting", meeting)
        .param("school", school.value())
        .param("will", willTry)
        .param("came", whatCame)
        .param("by", by)
        .update();
  }

  private static Meeting row(ResultSet row, int number) throws SQLException {
    return new Meeting(
        row.getObject("meeting_id", UUID.class),
        row.getInt("half_term"),
        row.getObject("held_on", LocalDate.class),
        row.getString("place"),
        row.getObject("host", UUID.class),
        row.getString("agenda"),
        row.getString("step_id"),
        row.getString("taught"),
        row.getString("seen"),
        row.getString("tried"),
        row.getString("questions"));
  }
}
