package keepup.app.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import keepup.app.hub.HubSchool;
import keepup.app.workgroup.Participation;
import org.jspecify.annotations.Nullable;

/// Where a school stands, whether it is stuck, and whether it is the one to invite next: by rules
/// that anybody can read, each with its reason in a sentence.
///
/// @param at null where nobody has said
/// @param audit the latest that it shared, or null
/// @param stuck why, one sentence each; empty where it is not
/// @param inviteBecause why to invite it next, or `""`
record Whereabouts(
    HubSchool school,
    Stages.@Nullable At at,
    @Nullable SelfAudit audit,
    List<String> groups,
    List<String> stuck,
    String inviteBecause) {
  private static final int MOST_MONTHS = 15;
  private static final int MISSED = 2;
  private static final int INTRODUCED_MONTHS = 6;

  Whereabouts {
    groups = List.copyOf(groups);
    stuck = List.copyOf(stuck);
  }

  /// What is known of a school.
  record Known(
      HubSchool school,
      Optional<Stages.At> at,
      Optional<SelfAudit> audit,
      Participation participation) {}

  static Whereabouts of(Known known, Readiness readiness, LocalDate today) {
    return new Whereabouts(
        known.school(),
        known.at().orElse(null),
        known.audit().orElse(null),
        known.participation().groups(),
        stuck(known, today),
        invite(known, readiness, today));
  }

  private static List<String> stuck(Known known, LocalDate today) {
    List<String> why = new java.util.ArrayList<>();
    boolean paused = known.at().map(at -> at.stage() == Stage.PAUSED).orElse(false);
    if (paused) {
      return why; // somebody has decided so
    }
    known
        .at()
        .filter(at -> at.since().plusMonths(MOST_MONTHS).isBefore(today))
        .ifPresent(at ->
            why.add(
                "It has been in the stage “%s” for more than %d months."
                    .formatted(at.stage().words(), MOST_MONTHS)));
    if (known.participation().missedInARow() >= MISSED) {
      why.add(
          "Nobody came to the last %d meetings of its work group."
              .formatted(known.participation().missedInARow()));
    }
    known
        .participation()
        .termsWithoutVisit()
        .forEach(term ->
            why.add(
                "It had no visit in the %s term."
                    .formatted(term.toLowerCase(java.util.Locale.UK))));
    return why;
  }

  /// In no group for development, and either ready by its own audit - with an answer to everything,
  /// more than half of each area in place - or introduced long ago.
  private static String invite(Known known, Readiness readiness, LocalDate today) {
    boolean paused = known.at().map(at -> at.stage() == Stage.PAUSED).orElse(false);
    if (known.participation().develops() || paused) {
      return "";
    }
    boolean ready = known.audit().map(audit -> isReady(audit, readiness)).orElse(false);
    if (ready) {
      return "By its own audit more than half of every area is in place, and it is in no work group for development.";
    }
    boolean introduced =
        known
            .at()
            .map(at ->
                at.stage() == Stage.INTRODUCTION
                    && at.since().plusMonths(INTRODUCED_MONTHS).isBefore(today))
            .orElse(false);
    return introduced
        ? "Its introduction began more than %d months ago, and it is in no work group for development."
            .formatted(INTRODUCED_MONTHS)
        : "";
  }

  private static boolean isReady(SelfAudit audit, Readiness readiness) {
    return audit.isWhole(readiness)
        && readiness.areas().stream()
            .allMatch(area -> audit.count(area, Level.IN_PLACE) * 2 > area.statements().size());
  }
}
