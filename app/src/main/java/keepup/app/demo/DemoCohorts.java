package keepup.app.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.CurrentHub;
import keepup.app.account.CurrentSchool;
import keepup.app.account.HubMember;
import keepup.app.account.HubPeople;
import keepup.app.account.HubRole;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.account.Staff;
import keepup.app.account.StaffMember;
import keepup.app.cohort.Attendance;
import keepup.app.cohort.Certificates;
import keepup.app.cohort.Cohort;
import keepup.app.cohort.CohortId;
import keepup.app.cohort.CohortPlan;
import keepup.app.cohort.Cohorts;
import keepup.app.cohort.Courses;
import keepup.app.cohort.Part;
import keepup.app.cohort.Partner;
import keepup.app.cohort.PartnerId;
import keepup.app.cohort.Place;
import keepup.app.cohort.PlaceId;
import keepup.app.cohort.Places;
import keepup.app.cohort.Shared;
import keepup.app.cohort.Shares;
import keepup.app.cohort.Target;
import keepup.app.cohort.Targets;
import keepup.app.cohort.Writer;
import keepup.app.cohort.Writings;
import keepup.app.hub.HubSchool;
import keepup.app.hub.HubSchools;
import keepup.course.Course;
import keepup.course.Course.GapTask;
import keepup.course.Course.Reflection;
import keepup.course.Day;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes two cohorts of the demo hub on the first start: one of last year that is over, and one
/// between its first and its second day, in which the demo school takes part.
@Component
@ConditionalOnBooleanProperty("keepup.demo")
@Order(15)
class DemoCohorts implements ApplicationRunner {
  private static final int PRICE = 40_000;
  private static final int PLACES = 10;
  private static final String AGREEMENT =
      """
      The school sends one teacher and one teaching assistant of the same class to all three days.
      It gives them three half-days in school together. The price covers both people.\
      """;

