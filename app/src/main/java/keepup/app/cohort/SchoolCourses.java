package keepup.app.cohort;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.hub.HubSchool;
import keepup.app.hub.HubSchools;
import keepup.app.shell.NotHereException;
import keepup.course.Course;
import keepup.course.Course.GapTask;
import keepup.course.EvidenceKind;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The courses that a school takes part in, as its own people see them.
@Service
@Transactional(readOnly = true)
class SchoolCourses {
  private final Places places;
  private final Cohorts cohorts;
  private final Attendance attendance;
  private final Shares shares;
  private final Courses courses;
  private final HubSchools hubs;
  private final EvidenceRecord record;
  private final TaskWords words;

  SchoolCourses(
      Places places,
      Cohorts cohorts,
      Attendance attendance,
      Shares shares,
      Courses courses,
      HubSchools hubs,
      EvidenceRecord record,
      TaskWords words) {
    this.places = places;
    this.cohorts = cohorts;
    this.attendance = attendance;
    this.shares = shares;
    this.courses = courses;
    this.hubs = hubs;
    this.record = record;
    this.words = words;
  }

  public List<Mine> list(SignedIn person) {
    return places.listAll().stream().map(place -> mine(person, place)).toList();
  }

  /// @throws NotHereException where the school has no such place
  public Mine get(SignedIn person, UUID placeId) {
    return mine(person, places.find(new PlaceId(placeId)).orElseThrow(NotHereException::new));
  }

  /// For the learning partners alone.
  ///
  /// @throws NotHereException where the school has no such place
  /// @throws AccessDeniedException for anybody else of the school
  public Mine getAsPartner(SignedIn person, UUID placeId) {
    Mine mine = get(person, placeId);
    if (mine.me().isEmpty()) {
      throw new AccessDeniedException("for the learning partners");
    }
    return mine;
  }

  private Mine mine(SignedIn person, Place place) {
    Cohort cohort = cohorts.find(place.cohort()).orElseThrow(NotHereException::new);
    Course course = courses.get(cohort.courseId());
    Optional<Partner> me =
        place.partners().stream()
            .filter(one -> one.staff().filter(person.staff()::equals).isPresent())
            .findFirst();
    return new Mine(
        cohort,
        course,
        Progress.of(course, place, attendance.list(cohort.id()), shares.list(cohort.id())),
        hubs.list().stream()
            .filter(one -> one.id().equals(place.school()))
            .map(HubSchool::hubName)
            .findFirst()
            .orElse(""),
        me.orElse(null));
  }

  /// A task with what the record shows of it.
  ///
  /// @param said whether the pair says that it is done
  record Task(GapTask task, List<Evidence> evidence, boolean said) {
    Task {
      evidence = List.copyOf(evidence);
    }

    boolean met() {
      return evidence.stream().allMatch(Evidence::met);
    }

    /// Whether the records are there and the pair says so.
    boolean done() {
      return said && met();
    }

    java.util.Map<EvidenceKind, Integer> counts() {
      var counts = new java.util.EnumMap<EvidenceKind, Integer>(EvidenceKind.class);
      evidence.forEach(one -> counts.put(one.kind(), one.items().size()));
      return counts;
    }
  }

  public List<Task> tasks(Mine mine) {
    Set<String> said = words.list(mine.place().id());
    return mine.course().gapTasks().stream()
        .map(task -> task(mine, task, said.contains(task.id())))
        .toList();
  }

  /// @throws NotHereException where the course has no such task
  public Task task(Mine mine, String id) {
    GapTask task = mine.course().findGapTask(id).orElseThrow(NotHereException::new);
    return task(mine, task, words.list(mine.place().id()).contains(id));
  }

  private Task task(Mine mine, GapTask task, boolean said) {
    return new Task(
        task,
        task.evidence().stream()
            .map(one ->
                new Evidence(
                    one.kind(),
                    one.count(),
                    one.note(),
                    mine.pair().isEmpty()
                        ? List.of()
                        : record.list(one.kind(), mine.pair(), mine.since(task))))
            .toList(),
        said);
  }
}
