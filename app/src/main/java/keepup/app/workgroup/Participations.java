package keepup.app.workgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keepup.app.hub.HubSchoolId;
import keepup.app.timetable.OpenDays.HalfTerm;
import org.springframework.stereotype.Component;

/// How the schools of the current hub take part in its work groups of this school year.
@Component
public class Participations {
  private final WorkGroups groups;
  private final Meetings meetings;
  private final Visits visits;
  private final Clock clock;

  Participations(WorkGroups groups, Meetings meetings, Visits visits, Clock clock) {
    this.groups = groups;
    this.meetings = meetings;
    this.visits = visits;
    this.clock = clock;
  }

  /// What is known of one school; [Participation#NONE] where it is in no group of this year.
  public Participation of(HubSchoolId school) {
    LocalDate today = LocalDate.now(clock);
    List<String> names = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    int missed = 0;
    for (WorkGroup group : groups.list()) {
      if (group.find(school).isEmpty() || !group.year().holds(today)) {
        continue;
      }
      names.add(group.name());
      missed = Math.max(missed, missedInARow(group, school, today));
      for (String term : withoutVisit(group, school, today)) {
        if (!terms.contains(term)) {
          terms.add(term);
        }
      }
    }
    return new Participation(names, missed, terms);
  }

  private int missedInARow(WorkGroup group, HubSchoolId school, LocalDate today) {
    int missed = 0;
    for (Meeting meeting : meetings.list(group.id()).reversed()) {
      if (meeting.heldOn().isAfter(today)) {
        continue;
      }
      Map<Meetings.SeatOf, Boolean> came = meetings.attendance(group.id(), meeting.id());
      List<Boolean> own =
          came.entrySet().stream()
              .filter(entry -> entry.getKey().school().equals(school.value()))
              .map(Map.Entry::getValue)
              .toList();
      if (own.isEmpty()) {
        continue;
      }
      if (own.contains(true)) {
        break;
      }
      missed++;
    }
    return missed;
  }

  private List<String> withoutVisit(WorkGroup group, HubSchoolId school, LocalDate today) {
    List<HalfTerm> halves = HalfTerms.of(group.year());
    List<Visits.Visit> all = visits.list(group.id());
    List<String> terms = new ArrayList<>();
    for (int term = 1; term <= 3; term++) {
      int number = term;
      boolean over = halves.get(2 * term - 1).last().isBefore(today);
      boolean done =
          all.stream()
              .anyMatch(visit ->
                  visit.term() == number
                      && visit.doneOn() != null
                      && visit.school().equals(school.value()));
      if (over && !done) {
        terms.add(HalfTerms.term(term));
      }
    }
    return terms;
  }
}