  /// Made-up pairs of the made-up schools without Keep Up, a teacher and a teaching assistant each.
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("Ms Avery Bramble", "Mr Tom Sedge"),
          List.of("Mr Idris Copper", "Mrs Una Fold"),
          List.of("Mrs Lena Dusk", "Ms Mo Tarn"),
          List.of("Mr Saul Elder", "Ms Pia Brook"),
          List.of("Ms Greta Fern", "Mr Obi Hollow"),
          List.of("Mrs Nia Gorse", "Mr Jon Moor"),
          List.of("Mr Ravi Hazel", "Mrs Bea Combe"),
          List.of("Ms Ida Ivy", "Mr Ned Well"),
          List.of("Mrs Zara Juniper", "Ms Fay Bank"));

  private final Cohorts cohorts;
  private final Places places;
  private final Attendance attendance;
  private final Shares shares;
  private final Writings writings;
  private final Targets targets;
  private final Certificates certificates;
  private final Courses courses;
  private final HubPeople people;
  private final HubSchools schools;
  private final Staff staff;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemoCohorts(
      Cohorts cohorts,
      Places places,
      Attendance attendance,
      Shares shares,
      Writings writings,
      Targets targets,
      Certificates certificates,
      Courses courses,
      HubPeople people,
      HubSchools schools,
      Staff staff,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.cohorts = cohorts;
    this.places = places;
    this.attendance = attendance;
    this.shares = shares;
    this.writings = writings;
    this.targets = targets;
    this.certificates = certificates;
    this.courses = courses;
    this.people = people;
    this.schools = schools;
    this.staff = staff;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Course course = courses.list().getFirst();
    boolean made =
        CurrentHub.in(
            DemoHub.ID, () -> Boolean.TRUE.equals(transaction.execute(_ -> make(course))));
    if (!made) {
      return;
    }
    CurrentSchool.in(
        DemoSchool.ID,
        () -> {
          transaction.executeWithoutResult(_ -> takePart(course));
          return true;
        });
    CurrentHub.in(
        DemoHub.ID,
        () -> {
          transaction.executeWithoutResult(_ -> firstDay(course));
          return true;
        });
  }

  private boolean make(Course course) {
    if (!cohorts.list().isEmpty()) {
      return false;
    }
    HubMember trainer = trainer();
    LocalDate today = LocalDate.now(clock);
    CohortId over = add(course, trainer, "Last year, two schools", today.minusYears(1));
    CohortId now = add(course, trainer, "This year, ten schools", today.minusWeeks(3));
    int pair = 0;
    for (HubSchool school : schools.list()) {
      if (school.joined()) {
        places.add(trainer.hub(), now, school.id());
      } else {
        if (pair < 2) {
          finish(course, trainer, place(trainer, over, school, pair));
        }
        begin(course, trainer, place(trainer, now, school, pair), pair);
        pair++;
      }
    }
    return true;
  }

  private CohortId add(Course course, HubMember trainer, String name, LocalDate begins) {
    LocalDate first = begins.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
    Map<String, LocalDate> days = new java.util.HashMap<>();
    LocalDate on = first;
    for (Day day : course.days()) {
      while (isHoliday(on)) {
        on = on.plusWeeks(1);
      }
      days.put(day.id(), on);
      on = on.plusWeeks(4);
    }
    return cohorts.add(
        trainer.hub(),
        new CohortPlan(
            course.id(),
            name,
            trainer.member(),
            "Larkfield Centre (demo), Mill Lane",
            PLACES,
            PRICE,
            AGREEMENT,
            first.minusWeeks(2),
            days));
  }

  /// Around Christmas, and in summer.
  private static boolean isHoliday(LocalDate day) {
    int at = day.getMonthValue() * 100 + day.getDayOfMonth();
    return at > 1218 || at < 106 || (at > 720 && at < 904);
  }

  private Place place(HubMember trainer, CohortId cohort, HubSchool school, int pair) {
    PlaceId id = places.add(trainer.hub(), cohort, school.id());
    Writer writer = Writer.of(trainer);
    List<String> names = PAIRS.get(pair);
    places.name(writer, trainer.hub(), id, Part.TEACHER, names.getFirst(), "", null);
    places.name(writer, trainer.hub(), id, Part.ASSISTANT, names.getLast(), "", null);
    return places.find(id).orElseThrow();
  }

  private void sign(HubMember trainer, Place place) {
    Cohort cohort = cohorts.find(place.cohort()).orElseThrow();
    places.sign(
        Writer.of(trainer), place, cohort, "The headteacher", cohort.returnBy().minusDays(2));
    places.pay(trainer, place.id(), true);
  }

  private void finish(Course course, HubMember trainer, Place place) {
    sign(trainer, place);
    for (Partner partner : place.partners()) {
      course.days().forEach(day -> attendance.note(trainer, partner.id(), day.id(), true));
    }
    course.gapTasks().forEach(task -> done(trainer, place, task));
    course.reflections().forEach(one -> wrote(trainer, place, one));
    for (Partner partner : place.partners()) {
      certificates.give(trainer, partner, course, "");
    }
  }

  /// All but the last have signed and paid, and came on the first day; half have done the first
  /// task.
  private void begin(Course course, HubMember trainer, Place place, int pair) {
    if (pair == PAIRS.size() - 1) {
      return;
    }
    sign(trainer, place);
    for (Partner partner : place.partners()) {
      attendance.note(trainer, partner.id(), course.days().getFirst().id(), true);
    }
    wrote(trainer, place, course.reflections().getFirst());
    if (pair % 2 == 0) {
      done(trainer, place, course.gapTasks().getFirst());
    }
  }

  private void done(HubMember trainer, Place place, GapTask task) {
    share(trainer, place, null, Shared.Kind.TASK, task.id());
  }

  private void wrote(HubMember trainer, Place place, Reflection one) {
    if (Writings.isTogether(one)) {
      share(trainer, place, null, Shared.Kind.REFLECTION, one.id());
    } else {
      place
          .partners()
          .forEach(each -> share(trainer, place, each.id(), Shared.Kind.REFLECTION, one.id()));
    }
  }

  private void share(
      HubMember trainer, Place place, @Nullable PartnerId of, Shared.Kind kind, String about) {
    shares.share(
        Writer.of(trainer), trainer.hub(), place.id(), of, kind, about, false, List.of(), Map.of());
  }

  /// The demo school signs, names its pair of Year 3, and the two begin to write.
  private void takePart(Course course) {
    SignedIn head = adult("head@willowlane.example", Role.HEAD);
    Place place = places.listAll().getFirst();
    Cohort cohort = cohorts.find(place.cohort()).orElseThrow();
    Writer writer = Writer.of(head);
    places.sign(writer, place, cohort, head.name(), cohort.returnBy().minusDays(1));
    SignedIn teacher = adult(DemoPeople.teacher(3), Role.TEACHER);
    SignedIn assistant = adult(DemoPeople.assistant(3), Role.TA);
    PartnerId first =
        places.name(
            writer, cohort.hub(), place.id(), Part.TEACHER, teacher.name(), "", teacher.staff());
    places.name(
        writer, cohort.hub(), place.id(), Part.ASSISTANT, assistant.name(), "", assistant.staff());
    Reflection before = course.reflections().getFirst();
    List<String> answers =
        List.of(
            "On Monday the child counted the cubes on. On Wednesday there were no cubes.",
            "I ask for the next one, and think about it later.",
            "Two minutes at the door. What the child said gets lost.",
            "Why one may turn a fraction over.",
            "Find out in a minute where it went wrong.");
    writings.add(teacher, place.id(), before, answers);
    shares.share(
        Writer.of(teacher),
        cohort.hub(),
        place.id(),
        first,
        Shared.Kind.REFLECTION,
        before.id(),
        true,
        answers,
        Map.of());
    targets.add(
        teacher,
        place.id(),
        new Target(
            UUID.randomUUID(),
            "Ask “How did you know?” before saying whether it is right.",
            "The other of us counts how often, on two days.",
            cohort.findDate(course.days().getLast().id()).orElse(null),
            Target.State.DOING));
    shares.share(
        Writer.of(teacher),
        cohort.hub(),
        place.id(),
        null,
        Shared.Kind.TARGETS,
        "targets",
        true,
        targets.list(place.id()).stream().map(Target::line).toList(),
        Map.of());
  }

  private void firstDay(Course course) {
    HubMember trainer = trainer();
    for (Place place : places.listAll()) {
      if (place.joined()) {
        places.pay(trainer, place.id(), true);
        for (Partner partner : place.partners()) {
          attendance.note(trainer, partner.id(), course.days().getFirst().id(), true);
        }
      }
    }
  }

  private HubMember trainer() {
    HubPeople.Person one =
        people.list().stream()
            .filter(person -> person.roles().contains(HubRole.TRAINER))
            .findFirst()
            .orElseThrow();
    return new HubMember(
        one.hub(), one.id(), one.name(), Set.of(HubRole.TRAINER), one.hubName(), false);
  }

  private SignedIn adult(String email, Role role) {
    StaffMember one = staff.findByEmail(email).orElseThrow();
    return new SignedIn(DemoSchool.ID, one.id(), one.name(), role, DemoPeople.SCHOOL);
  }
}
