package keepup.app.intervention;

import java.util.List;
import keepup.app.design.Child;
import keepup.app.design.Status;
import org.jspecify.annotations.Nullable;

/// A group of a plan in use, as a card shows it.
///
/// @param step in words
/// @param children with how each got on, where that is recorded
/// @param helps what helps the children of whom something is written, one line a child
/// @param misses what the children do not get meanwhile, or null where that is not known
record GroupInUse(
    KeepUpSession session,
    String step,
    List<Child> children,
    List<String> helps,
    @Nullable String misses) {

  static GroupInUse of(
      KeepUpSession session, String step, List<Outcome> outcomes, List<String> helps) {
    return new GroupInUse(
        session,
        step,
        session.members().stream()
            .map(member ->
                outcomes.stream()
                    .filter(outcome -> outcome.pupil().equals(member.pupil()))
                    .findFirst()
                    .map(outcome -> child(member.name(), outcome.result()))
                    .orElseGet(() -> Child.named(member.name())))
            .toList(),
        helps,
        session.misses().isEmpty() ? null : session.misses());
  }

  private static Child child(String name, Result result) {
    return switch (result) {
      case SECURE -> Child.named(name, Status.SECURE);
      case NEARLY -> Child.named(name, Status.NEARLY);
      case NOT_YET -> Child.named(name, Status.NOT_YET);
      case ABSENT -> new Child(name, null, null, true);
    };
  }
}
