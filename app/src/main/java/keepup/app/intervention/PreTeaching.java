package keepup.app.intervention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.SignedIn;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.app.timetable.DaySlot;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sessions before a lesson: the step that it stands on, its words and its picture, for a few
/// children. Ask [keepup.app.school.Classes#find] first whether the person may see the class.
@Service
public class PreTeaching {
  /// A group larger than this is a class.
  public static final int MOST = 6;

  private static final String CHOOSE = "Please choose who takes the group and when.";

  private final KeepUpSessions sessions;
  private final Adults adults;
  private final SchoolTime time;
  private final JdbcClient jdbc;

  PreTeaching(KeepUpSessions sessions, Adults adults, SchoolTime time, JdbcClient jdbc) {
    this.sessions = sessions;
    this.adults = adults;
    this.time = time;
    this.jdbc = jdbc;
  }

  /// Something to choose from.
  public record Option(String key, String words) {}

  /// Who may take the group, those to ask first first.
  @Transactional(readOnly = true)
  public List<Option> listAdults(ClassId classId) {
    return adults.list(classId, time.nextDay().getDayOfWeek()).stream()
        .map(adult -> new Option(adult.id().toString(), adult.name()))
        .toList();
  }

  /// When it may be: before the next school day's lesson first, then what is left of today.
  public List<Option> listTimes() {
    List<Option> times = new ArrayList<>();
    LocalDate next = time.nextDay();
    for (DaySlot slot : time.slots(next)) {
      times.add(new Option(next + "T" + slot.start(), Phrases.day(next) + ", " + slot.words()));
    }
    for (DaySlot slot : time.slotsToCome()) {
      times.add(new Option(time.today() + "T" + slot.start(), "Today, " + slot.words()));
    }
    return times;
  }

  /// A group in use.
  ///
  /// @param words `Monday 23 November, 08:50 to 09:05, with Ms Juniper: Amir and Beth`
  public record InUse(UUID session, StepId step, String words) {}

  /// The groups that prepare for a lesson, today and on the next school day.
  @Transactional(readOnly = true)
  public List<InUse> list(ClassId classId, StepId lesson) {
    List<KeepUpSession> found = new ArrayList<>(sessions.list(classId, time.today()));
    found.addAll(sessions.list(classId, time.nextDay()));
    return found.stream()
        .filter(session -> session.findBefore().filter(lesson::equals).isPresent())
        .map(session ->
            new InUse(
                session.id().value(),
                session.step(),
                "%s, %s%s: %s"
                    .formatted(
                        Phrases.day(session.heldOn()),
                        session.time(),
                        session.adultName().isEmpty() ? "" : ", with " + session.adultName(),
                        session.names())))
        .toList();
  }

