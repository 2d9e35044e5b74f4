package keepup.app.intervention;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One child on the page where outcomes are recorded.
///
/// @param outcome recorded so far, or null
/// @param next the id of the next outcome, unless the device makes its own
record OutcomeRow(KeepUpSession.Member member, @Nullable Outcome outcome, UUID next) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Europe/London"));

  static OutcomeRow of(KeepUpSession.Member member, List<Outcome> outcomes) {
    Optional<Outcome> found =
        outcomes.stream().filter(each -> each.pupil().equals(member.pupil())).findFirst();
    return new OutcomeRow(member, found.orElse(null), UUID.randomUUID());
  }

  boolean is(Result result) {
    return outcome != null && outcome.result() == result;
  }

  boolean used(String what) {
    return usedList().contains(what);
  }

  String usedElse() {
    return String.join(
        ", ", usedList().stream().filter(each -> !OutcomeForm.USED.contains(each)).toList());
  }

  private List<String> usedList() {
    return outcome == null || outcome.used().isEmpty()
        ? List.of()
        : Arrays.asList(outcome.used().split(", ", -1));
  }

  String note() {
    return outcome == null ? "" : outcome.note();
  }

  /// `Saved at school, 10:31.`, or that nothing is saved.
  String state() {
    return outcome == null ? "Not saved yet." : saved(outcome.recordedAt());
  }

  static String saved(Instant at) {
    return "Saved at school, " + TIME.format(at) + ".";
  }
}
