package keepup.app.intervention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import keepup.app.assess.CheckFindings;
import keepup.app.assess.ClassFindings;
import keepup.app.intervention.Proposal.Group;
import keepup.app.intervention.Proposal.Seat;
import keepup.app.lesson.CheckId;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.app.timetable.ChildWishes;
import keepup.app.timetable.DaySlot;
import keepup.app.timetable.Timetable;
import keepup.content.Curriculum;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Today's groups of a class: what they are made from, and the plan that is written down once they
/// are used.
@Service
class Groups {
  /// A check's groups may wait over a weekend.
  private static final int DAYS_BACK = 4;

  /// And over a holiday: back to the school day before.
  private static final int SCHOOL_DAYS_BACK = 1;

  /// The time over which sessions are shared out fairly.
  private static final int FAIRNESS_DAYS = 14;

  private final ClassFindings findings;
  private final Adults adults;
  private final KeepUpSessions sessions;
  private final Outcomes outcomes;
  private final Curriculum curriculum;
  private final GroupCards cards;
  private final SchoolTime time;
  private final Timetable timetable;
  private final ChildWishes wishes;
  private final JdbcClient jdbc;

  Groups(
      ClassFindings findings,
      Adults adults,
      KeepUpSessions sessions,
      Outcomes outcomes,
      Curriculum curriculum,
      GroupCards cards,
      SchoolTime time,
      Timetable timetable,
      ChildWishes wishes,
      JdbcClient jdbc) {
    this.findings = findings;
    this.adults = adults;
    this.sessions = sessions;
    this.outcomes = outcomes;
    this.curriculum = curriculum;
    this.cards = cards;
    this.time = time;
    this.timetable = timetable;
    this.wishes = wishes;
    this.jdbc = jdbc;
  }

  /// What today's groups are made from, where a check of today or of the days before has answers.
  @Transactional(readOnly = true)
  Optional<Situation> findSituation(ClassId classId) {
    LocalDate today = time.today();
    List<DaySlot> slots = time.slots();
    LocalDate earliest = time.openDays().before(today, SCHOOL_DAYS_BACK);
    LocalDate usual = today.minusDays(DAYS_BACK);
    LocalDate last = earliest.isBefore(usual) ? earliest : usual;
    for (LocalDate day = today; !day.isBefore(last); day = day.minusDays(1)) {
      Optional<CheckFindings> found = findings.findLatest(classId, day);
      if (found.isPresent() && found.get().pupils().stream().anyMatch(p -> p.answered() > 0)) {
        return Optional.of(
            new Situation(
                found.get(),
                adults.list(classId, today.getDayOfWeek()),
                slots,
                time.left(slots),
                timetable.listRooms(),
                adults.listTaken(today, classId),
                adults.listRoomsTaken(today, classId),
                sessions.minutesReceived(classId, today.minusDays(FAIRNESS_DAYS), today),
                sessions.missed(classId, today.minusDays(FAIRNESS_DAYS), today),
                wishes.list(classId),
                busyBefore(classId, today),
                outcomes.listResults(classId),
                curriculum));
      }
    }
    return Optional.empty();
  }

  /// When children of a class are in pre-teaching on a day, whichever lesson it prepares for.
  private Map<PupilId, Set<LocalTime>> busyBefore(ClassId classId, LocalDate day) {
    Map<PupilId, Set<LocalTime>> busy = new HashMap<>();
    for (KeepUpSession session : sessions.list(classId, day)) {
      if (session.findBefore().isPresent()) {
        session
            .members()
            .forEach(member ->
                busy.computeIfAbsent(member.pupil(), _ -> new HashSet<>()).add(session.startsAt()));
      }
    }
    return busy;
  }

  /// The check that today's newest plan was made for.
  @Transactional(readOnly = true)
  Optional<CheckId> findPlanned(ClassId classId) {
    return jdbc.sql(
            """
            select check_id from keep_up_plan
             where class_id = :class and held_on = :day and check_id is not null
             order by sequence desc limit 1
            """)
        .param("class", classId.value())
        .param("day", time.today())
        .query((row, _) -> new CheckId(row.getObject("check_id", UUID.class)))
        .optional();
  }

