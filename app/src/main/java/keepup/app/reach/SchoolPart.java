package keepup.app.reach;

import keepup.app.account.HubId;
import keepup.reach.AcademicYear;
import keepup.reach.TakingPart;
import keepup.reach.Urn;

/// That a school took part with a hub in a year.
///
/// @param school the number that was written down
public record SchoolPart(HubId hub, Urn school, AcademicYear year, Route route) {
  TakingPart part() {
    return new TakingPart(school, year);
  }
}
