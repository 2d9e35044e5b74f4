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
        invite(known, readiness));
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
            why.add("It had no visit in the %s term.".formatted(term.toLowerCase(java.util.Locale.UK))));
    return why;
  }

  /// Ready by its own audit, and in no group: at least three statements of five in place in each
  /// area, of an audit with an answer to everything.
  private static String invite(Known known, Readiness readiness) {
    if (!known.participation().groups().isEmpty() || known.audit().isEmpty()) {
      return "";
    }
    SelfAudit audit = known.audit().get();
    boolean ready =
        audit.isWhole(readiness)
            && readiness.areas().stream()
                .allMatch(area ->
                    audit.count(area, Level.IN_PLACE) * 2 > area.statements().size());
    return ready
        ? "By its own audit more than half of every area is in place, and it is in no work group."
        : "";
  }
}
