package keepup.app.workgroup;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.SignedIn;
import keepup.app.intervention.SessionSeat;
import keepup.app.intervention.SessionSeats;
import keepup.app.school.Classes;
import keepup.app.school.SchoolClass;
import keepup.app.timetable.OpenDays.HalfTerm;
import keepup.app.timetable.SchoolYear;
import org.springframework.stereotype.Component;

/// How many keep-up sessions a school planned and held, out of its own record: two numbers of the
/// whole school, for those who run it.
@Component
class SessionCounts {
  private final SessionSeats seats;
  private final Classes classes;

  SessionCounts(SessionSeats seats, Classes classes) {
    this.seats = seats;
    this.classes = classes;
  }

  /// @param held sessions in which somebody recorded that a child was there
  record Counted(int planned, int held) {}

  Counted count(SignedIn person, SchoolYear year, int halfTerm) {
    if (!person.runsSchool()) {
      return new Counted(0, 0);
    }
    HalfTerm term = HalfTerms.of(year).get(halfTerm - 1);
    List<SessionSeat> all =
        seats.list(
            classes.list(person).stream().map(SchoolClass::id).toList(), term.first(), term.last());
    return new Counted(
        (int) all.stream().map(SessionSeat::session).distinct().count(),
        all.stream()
            .filter(SessionSeat::attended)
            .map(SessionSeat::session)
            .collect(Collectors.<UUID>toSet())
            .size());
  }
}
