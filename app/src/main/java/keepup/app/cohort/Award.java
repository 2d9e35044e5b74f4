package keepup.app.cohort;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A certificate that stands, or was ended.
///
/// @param exception why it was given though something was missing, or `""`
/// @param badge the signed file
/// @param ended why it does not stand any more, or null
public record Award(
    AwardId id,
    PartnerId partner,
    String title,
    LocalDate on,
    String exception,
    String badge,
    @Nullable String ended) {
  /// Whether it is still good.
  public boolean stands() {
    return ended == null;
  }
}
