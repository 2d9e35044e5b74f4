package keepup.app.demo;

import java.util.List;
import java.util.UUID;
import keepup.app.account.CurrentHub;
import keepup.app.account.CurrentSchool;
import keepup.app.account.HubId;
import keepup.app.account.HubPeople;
import keepup.app.account.HubRole;
import keepup.app.account.Passwords;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.account.Staff;
import keepup.app.account.StaffMember;
import keepup.app.hub.HubSchoolId;
import keepup.app.hub.HubSchools;
import keepup.app.shell.Greeting;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the demo hub and the demo national team on the first start, and the demo school's place in
/// the hub. Everybody in them is made up.
@Component
@ConditionalOnBooleanProperty("keepup.demo")
@Order(12)
public class DemoHub implements ApplicationRunner, Greeting {
  /// The demo hub's id, the same in every installation.
  public static final HubId ID = new HubId(UUID.fromString("d3700000-0000-4000-8000-000000000002"));

  /// The demo national team's id.
  public static final HubId NATIONAL =
      new HubId(UUID.fromString("d3700000-0000-4000-8000-000000000003"));

  private static final String HUB = "Larkfield Maths Hub (demo)";

  private static final List<Member> MEMBERS =
      List.of(
          new Member("Dr Amara Finch", "lead", List.of(HubRole.LEAD)),
          new Member("Mr Tobias Sparrow", "trainer", List.of(HubRole.TRAINER)),
          new Member("Ms Ines Nightjar", "specialist", List.of(HubRole.SPECIALIST)),
          new Member("Mrs Olwen Plover", "organiser", List.of(HubRole.ORGANISER)));

  /// Made-up schools of made-up towns.
  private static final List<String> SCHOOLS =
      List.of(
          "Bramblewick Primary School (demo)",
          "Copperfold Junior School (demo)",
          "Duskmere Church School (demo)",
          "Elderbrook Academy (demo)",
          "Fernhollow Primary School (demo)",
          "Gorsemoor Community School (demo)",
          "Hazelcombe First School (demo)",
          "Ivywell Primary School (demo)",
          "Juniper Bank School (demo)");

  private final HubPeople people;
  private final HubSchools schools;
  private final Staff staff;
  private final Passwords passwords;
  private final TransactionTemplate transaction;

  DemoHub(
      HubPeople people,
      HubSchools schools,
      Staff staff,
      Passwords passwords,
      PlatformTransactionManager transactions) {
    this.people = people;
    this.schools = schools;
    this.staff = staff;
    this.passwords = passwords;
    this.transaction = new TransactionTemplate(transactions);
  }

  private record Member(String name, String user, List<HubRole> roles) {}

  @Override
  public void run(ApplicationArguments arguments) {
    boolean there = CurrentHub.in(ID, () -> people.hasHub(ID));
    if (there) {
      return;
    }
    String hash = passwords.hash(DemoPeople.PASSWORD);
    CurrentHub.in(
        NATIONAL,
        () -> {
          transaction.executeWithoutResult(_ -> makeNational(hash));
          return NATIONAL;
        });
    String code =
        CurrentHub.in(
            ID, () -> java.util.Objects.requireNonNull(transaction.execute(_ -> makeHub(hash))));
    CurrentSchool.in(
        DemoSchool.ID,
        () -> {
          transaction.executeWithoutResult(_ -> schools.join(head(), code));
          return code;
        });
  }

  private void makeNational(String hash) {
    people.addHub(NATIONAL, "National evaluation (demo)", true);
    people.add(
        NATIONAL,
        "Professor Wilf Heron",
        "evaluator@national.example",
        List.of(HubRole.EVALUATOR),
        hash,
        false);
  }

  /// @return the invitation of the demo school
  private String makeHub(String hash) {
    people.addHub(ID, HUB, false);
    for (Member member : MEMBERS) {
      people.add(
          ID, member.name(), member.user() + "@larkfield.example", member.roles(), hash, false);
    }
    int urn = DemoReach.FIRST_URN;
    for (String school : SCHOOLS) {
      schools.add(ID, school, urn++);
    }
    HubSchoolId willow = schools.add(ID, DemoPeople.SCHOOL, urn);
    return schools.invite(willow);
  }

  private SignedIn head() {
    StaffMember head = staff.findByEmail("head@willowlane.example").orElseThrow();
    return new SignedIn(DemoSchool.ID, head.id(), head.name(), Role.HEAD, DemoPeople.SCHOOL);
  }

  @Override
  public List<String> lines() {
    return List.of(
        "Beyond the school, with the same password:",
        "  lead@larkfield.example        Dr Amara Finch leads a hub (also trainer, specialist, organiser)",
        "  evaluator@national.example    Professor Wilf Heron sees the national picture");
  }
}
