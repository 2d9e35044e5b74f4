package keepup.app.intervention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import keepup.steps.Step;
import keepup.steps.StepId;

/// What is different in an adult's sessions of a day from when they last looked, in words. Sessions
/// are the same where they are on the same step; each plan writes them down anew.
final class PlanChanges {
  private PlanChanges() {}

  /// @param then in order of time
  /// @param now in order of time
  /// @param says a step in words
  static List<String> between(
      List<KeepUpSession> then, List<KeepUpSession> now, Function<StepId, String> says) {
    List<String> changes = new ArrayList<>();
    List<KeepUpSession> gone = new ArrayList<>(then);
    for (KeepUpSession session : now) {
      KeepUpSession before = take(gone, session);
      String about = "“%s”".formatted(Step.titleOf(says.apply(session.step())));
      if (before == null) {
        changes.add("New: %s, %s with %s.".formatted(session.time(), about, session.names()));
        continue;
      }
      if (!before.startsAt().equals(session.startsAt())) {
        changes.add(
            "%s is at %s now, not at %s.".formatted(about, session.startsAt(), before.startsAt()));
      }
      List<String> joined = names(session, before);
      List<String> left = names(before, session);
      if (!joined.isEmpty()) {
        changes.add(
            "%s %s %s."
                .formatted(Phrases.listed(joined), joined.size() == 1 ? "joins" : "join", about));
      }
      if (!left.isEmpty()) {
        changes.add(
            "%s %s no longer in %s."
                .formatted(Phrases.listed(left), left.size() == 1 ? "is" : "are", about));
      }
    }
    gone.forEach(session ->
        changes.add(
            "No longer yours: %s, “%s”."
                .formatted(session.time(), Step.titleOf(says.apply(session.step())))));
    return changes;
  }

  /// The one of these that became the session: on its step, of those the one with most of its
  /// children.
  private static @org.jspecify.annotations.Nullable KeepUpSession take(
      List<KeepUpSession> from, KeepUpSession session) {
    Set<Object> pupils = new HashSet<>();
    session.members().forEach(member -> pupils.add(member.pupil()));
    Map<KeepUpSession, Long> shared =
        from.stream()
            .filter(one ->
                one.classId().equals(session.classId())
                    && one.step().equals(session.step())
                    && one.findBefore().equals(session.findBefore()))
            .collect(
                Collectors.toMap(
                    one -> one,
                    one -> one.members().stream().filter(m -> pupils.contains(m.pupil())).count(),
                    (one, _) -> one));
    return shared.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> {
          from.remove(entry.getKey());
          return entry.getKey();
        })
        .orElse(null);
  }

  /// Those of one session who are not in the other.
  private static List<String> names(KeepUpSession one, KeepUpSession other) {
    return one.members().stream()
        .filter(member -> other.findMember(member.pupil()).isEmpty())
        .map(KeepUpSession.Member::name)
        .toList();
  }
}
