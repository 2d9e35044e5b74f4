package keepup.app;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import keepup.app.account.CurrentHub;
import keepup.app.account.HubId;
import keepup.app.account.HubPeople;
import keepup.app.account.HubRole;
import keepup.app.account.MemberId;
import keepup.app.account.Passwords;
import keepup.app.hub.HubSchoolId;
import keepup.app.hub.HubSchools;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A small made-up hub with one member of each role, and one school that has not joined. E-mails
/// are `trainer@NAME.example` and so on.
record TestHub(HubId id, String name, HubSchoolId school, String invitation) {

  static TestHub make(String name) {
    return make(name, false);
  }

  static TestHub make(String name, boolean national) {
    var id = new HubId(UUID.randomUUID());
    return within(
        id,
        () -> {
          var people = RunningApp.bean(HubPeople.class);
          var schools = RunningApp.bean(HubSchools.class);
          String hash = RunningApp.bean(Passwords.class).hash(TestSchool.PASSWORD);
          people.addHub(id, name + " Hub", national);
          for (HubRole role : HubRole.values()) {
            people.add(
                id,
                "A " + role.words(),
                role.key() + "@" + name + ".example",
                List.of(role),
                hash,
                false);
          }
          HubSchoolId school = schools.add(id, name + " invited School", null);
          return new TestHub(id, name, school, schools.invite(school));
        });
  }

  /// Does work in a transaction of a hub.
  static <T> T within(HubId hub, java.util.function.Supplier<T> work) {
    var transaction = new TransactionTemplate(RunningApp.bean(PlatformTransactionManager.class));
    return CurrentHub.in(hub, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
  }

  /// The member with a role.
  MemberId member(HubRole role) {
    return within(
        id,
        () ->
            RunningApp.bean(HubPeople.class).list().stream()
                .filter(one -> one.email().equals(email(role)))
                .findFirst()
                .orElseThrow()
                .id());
  }

  String email(HubRole role) {
    return role.key() + "@" + name + ".example";
  }
}
