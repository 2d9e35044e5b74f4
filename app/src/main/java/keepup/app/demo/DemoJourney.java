package keepup.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import keepup.app.account.CurrentHub;
import keepup.app.account.CurrentSchool;
import keepup.app.account.HubPeople;
import keepup.app.account.MemberId;
import keepup.app.account.Staff;
import keepup.app.account.StaffId;
import keepup.app.hub.HubSchool;
import keepup.app.hub.HubSchools;
import keepup.app.journey.Audits;
import keepup.app.journey.Stage;
import keepup.app.journey.Stages;
import keepup.app.workgroup.Route;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Says on the first start where the demo hub's schools are on their journey, and makes the demo
/// school's audit of a year ago.
@Component
@ConditionalOnBooleanProperty("keepup.demo")
@Order(18)
class DemoJourney implements ApplicationRunner {
  private static final List<At> STAGES =
      List.of(
          new At("Bramblewick", Route.PRIMARY, Stage.FURTHER, 4, "Mixed-age classes"),
          new At("Copperfold", Route.PRIMARY, Stage.CONSOLIDATION, 3, ""),
          new At("Duskmere", Route.PRIMARY, Stage.DEVELOPMENT, 20, ""),
          new At("Elderbrook", Route.SECONDARY, Stage.DEVELOPMENT, 2, ""),
          new At("Fernhollow", Route.PRIMARY, Stage.DEVELOPMENT, 2, ""),
          new At("Gorsemoor", Route.FIVE_DAYS, Stage.INTRODUCTION, 9, ""),
          new At("Hazelcombe", Route.EARLY_YEARS, Stage.READINESS, 5, ""),
          new At("Ivywell", Route.TWILIGHTS, Stage.INTRODUCTION, 2, ""),
          new At("Juniper", Route.PRIMARY, Stage.PAUSED, 6, ""),
          new At("Willow", Route.PRIMARY, Stage.READINESS, 11, ""));

  private static final List<String> STATEMENTS =
      List.of(
          "vision.everyone",
          "vision.leaders",
          "mindset.mistakes",
          "expertise.small-steps",
          "systems.time",
          "systems.same-day",
          "arithmetic.facts");

  private final HubPeople people;
  private final HubSchools schools;
  private final Stages stages;
  private final Audits audits;
  private final Staff staff;
  private final Clock clock;
  private final TransactionTemplate transaction;

  DemoJourney(
      HubPeople people,
      HubSchools schools,
      Stages stages,
      Audits audits,
      Staff staff,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.people = people;
    this.schools = schools;
    this.stages = stages;
    this.audits = audits;
    this.staff = staff;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// @param months how long it has been there
  private record At(String school, Route route, Stage stage, int months, String theme) {}

  @Override
  public void run(ApplicationArguments arguments) {
    boolean made =
        CurrentHub.in(
            DemoHub.ID,
            () -> {
              boolean blank = stages.history().isEmpty();
              if (blank) {
                transaction.executeWithoutResult(_ -> say());
              }
              return blank;
            });
    if (made) {
      CurrentSchool.in(
          DemoSchool.ID,
          () -> {
            transaction.executeWithoutResult(_ -> answer());
            return true;
          });
    }
  }

  private void say() {
    MemberId lead =
        people.list().stream()
            .filter(one -> one.email().equals("lead@larkfield.example"))
            .findFirst()
            .orElseThrow()
            .id();
    List<HubSchool> all = schools.list();
    for (At at : STAGES) {
      HubSchool school =
          all.stream().filter(one -> one.name().startsWith(at.school())).findFirst().orElseThrow();
      stages.add(
          DemoHub.ID,
          school.id(),
          at.route(),
          at.stage(),
          LocalDate.now(clock).minusMonths(at.months()),
          at.theme(),
          lead);
    }
  }

  private void answer() {
    StaffId head = staff.findByEmail("head@willowlane.example").orElseThrow().id();
    UUID audit = audits.begin(DemoSchool.ID, head, LocalDate.now(clock).minusMonths(11));
    for (int i = 0; i < STATEMENTS.size(); i++) {
      audits.answer(
          DemoSchool.ID,
          head,
          audit,
          STATEMENTS.get(i),
          i % 3,
          i % 3 == 2 ? "Seen in two classes." : "");
    }
  }
}
