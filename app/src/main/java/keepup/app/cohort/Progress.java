package keepup.app.cohort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.app.cohort.Shared.Kind;
import keepup.course.Course;
import keepup.course.Course.GapTask;
import keepup.course.Course.Reflection;
import keepup.course.Day;

/// How far a pair is, as the trainer may know it: from days attended and from what the pair shares.
record Progress(Course course, Place place, Set<Attendance.Present> present, List<Shared> shared) {
  private static final String EACH = "each";

  Progress(Course course, Place place, Set<Attendance.Present> present, List<Shared> shared) {
    this.course = course;
    this.place = place;
    this.present = Set.copyOf(present);
    this.shared = shared.stream().filter(one -> one.place().equals(place.id())).toList();
  }

  static Progress of(
      Course course, Place place, List<Attendance.Present> present, List<Shared> shared) {
    return new Progress(course, place, new HashSet<>(present), shared);
  }

  boolean attended(Partner partner, String dayId) {
    return present.contains(new Attendance.Present(partner.id(), dayId));
  }

  int attended(Partner partner) {
    return (int) course.days().stream().filter(day -> attended(partner, day.id())).count();
  }

  /// Whether a day is past.
  ///
  /// @param today as forms write a date
  boolean isOver(Day day, Cohort cohort, String today) {
    return cohort.findDate(day.id()).filter(on -> on.toString().compareTo(today) < 0).isPresent();
  }

  boolean done(GapTask task) {
    return shared.stream().anyMatch(one -> one.is(Kind.TASK, task.id()));
  }

  int done() {
    return (int) course.gapTasks().stream().filter(this::done).count();
  }

  /// Whether this partner wrote it, or the pair did where it is for both.
  boolean wrote(Partner partner, Reflection reflection) {
    return shared.stream()
        .anyMatch(one ->
            one.is(Kind.REFLECTION, reflection.id())
                && (!reflection.writer().equals(EACH)
                    || one.partner().filter(partner.id()::equals).isPresent()));
  }

  int wrote(Partner partner) {
    return (int) course.reflections().stream().filter(one -> wrote(partner, one)).count();
  }

  /// What the trainer may read of this pair, in the order in which it was shared.
  List<Portfolio.Text> readable() {
    return shared.stream().filter(Shared::shown).map(this::text).toList();
  }

  private Portfolio.Text text(Shared one) {
    Optional<Reflection> reflection =
        course.reflections().stream()
            .filter(each -> one.is(Kind.REFLECTION, each.id()))
            .findFirst();
    return new Portfolio.Text(
        reflection.map(Reflection::title).orElse("Targets"),
        place.partners().stream()
            .filter(each -> one.partner().filter(each.id()::equals).isPresent())
            .map(Partner::name)
            .findFirst()
            .orElse("Both partners"),
        Board.lines(one.answers(), reflection.map(Reflection::prompts).orElse(List.of())));
  }

  /// What a partner lacks for the certificate, a line each; none where all of it is there.
  List<String> missing(Partner partner) {
    List<String> missing = new ArrayList<>();
    for (Day day : course.days()) {
      if (!attended(partner, day.id())) {
        missing.add("Was not at “" + day.title() + "”.");
      }
    }
    for (GapTask task : course.gapTasks()) {
      if (!done(task)) {
        missing.add("The task “" + task.title() + "” is not marked as done.");
      }
    }
    for (Reflection reflection : course.reflections()) {
      if (!wrote(partner, reflection)) {
        missing.add("The reflection “" + reflection.title() + "” is not marked as written.");
      }
    }
    return missing;
  }
}
