package keepup.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.CurrentHub;
import keepup.app.account.HubPeople;
import keepup.app.account.MemberId;
import keepup.app.hub.HubSchool;
import keepup.app.hub.HubSchools;
import keepup.app.timetable.OpenDays.HalfTerm;
import keepup.app.timetable.SchoolYear;
import keepup.app.workgroup.GroupId;
import keepup.app.workgroup.GroupKind;
import keepup.app.workgroup.HalfTerms;
import keepup.app.workgroup.Meetings;
import keepup.app.workgroup.Posts;
import keepup.app.workgroup.Release;
import keepup.app.workgroup.Route;
import keepup.app.workgroup.SchoolVisits;
import keepup.app.workgroup.WorkGroup;
import keepup.app.workgroup.WorkGroup.GroupSchool;
import keepup.app.workgroup.WorkGroups;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the demo hub's intervention work group on the first start: six schools in their year, with
/// meetings, visits and money. Everybody in it is made up.
@Component
@ConditionalOnBooleanProperty("keepup.demo")
@Order(17)
class DemoWorkGroup implements ApplicationRunner {
  static final String NAME = "Keeping up, six ways (demo)";

  private static final long AGREED = 120_000;
  private static final long A_DAY = 20_000;

  /// How the schools' names begin, and who comes from each.
  private static final List<List<String>> TEACHERS =
      List.of(
          List.of("Bramblewick", "Ms Alder", "Mr Birchall"),
          List.of("Copperfold", "Mrs Cottongrass", "Mr Dogwood"),
          List.of("Duskmere", "Miss Eldritch-Moss", "Mr Fieldfare"),
          List.of("Elderbrook", "Mr Goosander", "Mrs Heathland"),
          List.of("Fernhollow", "Ms Ironwood", "Mr Jessamine"));

  private static final List<List<String>> LESSONS =
      List.of(
          List.of(
              "Four children counted every jump; the number line with tens marked changed that.",
              "The same six questions in another order, so that only the tens changed.",
              "Who needs the line again tomorrow, and who only today?"),
          List.of(
              "The assistant asked before she told. Three of four children put it right themselves.",
              "Two minutes of silence after each question.",
              "How does the class teacher hear of it before the next lesson?"));

  private final HubPeople people;
  private final HubSchools schools;
  private final WorkGroups groups;
  private final Meetings meetings;
  private final SchoolVisits visits;
  private final Release release;
  private final Posts posts;
  private final DemoTrial trial;
  private final Clock clock;
  private final TransactionTemplate transaction;

  DemoWorkGroup(
      HubPeople people,
      HubSchools schools,
      WorkGroups groups,
      Meetings meetings,
      SchoolVisits visits,
      Release release,
      Posts posts,
      DemoTrial trial,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.people = people;
    this.schools = schools;
    this.groups = groups;
    this.meetings = meetings;
    this.visits = visits;
    this.release = release;
    this.posts = posts;
    this.trial = trial;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Optional<WorkGroup> made =
        CurrentHub.in(
            DemoHub.ID,
            () ->
                groups.list().isEmpty()
                    ? Optional.ofNullable(transaction.execute(_ -> make()))
                    : Optional.empty());
    made.ifPresent(trial::makeOwn);
  }

  private WorkGroup make() {
    MemberId lead =
        people.list().stream()
            .filter(one -> one.email().equals("specialist@larkfield.example"))
            .findFirst()
            .orElseThrow()
            .id();
    LocalDate today = LocalDate.now(clock);
    GroupId id =
        groups.add(
            DemoHub.ID,
            SchoolYear.of(today),
            NAME,
            GroupKind.INTERVENTION,
            Route.PRIMARY,
            "Which way of helping on the same day works best",
            lead);
    for (List<String> one : TEACHERS) {
      groups.addSchool(find(id), school(one.getFirst()));
      for (int seat = 1; seat <= 2; seat++) {
        groups.seat(id, school(one.getFirst()).id(), seat, one.get(seat), null, null);
      }
    }
    groups.addSchool(find(id), school("Willow Lane"));
    WorkGroup group = find(id);
    meet(group, today);
    for (GroupSchool school : group.schools()) {
      visit(group, school, today);
      release.agree(id, school.id(), AGREED);
      release.write(group, lead, school.id(), "claimed", A_DAY, today.minusDays(9), "Day one");
    }
    release.write(
        group, lead, group.schools().getFirst().id(), "paid", A_DAY, today.minusDays(2), "");
    UUID asked =
        posts.add(
            group,
            new Posts.Writer(lead.value(), null, null, null, "Ms Ines Nightjar, Larkfield"),
            "Which picture do you begin with when the ones do not reach? At Bramblewick the bead string beat the blocks.",
            List.of("y3.add.tens"),
            null);
    posts.add(
        group,
        new Posts.Writer(lead.value(), null, null, null, "Ms Ines Nightjar, Larkfield"),
        "Fernhollow says the same. Bring a bead string to the next meeting.",
        List.of(),
        asked);
    trial.make(group, lead, today);
    return group;
  }

  /// One meeting each half-term; those that are over have been written up, and nobody from Duskmere
  /// came to any.
  private void meet(WorkGroup group, LocalDate today) {
    int number = 0;
    for (HalfTerm half : HalfTerms.of(group.year())) {
      GroupSchool host = group.schools().get(number % group.schools().size());
      LocalDate on = half.first().plusDays(15);
      UUID meeting =
          meetings.add(
              group,
              on,
              host.name(),
              host.id().value(),
              "A lesson watched together, then what each school tries.");
      if (on.isBefore(today)) {
        List<String> lesson = LESSONS.get(number % LESSONS.size());
        meetings.writeUp(
            group.id(),
            meeting,
            "y3.add.tens",
            "Year 3, 28 children",
            lesson.get(0),
            lesson.get(1),
            lesson.get(2));
        for (GroupSchool school : group.schools()) {
          boolean came = !school.name().startsWith("Duskmere");
          if (!school.names().isEmpty()) {
            meetings.attend(group, meeting, school.id(), 1, came);
            meetings.attend(group, meeting, school.id(), 2, came);
          }
        }
        meetings.tryOut(
            group,
            meeting,
            host.id(),
            "The number line stays on the table until a child puts it away.",
            "Half of them put it away in the second week.",
            host.teachers().getFirst().name());
      }
      number++;
    }
  }

  private void visit(WorkGroup group, GroupSchool school, LocalDate today) {
    int term = HalfTerms.termOf(HalfTerms.numberOf(today));
    if (school.name().startsWith("Bramblewick") || school.name().startsWith("Copperfold")) {
      visits.put(
          group,
          school.id(),
          term,
          today.minusDays(8),
          today.minusDays(8),
          "Two sessions seen. The plan was on the table, and the questions came from it.",
          "The assistant sees the end of the lesson once a week.");
    } else {
      visits.put(group, school.id(), term, today.plusDays(10), null, "", "");
    }
  }

  private HubSchool school(String begins) {
    return schools.list().stream()
        .filter(one -> one.name().startsWith(begins))
        .findFirst()
        .orElseThrow();
  }

  private WorkGroup find(GroupId id) {
    return groups.find(id).orElseThrow();
  }
}
