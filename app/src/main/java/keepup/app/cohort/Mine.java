package keepup.app.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import keepup.app.account.StaffId;
import keepup.app.cohort.Shared.Kind;
import keepup.app.shell.NotHereException;
import keepup.course.Course;
import keepup.course.Course.GapTask;
import keepup.course.Course.Reflection;
import keepup.course.Day;
import org.jspecify.annotations.Nullable;

/// The course as somebody of a school sees it.
///
/// @param partner who of the pair is looking, or null for somebody else of the school
record Mine(
    Cohort cohort, Course course, Progress progress, String hub, @Nullable Partner partner) {

  Place place() {
    return progress.place();
  }

  String here() {
    return "/course/" + place().id();
  }

  Optional<Partner> me() {
    return Optional.ofNullable(partner);
  }

  /// The two, as adults of the school; one where only one is named.
  List<StaffId> pair() {
    return place().partners().stream().flatMap(one -> one.staff().stream()).toList();
  }

  /// The day since which records count for a task: the course day before it is due.
  LocalDate since(GapTask task) {
    LocalDate since = LocalDate.EPOCH;
    for (Day day : course.days()) {
      if (day.id().equals(task.due())) {
        break;
      }
      since = cohort.findDate(day.id()).orElse(since);
    }
    return since;
  }

  /// When it is due: `by Monday 7 December 2026`, or `after the course`.
  String due(String when) {
    return cohort.findDate(when).map(on -> "by " + InWords.day(on)).orElse("after the course");
  }

  /// What is shared of a task, of a reflection (one's own, or the pair's) or of the targets.
  Optional<Shared> findShared(Kind kind, String about, boolean own) {
    return progress.shared().stream()
        .filter(one -> one.is(kind, about))
        .filter(one -> !own || one.partner().equals(me().map(Partner::id)))
        .findFirst();
  }

  Optional<Shared> findShared(Reflection reflection) {
    return findShared(Kind.REFLECTION, reflection.id(), !Writings.isTogether(reflection));
  }

  /// @throws NotHereException where the course has no such reflection
  Reflection getReflection(String id) {
    return course.reflections().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(NotHereException::new);
  }
}
