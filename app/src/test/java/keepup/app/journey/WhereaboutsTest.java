package keepup.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.app.hub.HubSchool;
import keepup.app.hub.HubSchoolId;
import keepup.app.workgroup.Participation;
import keepup.app.workgroup.Route;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who is stuck and who is invited next, at the edges of the rules.
class WhereaboutsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Readiness READINESS = ReadinessFile.readiness();
  private static final HubSchool SCHOOL =
      new HubSchool(
          new HubId(UUID.randomUUID()),
          "A hub",
          new HubSchoolId(UUID.randomUUID()),
          "A school",
          null,
          null,
          null);
  private static final Participation DEVELOPS =
      new Participation(List.of("One"), true, 0, List.of());
  private static final Participation TRIES = new Participation(List.of("Two"), false, 0, List.of());

  private static Whereabouts of(
      @Nullable Stage stage, LocalDate since, @Nullable SelfAudit audit, Participation part) {
    return Whereabouts.of(
        new Whereabouts.Known(
            SCHOOL,
            Optional.ofNullable(stage)
                .map(one -> new Stages.At(SCHOOL.id(), Route.PRIMARY, one, since, "", "")),
            Optional.ofNullable(audit),
            part),
        READINESS,
        TODAY);
  }

  /// All in place but so many of each area, which have begun.
  private static SelfAudit audit(int begun, boolean whole) {
    Map<String, SelfAudit.Answer> answers = new HashMap<>();
    for (Readiness.Area area : READINESS.areas()) {
      for (int i = 0; i < area.statements().size(); i++) {
        answers.put(
            area.statements().get(i).id(),
            new SelfAudit.Answer(i < begun ? Level.BEGINNING : Level.IN_PLACE, "", "", TODAY));
      }
    }
    if (!whole) {
      answers.remove("vision.everyone");
    }
    return new SelfAudit(UUID.randomUUID(), TODAY, answers);
  }

  @Test
  void the_audit_has_five_areas_of_five() {
    assertThat(READINESS.areas())
        .hasSize(5)
        .allSatisfy(area -> assertThat(area.statements()).hasSize(5));
  }

  @Test
  void a_school_is_stuck_after_fifteen_months_in_a_stage_unless_it_is_paused() {
    LocalDate longAgo = TODAY.minusMonths(15).minusDays(1);
    assertThat(of(Stage.DEVELOPMENT, longAgo, null, DEVELOPS).stuck())
        .singleElement()
        .asString()
        .contains("“Development” for more than 15 months");
    assertThat(of(Stage.DEVELOPMENT, TODAY.minusMonths(15), null, DEVELOPS).stuck()).isEmpty();
    assertThat(of(Stage.PAUSED, longAgo, null, DEVELOPS).stuck()).isEmpty();
    assertThat(of(null, longAgo, null, DEVELOPS).stuck()).isEmpty();
  }

  @Test
  void a_school_is_stuck_that_missed_two_meetings_or_had_no_visit_in_a_term() {
    assertThat(of(null, TODAY, null, new Participation(List.of("One"), true, 1, List.of())).stuck())
        .isEmpty();
    assertThat(
            of(null, TODAY, null, new Participation(List.of("One"), true, 2, List.of("Autumn")))
                .stuck())
        .containsExactly(
            "Nobody came to the last 2 meetings of its work group.",
            "It had no visit in the autumn term.");
  }

  @Test
  void a_school_is_invited_that_is_ready_or_introduced_and_develops_nowhere() {
    assertThat(of(Stage.READINESS, TODAY, audit(2, true), TRIES).inviteBecause())
        .contains("By its own audit");
    assertThat(of(Stage.READINESS, TODAY, audit(3, true), TRIES).inviteBecause()).isEmpty();
    assertThat(of(Stage.READINESS, TODAY, audit(0, false), TRIES).inviteBecause()).isEmpty();
    assertThat(of(Stage.READINESS, TODAY, audit(0, true), DEVELOPS).inviteBecause()).isEmpty();
    assertThat(of(Stage.PAUSED, TODAY, audit(0, true), TRIES).inviteBecause()).isEmpty();
    LocalDate introduced = TODAY.minusMonths(6).minusDays(1);
    assertThat(of(Stage.INTRODUCTION, introduced, null, Participation.NONE).inviteBecause())
        .contains("Its introduction began");
    assertThat(
            of(Stage.INTRODUCTION, TODAY.minusMonths(6), null, Participation.NONE).inviteBecause())
        .isEmpty();
  }
}
