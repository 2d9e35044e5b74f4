package keepup.app.cohort;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import keepup.app.account.HubId;
import keepup.app.account.MemberId;
import keepup.app.design.Pence;

/// Schools that take a course together.
///
/// @param courseId of the text files
/// @param pricePence for a school's two people
/// @param returnBy the day by which the agreement is signed
/// @param days the dates, by the ids of the course's days
public record Cohort(
    HubId hub,
    CohortId id,
    String courseId,
    String name,
    MemberId trainer,
    String trainerName,
    String venue,
    int places,
    int pricePence,
    String agreement,
    LocalDate returnBy,
    Map<String, LocalDate> days) {

  /// The dates are kept as they are now.
  public Cohort {
    days = Map.copyOf(days);
  }

  /// When a day of the course is.
  public Optional<LocalDate> findDate(String dayId) {
    return Optional.ofNullable(days.get(dayId));
  }

  String price() {
    return new Pence(pricePence).shortWords();
  }
}
