package keepup.app.workgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.design.Pence;
import keepup.app.timetable.SchoolYear;
import org.springframework.stereotype.Component;

/// What a group's lead has to see to next.
@Component
class GroupAtAGlance {
  private final Meetings meetings;
  private final SchoolVisits visits;
  private final Release release;
  private final Clock clock;

  GroupAtAGlance(Meetings meetings, SchoolVisits visits, Release release, Clock clock) {
    this.meetings = meetings;
    this.visits = visits;
    this.release = release;
    this.clock = clock;
  }

  /// Sentences, the nearest first, each with the page where it is done.
  record ToDo(String says, String page) {}

  List<ToDo> of(WorkGroup group) {
    LocalDate today = LocalDate.now(clock);
    List<ToDo> todo = new ArrayList<>();
    List<Meeting> all = meetings.list(group.id());
    all.stream()
        .filter(meeting -> !meeting.heldOn().isBefore(today))
        .min(Comparator.comparing(Meeting::heldOn))
        .ifPresent(meeting ->
            todo.add(
                new ToDo(
                    "The next meeting is on %s%s."
                        .formatted(
                            Days.words(meeting.heldOn()),
                            meeting.place().isEmpty() ? "" : ", " + meeting.place()),
                    "/meetings/" + meeting.id())));
    for (Meeting meeting : all) {
      if (meeting.heldOn().isBefore(today) && !meeting.isWrittenUp()) {
        todo.add(
            new ToDo(
                "Nothing is written of the meeting on %s yet."
                    .formatted(Days.words(meeting.heldOn())),
                "/meetings/" + meeting.id()));
      }
    }
    List<String> withoutTeachers =
        group.schools().stream()
            .filter(school -> school.teachers().stream().anyMatch(seat -> seat.name().isEmpty()))
            .map(WorkGroup.GroupSchool::name)
            .toList();
    if (!withoutTeachers.isEmpty()) {
      todo.add(
          new ToDo(
              "Not both teachers are named: %s.".formatted(String.join(", ", withoutTeachers)),
              "/schools"));
    }
    if (group.year().holds(today)) {
      String missing =
          withoutVisit(group, visits.list(group.id()), HalfTerms.termOf(HalfTerms.numberOf(today)))
              .stream()
              .map(WorkGroup.GroupSchool::name)
              .collect(Collectors.joining(", "));
      if (!missing.isEmpty()) {
        todo.add(new ToDo("No visit this term yet: %s.".formatted(missing), "/visits"));
      }
    }
    long toPay = release.sums(group.id()).stream().mapToLong(Release.Sum::toPay).sum();
    if (toPay > 0) {
      todo.add(
          new ToDo("%s is claimed and not paid.".formatted(new Pence(toPay).words()), "/release"));
    }
    return todo;
  }

  /// The schools that had no visit in a term.
  static List<WorkGroup.GroupSchool> withoutVisit(
      WorkGroup group, List<SchoolVisits.Visit> visits, int term) {
    List<UUID> done =
        visits.stream()
            .filter(visit -> visit.term() == term && visit.doneOn() != null)
            .map(SchoolVisits.Visit::school)
            .toList();
    return group.schools().stream().filter(school -> !done.contains(school.id().value())).toList();
  }

  /// The term that today belongs to in a group's year: 1 before it, 3 after it.
  int termNow(SchoolYear year) {
    LocalDate today = LocalDate.now(clock);
    return today.isBefore(year.first())
        ? 1
        : today.isAfter(year.last()) ? 3 : HalfTerms.termOf(HalfTerms.numberOf(today));
  }
}