  /// Today's sessions that count and follow a lesson, in order of time.
  @Transactional(readOnly = true)
  List<KeepUpSession> listToday(ClassId classId) {
    return sessions.list(classId, time.today()).stream()
        .filter(session -> session.findBefore().isEmpty())
        .toList();
  }

  /// All of today's sessions with how each child got on, for cards.
  @Transactional(readOnly = true)
  List<GroupInUse> listInUse(ClassId classId) {
    return cards.of(sessions.list(classId, time.today()));
  }

  /// Writes groups down as today's plan of a class. It replaces none: the newest counts.
  @Transactional
  PlanId use(SignedIn person, Situation situation, List<Group> groups) {
    PlanId plan = new PlanId(UUID.randomUUID());
    UUID school = person.school().value();
    CheckFindings from = situation.findings();
    jdbc.sql(
            """
            insert into keep_up_plan (school_id, plan_id, class_id, held_on, check_id, made_by)
            values (:school, :plan, :class, :day, :check, :by)
            """)
        .param("school", school)
        .param("plan", plan.value())
        .param("class", from.classId().value())
        .param("day", time.today())
        .param("check", from.check().value())
        .param("by", person.staff().value())
        .update();
    for (int i = 0; i < groups.size(); i++) {
      add(school, plan, i + 1, groups.get(i), from.classId());
    }
    return plan;
  }

  private void add(UUID school, PlanId plan, int number, Group group, ClassId classId) {
    UUID session = UUID.randomUUID();
    jdbc.sql(
            """
            insert into keep_up_session (school_id, session_id, plan_id, number, step_id, misconception_id,
                                         adult_id, starts_at, minutes, reason, seed, misses, room)
            values (:school, :session, :plan, :number, :step, :misconception, :adult, :at, :minutes, :reason, :seed, :misses, :room)
            """)
        .param("school", school)
        .param("session", session)
        .param("plan", plan.value())
        .param("number", number)
        .param("step", group.step().id().value())
        .param("misconception", group.findMisconception().map(m -> m.id().value()).orElse(null))
        .param("adult", group.adult().id().value())
        .param("at", group.slot().start())
        .param("minutes", group.slot().minutes())
        .param("misses", group.slot().misses())
        .param("room", group.room())
        .param("reason", group.why())
        .param("seed", seed(group, classId, time.today()))
        .update();
    for (Seat seat : group.seats()) {
      jdbc.sql(
              """
              insert into keep_up_session_pupil (school_id, session_id, pupil_id, reason)
              values (:school, :session, :pupil, :reason)
              """)
          .param("school", school)
          .param("session", session)
          .param("pupil", seat.pupil().value())
          .param("reason", seat.why())
          .update();
    }
  }

  /// The same for a class, day, step and misconception, so that moving a child does not change a
  /// sheet that is already printed.
  private static long seed(Group group, ClassId classId, LocalDate day) {
    long seed = day.toEpochDay();
    seed = seed * 31 + classId.value().getMostSignificantBits();
    seed = seed * 31 + group.step().id().value().hashCode();
    return seed * 31 + group.findMisconception().map(m -> m.id().value().hashCode()).orElse(0);
  }

  /// Today's plan as a draft to change: everything in it was chosen.
  Draft draftOf(List<KeepUpSession> sessions, CheckId check) {
    List<DaySlot> slots = time.slots();
    List<Draft.DraftGroup> groups = new java.util.ArrayList<>();
    Map<PupilId, Draft.Place> places = new LinkedHashMap<>();
    for (KeepUpSession session : sessions) {
      Optional<StaffId> adult = Optional.ofNullable(session.adult());
      Optional<DaySlot> slot =
          slots.stream().filter(each -> each.start().equals(session.startsAt())).findFirst();
      if (adult.isPresent() && slot.isPresent()) {
        String key = String.valueOf((char) ('A' + groups.size()));
        groups.add(
            new Draft.DraftGroup(
                key, session.step(), session.misconception(), adult.get(), slot.get().key(), true));
        session.members().forEach(m -> places.put(m.pupil(), new Draft.Place(key, true)));
      }
    }
    return new Draft(check.toString(), groups, places, false);
  }
}
