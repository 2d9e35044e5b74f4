package keepup.app.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An area of a school's audit beside the school's own last one. Schools are never put beside each
/// other.
///
/// @param inPlace statements in place or secure
/// @param up statements that went up since last time, of those answered both times
/// @param down statements that went down
/// @param compared whether there is a last time
record AreaChange(
    Readiness.Area area, int answered, int inPlace, int up, int down, boolean compared) {

  static List<AreaChange> of(Readiness readiness, SelfAudit now, @Nullable SelfAudit before) {
    return readiness.areas().stream().map(area -> of(area, now, before)).toList();
  }

  private static AreaChange of(Readiness.Area area, SelfAudit now, @Nullable SelfAudit before) {
    int up = 0;
    int down = 0;
    for (Readiness.Statement one : area.statements()) {
      SelfAudit.Answer answer = now.answers().get(one.id());
      SelfAudit.Answer last = before == null ? null : before.answers().get(one.id());
      if (answer != null && last != null) {
        int change = answer.level().compareTo(last.level());
        up += change > 0 ? 1 : 0;
        down += change < 0 ? 1 : 0;
      }
    }
    return new AreaChange(
        area, now.answered(area), now.count(area, Level.IN_PLACE), up, down, before != null);
  }

  /// `3 of 5 in place or secure`.
  String words() {
    return answered == 0
        ? "Nothing answered yet"
        : "%d of %d in place or secure".formatted(inPlace, area.statements().size());
  }

  /// The change since last time in words; `""` where there is no last time.
  String change() {
    if (!compared) {
      return "";
    }
    return up == 0 && down == 0
        ? "As last time"
        : "%d further on than last time, %d further back".formatted(up, down);
  }
}
