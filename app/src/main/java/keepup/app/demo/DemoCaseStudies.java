package keepup.app.demo;

import java.util.List;
import java.util.UUID;
import keepup.app.account.CurrentHub;
import keepup.app.account.CurrentSchool;
import keepup.app.account.HubPeople;
import keepup.app.account.MemberId;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.account.Staff;
import keepup.app.account.StaffMember;
import keepup.app.casestudy.CaseComments;
import keepup.app.casestudy.CaseState;
import keepup.app.casestudy.CaseStudies;
import keepup.app.casestudy.CaseText;
import keepup.app.hub.HubSchool;
import keepup.app.hub.HubSchools;
import keepup.app.workgroup.Posts;
import keepup.app.workgroup.WorkGroup;
import keepup.app.workgroup.WorkGroups;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes two case studies on the first start: one of the demo hub, published, and one that the demo
/// school offers. Nothing in them ever happened.
@Component
@ConditionalOnBooleanProperty("keepup.demo")
@Order(19)
class DemoCaseStudies implements ApplicationRunner {
  private static final CaseText TRIAL =
      new CaseText(
          "Ten minutes before the afternoon: what six schools learned (demo)",
          "Six made-up primary schools, one Year 3 class each. Before, help came two or three days after the lesson.",
          "Does help on the same day change what children can do in the next lesson?",
          "Each school chose one way of helping and wrote down before the start how chance decides who begins first.\nThe assistant saw the end of the lesson, then took four children for ten minutes, with the plan on the table.",
          "Where the assistant had seen the lesson, sessions began with the right question. Where she had not, the first five minutes went into finding out.\nTwo schools stopped in the week of the school play, and began again after it.",
          "Agree on the ten minutes with the whole school first.\nLet the assistant ask before she tells.\nOne plan on one page is enough.",
          "The protocol as the group froze it: ask the Larkfield Maths Hub (demo).",
          List.of("y3.add.tens"));

  private static final CaseText BEAD_STRING =
      new CaseText(
          "A bead string on every table (demo)",
          "A made-up Year 4 class of 28. Some counted in ones when a tens boundary came.",
          "Will children stop counting in ones if the picture stays within reach?",
          "A bead string of a hundred lay on every table for three weeks. Children put it away when they wanted to.",
          "In the second week half of the tables had put it away. Four children still reach for it.",
          "Do not take it away for them.",
          "",
          List.of("y3.add.tens"));

  private final HubPeople people;
  private final HubSchools schools;
  private final Staff staff;
  private final WorkGroups groups;
  private final CaseStudies studies;
  private final CaseComments comments;
  private final TransactionTemplate transaction;

  DemoCaseStudies(
      HubPeople people,
      HubSchools schools,
      Staff staff,
      WorkGroups groups,
      CaseStudies studies,
      CaseComments comments,
      PlatformTransactionManager transactions) {
    this.people = people;
    this.schools = schools;
    this.staff = staff;
    this.groups = groups;
    this.studies = studies;
    this.comments = comments;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    boolean there =
        CurrentHub.in(
            DemoHub.ID,
            () -> {
              boolean made = !studies.list().isEmpty();
              if (!made) {
                transaction.executeWithoutResult(_ -> publish());
              }
              return made;
            });
    if (!there) {
      CurrentSchool.in(
          DemoSchool.ID,
          () -> {
            transaction.executeWithoutResult(_ -> offer());
            return true;
          });
    }
  }

  private void publish() {
    WorkGroup group =
        groups.list().stream()
            .filter(one -> one.name().equals(DemoWorkGroup.NAME))
            .findFirst()
            .orElseThrow();
    UUID id =
        studies.add(
            DemoHub.ID,
            new Posts.Writer(
                member("specialist").value(),
                null,
                null,
                null,
                "Ms Ines Nightjar, Larkfield Maths Hub (demo)"),
            TRIAL,
            group.id().value());
    studies.move(id, CaseState.DRAFT, CaseState.OFFERED);
    int revision = studies.find(id).orElseThrow().revision();
    if (!studies.publish(id, revision, member("lead"))) {
      throw new IllegalStateException("The demo's case study was not published.");
    }
    comments.add(
        studies.find(id).orElseThrow(),
        new Posts.Writer(
            member("trainer").value(),
            null,
            null,
            null,
            "Mr Tobias Sparrow, Larkfield Maths Hub (demo)"),
        "The line about asking before telling goes into my next workshop.");
  }

  private void offer() {
    StaffMember teacher = staff.findByEmail("year4@willowlane.example").orElseThrow();
    HubSchool place = schools.list().getFirst();
    var person =
        new SignedIn(DemoSchool.ID, teacher.id(), teacher.name(), Role.TEACHER, DemoPeople.SCHOOL);
    UUID id = studies.add(place.hub(), Posts.Writer.of(person, place.id()), BEAD_STRING, null);
    studies.move(id, CaseState.DRAFT, CaseState.OFFERED);
  }

  private MemberId member(String user) {
    return people.list().stream()
        .filter(one -> one.email().equals(user + "@larkfield.example"))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
