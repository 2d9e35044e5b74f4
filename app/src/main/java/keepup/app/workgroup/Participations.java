package keepup.app.workgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.hub.HubSchoolId;
import keepup.app.timetable.OpenDays.HalfTerm;
import keepup.app.workgroup.WorkGroup.GroupSchool;
import org.springframework.stereotype.Component;

/// How the schools of the current hub take part in its work groups of this school year.
@Component
public class Participations {
  private final WorkGroups groups;
  private final Meetings meetings;
  private final SchoolVisits visits;
  private final Clock clock;

  Participations(WorkGroups groups, Meetings meetings, SchoolVisits visits, Clock clock) {
    this.groups = groups;
    this.meetings = meetings;
    this.visits = visits;
    this.clock = clock;
  }

  /// What is known of every school that is in a group of this year; the others are not there.
  public Map<HubSchoolId, Participation> all() {
    LocalDate today = LocalDate.now(clock);
    Map<HubSchoolId, Participation> found = new HashMap<>();
    for (WorkGroup group : groups.list()) {
      if (group.year().holds(today)) {
        List<Meeting> held =
            meetings.list(group.id()).stream()
                .filter(meeting -> !meeting.heldOn().isAfter(today))
                .toList();
        Map<UUID, Map<Meetings.SeatOf, Boolean>> came = meetings.attendance(group.id());
        List<SchoolVisits.Visit> made =
            visits.list(group.id()).stream().filter(visit -> visit.doneOn() != null).toList();
        for (GroupSchool school : group.schools()) {
          var one =
              new Participation(
                  List.of(group.name()),
                  !group.tries(),
                  missedInARow(held, came, school),
                  withoutVisit(group, school, made, today));
          found.merge(school.id(), one, Participation::and);
        }
      }
    }
    return found;
  }

  private static int missedInARow(
      List<Meeting> held, Map<UUID, Map<Meetings.SeatOf, Boolean>> came, GroupSchool school) {
    int missed = 0;
    for (Meeting meeting : held.reversed()) {
      List<Boolean> own =
          came.getOrDefault(meeting.id(), Map.of()).entrySet().stream()
              .filter(entry -> entry.getKey().school().equals(school.id().value()))
              .map(Map.Entry::getValue)
              .toList();
      if (own.contains(true)) {
        break;
      }
      missed += own.isEmpty() ? 0 : 1;
    }
    return missed;
  }

  private static List<String> withoutVisit(
      WorkGroup group, GroupSchool school, List<SchoolVisits.Visit> made, LocalDate today) {
    List<HalfTerm> halves = HalfTerms.of(group.year());
    List<String> terms = new ArrayList<>();
    for (int term = 1; term <= 3; term++) {
      int number = term;
      boolean over = halves.get(2 * term - 1).last().isBefore(today);
      boolean done =
          made.stream()
              .anyMatch(
                  visit -> visit.term() == number && visit.school().equals(school.id().value()));
      if (over && !done) {
        terms.add(HalfTerms.term(term));
      }
    }
    return terms;
  }
}
