package keepup.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.CurrentSchool;
import keepup.app.account.HubRole;
import keepup.app.account.Role;
import keepup.app.hub.HubSchool;
import keepup.app.hub.HubSchools;
import keepup.app.timetable.SchoolYear;
import keepup.app.workgroup.GroupId;
import keepup.app.workgroup.GroupKind;
import keepup.app.workgroup.Route;
import keepup.app.workgroup.Trials;
import keepup.app.workgroup.WorkGroups;
import keepup.evidence.Protocol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// An intervention work group of a made-up hub, with two schools that use Keep Up and one that does
/// not.
record TestGroup(TestHub hub, GroupId id, TestSchool first, TestSchool second) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  static TestGroup make(String name) {
    TestHub hub = TestHub.make(name);
    TestSchool first = TestSchool.make(name + "-first");
    TestSchool second = TestSchool.make(name + "-second");
    join(hub.invitation(), first);
    join(
        TestHub.within(
            hub.id(),
            () -> {
              var schools = RunningApp.bean(HubSchools.class);
              return schools.invite(schools.add(hub.id(), name + " second School", null));
            }),
        second);
    GroupId id =
        TestHub.within(
            hub.id(),
            () -> {
              var groups = RunningApp.bean(WorkGroups.class);
              GroupId made =
                  groups.add(
                      hub.id(),
                      SchoolYear.of(LocalDate.now(LONDON)),
                      name + " group",
                      GroupKind.INTERVENTION,
                      Route.PRIMARY,
                      "",
                      hub.member(HubRole.SPECIALIST));
              var schools = RunningApp.bean(HubSchools.class);
              schools.add(hub.id(), name + " third School", null);
              for (HubSchool school : schools.list()) {
                groups.addSchool(groups.find(made).orElseThrow(), school);
              }
              return made;
            });
    return new TestGroup(hub, id, first, second);
  }

  private static void join(String code, TestSchool school) {
    Visitor.signedIn(school.email(Role.HEAD)).post("/taking-part", Map.of("code", code));
  }

  /// Freezes a protocol whose first outcome is so many days away; below nought it was due.
  void freeze(int days) {
    Map<String, String> fields = new HashMap<>();
    for (String field : Protocol.FIELDS) {
      fields.put(field, "some");
    }
    fields.put("design", "waiting list, pupils drawn within each school");
    fields.put("seed", "7");
    fields.put("smallest effect", "0.25");
    fields.put("cluster column", "");
    fields.put("baseline column", "before");
    fields.put("unit column", "pupil");
    fields.put("frozen", LocalDate.now(LONDON).plusDays(days - 30L).toString());
    fields.put("first outcome", LocalDate.now(LONDON).plusDays(days).toString());
    TestHub.within(
        hub.id(),
        () -> {
          RunningApp.bean(Trials.class)
              .freeze(
                  RunningApp.bean(WorkGroups.class).find(id).orElseThrow(),
                  new Protocol(fields),
                  hub.member(HubRole.SPECIALIST));
          return id;
        });
  }

  /// What a statement says in a transaction of a school, a text a row.
  static List<String> asSchool(TestSchool school, String sql) {
    var transaction = new TransactionTemplate(RunningApp.bean(PlatformTransactionManager.class));
    return CurrentSchool.in(
        school.id(), () -> java.util.Objects.requireNonNull(transaction.execute(_ -> texts(sql))));
  }

  /// What a statement says in a transaction of the hub, a text a row.
  List<String> asHub(String sql) {
    return TestHub.within(hub.id(), () -> texts(sql));
  }

  private static List<String> texts(String sql) {
    return RunningApp.bean(JdbcClient.class)
        .sql(sql)
        .query((row, _) -> String.valueOf(row.getString(1)))
        .list();
  }

  /// The place of a school in the hub.
  UUID place(TestSchool school) {
    return UUID.fromString(
        asSchool(school, "select hub_school_id::text from hub_school").getFirst());
  }

  Visitor lead() {
    return Visitor.signedIn(hub.email(HubRole.SPECIALIST));
  }

  String path() {
    return "/programme/groups/" + id;
  }

  String ourPath() {
    return "/work-group/" + id;
  }
}
