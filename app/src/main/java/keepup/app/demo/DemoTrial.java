package keepup.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import keepup.app.account.CurrentSchool;
import keepup.app.account.MemberId;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.account.Staff;
import keepup.app.account.StaffMember;
import keepup.app.workgroup.TrialRecord;
import keepup.app.workgroup.Trials;
import keepup.app.workgroup.WorkGroup;
import keepup.app.workgroup.WorkGroup.GroupSchool;
import keepup.app.workgroup.WorkGroups;
import keepup.evidence.Protocol;
import keepup.evidence.Randomisation;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The trial of the demo work group: frozen long ago and due, with what schools without Keep Up
/// told, and the demo school's own rows, about which its head has not decided yet.
@Component
@ConditionalOnBooleanProperty("keepup.demo")
class DemoTrial {
  private static final int CHILDREN = 26;
  private static final long SEED = 20_260_901;

  /// Model, with it, without it, effect, standard error: the last school has not told yet.
  private record Told(String model, int with, int without, double effect, double error) {}

  private static final List<Told> TOLD =
      List.of(
          new Told("same-day-ta", 14, 13, .41, .38),
          new Told("same-day-ta", 18, 17, .22, .33),
          new Told("pre-teaching", 12, 12, -.05, .41),
          new Told("pre-teaching", 21, 20, .18, .31));

  private final Staff staff;
  private final WorkGroups groups;
  private final Trials trials;
  private final TrialRecord own;
  private final TransactionTemplate transaction;

  DemoTrial(
      Staff staff,
      WorkGroups groups,
      Trials trials,
      TrialRecord own,
      PlatformTransactionManager transactions) {
    this.staff = staff;
    this.groups = groups;
    this.trials = trials;
    this.own = own;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// The hub's part, in a transaction of the hub.
  void make(WorkGroup group, MemberId lead, LocalDate today) {
    trials.freeze(group, protocol(today), lead);
    for (int i = 0; i < group.schools().size(); i++) {
      GroupSchool school = group.schools().get(i);
      String model = i < TOLD.size() ? TOLD.get(i).model() : "same-day-ta";
      trials.choose(group, school.id(), model, "Ms Ines Nightjar");
      trials.did(group, school.id(), 1, 24, 24 - 2 * i, false);
      if (i < TOLD.size()) {
        Told told = TOLD.get(i);
        trials.tell(
            group,
            new Trials.Shared(
                school.id().value(),
                school.name(),
                told.model(),
                told.with(),
                told.without(),
                told.effect(),
                told.error() * told.error(),
                true,
                "",
                true),
            "Ms Ines Nightjar",
            today.minusDays(3));
      }
    }
  }

  /// The demo school's part: two teachers in the group, a draw, and marks.
  void makeOwn(WorkGroup group) {
    CurrentSchool.in(
        DemoSchool.ID,
        () -> {
          transaction.executeWithoutResult(_ -> fill(group));
          return group;
        });
  }

  private void fill(WorkGroup group) {
    var place = groups.findOwnPlace(adult("year4"), group.id()).orElseThrow();
    int seat = 1;
    for (String user : List.of("year3", "year4")) {
      SignedIn one = adult(user);
      groups.seat(group.id(), place, seat++, one.name(), one.school().value(), one.staff().value());
    }
    Map<String, String> units = new LinkedHashMap<>();
    for (int i = 1; i <= CHILDREN; i++) {
      units.put("P%02d".formatted(i), "");
    }
    Map<String, Integer> waves = new TreeMap<>();
    Randomisation.waves(units, 2, SEED).forEach((id, wave) -> waves.put(id, wave + 1));
    own.draw(adult("year4"), group.id(), waves);
    var random = new SplittableRandom(SEED);
    List<TrialRecord.Mark> marks = new ArrayList<>();
    waves.forEach((id, wave) -> {
      double before = 4 + random.nextInt(9);
      double gain = random.nextInt(5) + (wave == 1 ? 2 : 0);
      marks.add(new TrialRecord.Mark(id, before, before + gain));
    });
    own.mark(adult("year4"), group.id(), marks);
  }

  private SignedIn adult(String user) {
    StaffMember one = staff.findByEmail(user + "@willowlane.example").orElseThrow();
    return new SignedIn(DemoSchool.ID, one.id(), one.name(), Role.TEACHER, DemoPeople.SCHOOL);
  }

  private static Protocol protocol(LocalDate today) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("question", "Do children who stumbled do better when they are helped the same day?");
    fields.put("intervention", "in each school the model that it chose");
    fields.put("who", "children who missed two of six answers in the first test");
    fields.put("group size", "3 to 4");
    fields.put("minutes", "10 to 15");
    fields.put("when", "four days a week for one half-term");
    fields.put("cost per pupil", "about £2 a session");
    fields.put("design", "waiting list, pupils drawn within each school");
    fields.put("seed", String.valueOf(SEED));
    fields.put("group column", "wave");
    fields.put("outcome column", "after");
    fields.put("baseline column", "before");
    fields.put("unit column", "pupil");
    fields.put("pupil column", "pupil");
    fields.put("smallest effect", "0.25");
    fields.put("planned sessions", "24");
    fields.put("stopping rule", "one analysis when all second tests are in; none before");
    fields.put("frozen", today.minusDays(80).toString());
    fields.put("first outcome", today.minusDays(14).toString());
    return new Protocol(fields);
  }
}
