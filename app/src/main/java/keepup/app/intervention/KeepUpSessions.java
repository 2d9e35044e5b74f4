package keepup.app.intervention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import keepup.app.intervention.KeepUpSession.Member;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.PupilId;
import keepup.app.timetable.DaySlot;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Keep-up sessions with the children in them. A session counts where its plan is the newest of its
/// class and day, or where somebody has recorded how a child got on in it. Pre-teaching is replaced
/// only by newer pre-teaching for the same lesson on the same step, or by an empty plan for that
/// lesson, which calls it off.
@Repository
@Transactional(readOnly = true)
class KeepUpSessions {
  private static final String ROWS =
      """
      select s.session_id, s.plan_id, p.class_id, c.name as class_name, p.held_on, s.number, s.step_id,
             s.misconception_id, s.adult_id, coalesce(a.name, '') as adult_name,
             coalesce(s.starts_at, time '08:50') as starts_at, s.minutes, s.reason, s.seed,
             s.misses, coalesce(s.room, '') as room,
             p.before_step
        from keep_up_session s
        join keep_up_plan p on p.school_id = s.school_id and p.plan_id = s.plan_id
        join school_class c on c.school_id = p.school_id and c.class_id = p.class_id
        left join staff a on a.school_id = s.school_id and a.staff_id = s.adult_id
      """;
  static final String COUNTS =
      """
       and (not exists (select from keep_up_plan q
                         where q.school_id = p.school_id and q.class_id = p.class_id
                           and q.held_on = p.held_on and q.sequence > p.sequence
                           and (case when p.before_step is null then q.before_step is null
                                     else q.before_step = p.before_step
                                          and not exists (select from keep_up_session t
                                                           where t.school_id = q.school_id and t.plan_id = q.plan_id
                                                             and t.step_id <> s.step_id) end))
            or exists (select from outcome o
                        where o.school_id = s.school_id and o.session_id = s.session_id))
      """;
  private static final String COUNTED =
      """
       and p.made_at <= :at
       and not exists (select from keep_up_plan q
                        where q.school_id = p.school_id and q.class_id = p.class_id and q.held_on = p.held_on
                          and q.sequence > p.sequence and q.made_at <= :at
                          and (case when p.before_step is null then q.before_step is null
                                    else q.before_step = p.before_step
                                         and not exists (select from keep_up_session t
                                                          where t.school_id = q.school_id and t.plan_id = q.plan_id
                                                            and t.step_id <> s.step_id) end))
      """;
  private static final String IN_ORDER = " order by s.starts_at, s.number, s.session_id";

  private final JdbcClient jdbc;
  private final Classes classes;

  KeepUpSessions(JdbcClient jdbc, Classes classes) {
    this.jdbc = jdbc;
    this.classes = classes;
  }

  /// A session, if there is one and this person may see it: the adult who takes it, and everybody
  /// who may see its class.
  Optional<KeepUpSession> find(SignedIn person, SessionId id) {
    return list(jdbc.sql(ROWS + " where s.session_id = :id").param("id", id.value())).stream()
        .filter(session ->
            person.staff().equals(session.adult())
                || classes.find(person, session.classId()).isPresent())
        .findFirst();
  }

  /// The sessions of a class on a day that count, in order of time.
  List<KeepUpSession> list(ClassId classId, LocalDate day) {
    return list(
        jdbc.sql(ROWS + " where p.class_id = :class and p.held_on = :day" + COUNTS + IN_ORDER)
            .param("class", classId.value())
            .param("day", day));
  }

  /// The sessions that an adult takes on a day, in order of time.
  List<KeepUpSession> listFor(StaffId adult, LocalDate day) {
    return list(
        jdbc.sql(ROWS + " where s.adult_id = :adult and p.held_on = :day" + COUNTS + IN_ORDER)
            .param("adult", adult.value())
            .param("day", day));
  }

  /// The sessions that an adult took on a day by the plans as they were at a moment, in order of
  /// time.
  List<KeepUpSession> listFor(StaffId adult, LocalDate day, Instant asOf) {
    return list(
        jdbc.sql(ROWS + " where s.adult_id = :adult and p.held_on = :day" + COUNTED + IN_ORDER)
            .param("adult", adult.value())
            .param("day", day)
            .param("at", asOf.atOffset(ZoneOffset.UTC)));
  }

  /// The sessions of a day that an adult was ever asked to take, whatever became of the plan.
  List<KeepUpSession> listEver(StaffId adult, LocalDate day) {
    return list(
        jdbc.sql(ROWS + " where s.adult_id = :adult and p.held_on = :day" + IN_ORDER)
            .param("adult", adult.value())
            .param("day", day));
  }

