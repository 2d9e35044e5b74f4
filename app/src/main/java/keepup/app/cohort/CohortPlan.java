package keepup.app.cohort;

import java.time.LocalDate;
import java.util.Map;
import keepup.app.account.MemberId;

/// What a trainer sets for a cohort.
///
/// @param days the dates, by the ids of the course's days
public record CohortPlan(
    String courseId,
    String name,
    MemberId trainer,
    String venue,
    int places,
    int pricePence,
    String agreement,
    LocalDate returnBy,
    Map<String, LocalDate> days) {

  /// The dates are kept as they are now.
  public CohortPlan {
    days = Map.copyOf(days);
  }
}
