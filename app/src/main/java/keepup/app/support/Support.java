package keepup.app.support;

import java.time.LocalDate;
import keepup.app.school.PupilId;
import org.jspecify.annotations.Nullable;

/// One thing that helps a child to learn.
///
/// @param says what to do, in plain words; `""` in an entry that ends it
/// @param fading how the child comes to need it less, or `""`
/// @param lookAgain the day on which to see whether it is still needed, or null
/// @param by who wrote it, as staff call them
/// @param since the day on which it was written
/// @param counts whether no later entry of its child and kind stands
public record Support(
    PupilId pupil,
    SupportKind kind,
    String says,
    String fading,
    @Nullable LocalDate lookAgain,
    String by,
    LocalDate since,
    boolean counts) {
  static final int LONGEST = 300;

  /// Whether it helps now.
  public boolean stands() {
    return counts && !says.isEmpty();
  }

  /// Whether somebody meant to look again by a day.
  public boolean isDue(LocalDate today) {
    return stands() && lookAgain != null && !lookAgain.isAfter(today);
  }
}