  /// A group as somebody chose it.
  ///
  /// @param lesson the step of the lesson
  /// @param step that the lesson stands on
  /// @param why each child is in it
  public record Wanted(
      StepId lesson, StepId step, Map<PupilId, String> why, String adult, String when) {
    public Wanted {
      why = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(why));
    }
  }

  /// What came of it.
  ///
  /// @param session the session, or null where there is a problem
  /// @param problem in words, or `""`
  public record Taken(@Nullable UUID session, String problem) {}

  /// Writes a group down as a session, with its sheet.
  @Transactional
  public Taken take(SignedIn person, ClassId classId, Wanted wanted) {
    Optional<Option> when =
        listTimes().stream().filter(option -> option.key().equals(wanted.when())).findFirst();
    if (when.isEmpty()) {
      return problem(CHOOSE);
    }
    int at = wanted.when().indexOf('T');
    LocalDate day = LocalDate.parse(wanted.when().substring(0, at));
    LocalTime from = LocalTime.parse(wanted.when().substring(at + 1));
    Optional<SchoolAdult> adult =
        adults.list(classId, day.getDayOfWeek()).stream()
            .filter(one -> one.key().equals(wanted.adult()))
            .findFirst();
    Optional<DaySlot> slot =
        time.slots(day).stream().filter(one -> one.start().equals(from)).findFirst();
    if (adult.isEmpty() || slot.isEmpty()) {
      return problem(CHOOSE);
    }
    if (wanted.why().isEmpty()) {
      return problem("Nobody is in the group. Maybe tick those who should come.");
    }
    if (wanted.why().size() > MOST) {
      return problem(
          "%d children are more than a small group of at most %d. Maybe make two groups, or begin the lesson with this step for everybody."
              .formatted(wanted.why().size(), MOST));
    }
    return findClash(classId, adult.get(), day, slot.get(), wanted)
        .map(PreTeaching::problem)
        .orElseGet(
            () -> new Taken(write(person, classId, wanted, adult.get(), day, slot.get()), ""));
  }

  private Optional<String> findClash(
      ClassId classId, SchoolAdult adult, LocalDate day, DaySlot slot, Wanted wanted) {
    if (adult.awayAt().contains(slot.key()) || adult.cannotTake().contains(wanted.step())) {
      return Optional.of(
          "%s cannot take this group then. Maybe choose another time or adult."
              .formatted(adult.name()));
    }
    if (sessions.listFor(adult.id(), day).stream()
        .anyMatch(
            session -> session.startsAt().equals(slot.start()) && !isReplaced(session, wanted))) {
      return Optional.of(
          "%s takes another group then. Maybe choose another time or adult."
              .formatted(adult.name()));
    }
    Set<String> twice =
        sessions.list(classId, day).stream()
            .filter(
                session -> session.startsAt().equals(slot.start()) && !isReplaced(session, wanted))
            .flatMap(session -> session.members().stream())
            .filter(member -> wanted.why().containsKey(member.pupil()))
            .map(KeepUpSession.Member::name)
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    return twice.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s would be in two groups at once. Maybe choose another time."
                .formatted(Phrases.listed(List.copyOf(twice))));
  }

  private static boolean isReplaced(KeepUpSession session, Wanted wanted) {
    return session.findBefore().filter(wanted.lesson()::equals).isPresent()
        && session.step().equals(wanted.step());
  }

  /// Calls the groups before a lesson off, today's and those of the next school day.
  @Transactional
  public void callOff(SignedIn person, ClassId classId, StepId lesson) {
    for (LocalDate day : List.of(time.today(), time.nextDay())) {
      if (sessions.list(classId, day).stream()
          .anyMatch(session -> session.findBefore().filter(lesson::equals).isPresent())) {
        writePlan(person, classId, lesson, day);
      }
    }
  }

  private UUID write(
      SignedIn person,
      ClassId classId,
      Wanted wanted,
      SchoolAdult adult,
      LocalDate day,
      DaySlot slot) {
    UUID plan = writePlan(person, classId, wanted.lesson(), day);
    UUID session = UUID.randomUUID();
    UUID school = person.school().value();
    jdbc.sql(
            """
            insert into keep_up_session (school_id, session_id, plan_id, number, step_id, adult_id, starts_at, minutes,
                                         reason, seed, misses)
            values (:school, :session, :plan, 1, :step, :adult, :at, :minutes, :reason, :seed, :misses)
            """)
        .param("school", school)
        .param("session", session)
        .param("plan", plan)
        .param("step", wanted.step().value())
        .param("adult", adult.id().value())
        .param("at", slot.start())
        .param("minutes", slot.minutes())
        .param("misses", slot.misses())
        .param("reason", "Before the lesson: the words, the picture and the step before it.")
        .param("seed", day.toEpochDay() * 31 + wanted.lesson().value().hashCode())
        .update();
    wanted
        .why()
        .forEach((pupil, why) ->
            jdbc.sql(
                    """
                    insert into keep_up_session_pupil (school_id, session_id, pupil_id, reason)
                    values (:school, :session, :pupil, :reason)
                    """)
                .param("school", school)
                .param("session", session)
                .param("pupil", pupil.value())
                .param("reason", why)
                .update());
    return session;
  }

  private UUID writePlan(SignedIn person, ClassId classId, StepId lesson, LocalDate day) {
    UUID plan = UUID.randomUUID();
    jdbc.sql(
            """
            insert into keep_up_plan (school_id, plan_id, class_id, held_on, made_by, before_step)
            values (:school, :plan, :class, :day, :by, :lesson)
            """)
        .param("school", person.school().value())
        .param("plan", plan)
        .param("class", classId.value())
        .param("day", day)
        .param("by", person.staff().value())
        .param("lesson", lesson.value())
        .update();
    return plan;
  }

  private static Taken problem(String says) {
    return new Taken(null, says);
  }
}