  /// The last day before another on which a class had sessions.
  Optional<LocalDate> findLastDay(ClassId classId, LocalDate before) {
    return jdbc.sql(
            """
            select max(held_on) as day from keep_up_plan
             where class_id = :class and held_on < :before
               and exists (select from keep_up_session s
                            where s.school_id = keep_up_plan.school_id and s.plan_id = keep_up_plan.plan_id)
            """)
        .param("class", classId.value())
        .param("before", before)
        .query((row, _) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
        .single();
  }

  /// The minutes of sessions that each child of a class was planned into since a day, that day
  /// included, up to another; sessions for which the child was away not counted.
  Map<PupilId, Integer> minutesReceived(ClassId classId, LocalDate from, LocalDate before) {
    Map<PupilId, Integer> minutes = new HashMap<>();
    jdbc.sql(
            """
            select m.pupil_id, sum(s.minutes) as minutes
              from keep_up_session_pupil m
              join keep_up_session s on s.school_id = m.school_id and s.session_id = m.session_id
              join keep_up_plan p on p.school_id = s.school_id and p.plan_id = s.plan_id
             where p.class_id = :class and p.held_on >= :from and p.held_on < :before
               and coalesce((select o.result from outcome o
                              where o.school_id = m.school_id and o.session_id = m.session_id
                                and o.pupil_id = m.pupil_id
                              order by coalesce(o.made_at, o.recorded_at) desc, o.sequence desc limit 1), '') <> 'absent'
            """
                + COUNTS
                + " group by m.pupil_id")
        .param("class", classId.value())
        .param("from", from)
        .param("before", before)
        .query(row -> {
          minutes.put(
              new PupilId(row.getObject("pupil_id", UUID.class)),
              Math.toIntExact(row.getLong("minutes")));
        });
    return minutes;
  }

  /// How often each child of a class missed each thing since a day, that day included, up to
  /// another; sessions for which the child was away not counted.
  Map<PupilId, Map<String, Integer>> missed(ClassId classId, LocalDate from, LocalDate before) {
    Map<PupilId, Map<String, Integer>> missed = new HashMap<>();
    jdbc.sql(
            """
            select m.pupil_id, s.starts_at, s.misses, count(*) as times
              from keep_up_session_pupil m
              join keep_up_session s on s.school_id = m.school_id and s.session_id = m.session_id
              join keep_up_plan p on p.school_id = s.school_id and p.plan_id = s.plan_id
             where p.class_id = :class and p.held_on >= :from and p.held_on < :before
               and s.starts_at is not null
               and coalesce((select o.result from outcome o
                              where o.school_id = m.school_id and o.session_id = m.session_id
                                and o.pupil_id = m.pupil_id
                              order by o.sequence desc limit 1), '') <> 'absent'
            """
                + COUNTS
                + " group by m.pupil_id, s.starts_at, s.misses")
        .param("class", classId.value())
        .param("from", from)
        .param("before", before)
        .query(row -> {
          PupilId pupil = new PupilId(row.getObject("pupil_id", UUID.class));
          int times = Math.toIntExact(row.getLong("times"));
          String lesson =
              misses(row.getString("misses"), row.getObject("starts_at", LocalTime.class));
          if (!lesson.isEmpty()) {
            missed.computeIfAbsent(pupil, _ -> new HashMap<>()).merge(lesson, times, Integer::sum);
          }
        });
    return missed;
  }

  /// What was missed. A session of before this was written down missed what was usual at its time.
  static String misses(@Nullable String written, LocalTime at) {
    return written != null
        ? written
        : DaySlot.USUAL.stream()
            .filter(slot -> slot.start().equals(at))
            .map(DaySlot::misses)
            .findFirst()
            .orElse("");
  }

  private List<KeepUpSession> list(StatementSpec statement) {
    List<KeepUpSession> bare = statement.query(ROW).list();
    if (bare.isEmpty()) {
      return bare;
    }
    Map<UUID, List<Member>> members = members(bare);
    return bare.stream()
        .map(session -> with(session, members.getOrDefault(session.id().value(), List.of())))
        .toList();
  }

  private Map<UUID, List<Member>> members(List<KeepUpSession> sessions) {
    Map<UUID, List<Member>> members = new HashMap<>();
    jdbc.sql(
            """
            select * from (
              select m.session_id, m.pupil_id, m.reason,
                   p.preferred_forename || case when exists (
                     select from pupil o where o.school_id = p.school_id and o.class_id = p.class_id
                       and o.preferred_forename = p.preferred_forename and o.pupil_id <> p.pupil_id
                       and o.left_on is null)
                     then ' ' || left(p.preferred_surname, 1) else '' end as name
              from keep_up_session_pupil m
              join pupil p on p.school_id = m.school_id and p.pupil_id = m.pupil_id
             where m.session_id in (:sessions)) named
             order by name collate "en-GB-x-icu", pupil_id
            """)
        .param("sessions", sessions.stream().map(session -> session.id().value()).toList())
        .query(row -> {
          members
              .computeIfAbsent(row.getObject("session_id", UUID.class), _ -> new ArrayList<>())
              .add(
                  new Member(
                      new PupilId(row.getObject("pupil_id", UUID.class)),
                      row.getString("name"),
                      row.getString("reason")));
        });
    return members;
  }

  private static final RowMapper<KeepUpSession> ROW =
      (row, _) -> {
        @Nullable String misconception = row.getString("misconception_id");
        @Nullable String before = row.getString("before_step");
        @Nullable UUID adult = row.getObject("adult_id", UUID.class);
        return new KeepUpSession(
            new SessionId(row.getObject("session_id", UUID.class)),
            new PlanId(row.getObject("plan_id", UUID.class)),
            new ClassId(row.getObject("class_id", UUID.class)),
            row.getString("class_name"),
            row.getObject("held_on", LocalDate.class),
            row.getInt("number"),
            new StepId(row.getString("step_id")),
            misconception == null ? null : new MisconceptionId(misconception),
            adult == null ? null : new StaffId(adult),
            row.getString("adult_name"),
            row.getObject("starts_at", LocalTime.class),
            row.getInt("minutes"),
            row.getString("reason"),
            row.getLong("seed"),
            misses(row.getString("misses"), row.getObject("starts_at", LocalTime.class)),
            row.getString("room"),
            before == null ? null : new StepId(before),
            List.of());
      };

  private static KeepUpSession with(KeepUpSession s, List<Member> members) {
    return new KeepUpSession(
        s.id(),
        s.plan(),
        s.classId(),
        s.className(),
        s.heldOn(),
        s.number(),
        s.step(),
        s.misconception(),
        s.adult(),
        s.adultName(),
        s.startsAt(),
        s.minutes(),
        s.reason(),
        s.seed(),
        s.misses(),
        s.room(),
        s.before(),
        members);
  }
}
