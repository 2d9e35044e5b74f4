package keepup.app.child;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keepup.app.design.Status;
import keepup.app.lesson.Lesson;
import keepup.app.school.Pupil;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// Steps by children: those that the class was taught of late, each with what it needs. The
/// children stand as in the register; nobody is first or last.
///
/// @param names of the children, short
record ClassMap(List<Pupil> children, List<String> names, List<Row> rows) {
  static final int MOST_TAUGHT = 4;
  static final int MOST_NEEDS = 2;

  /// A step.
  ///
  /// @param taught when the class was taught it, in words; `""` for what another row needs
  /// @param year in words where it is another than that of the row above, else `""`: two steps of
  ///   different years may say the same
  record Row(Step step, String taught, String year, List<Cell> cells) {
    /// The names of the children who stand so, in the register's order.
    List<String> names(Status status) {
      return cells.stream().filter(cell -> cell.status() == status).map(Cell::name).toList();
    }
  }

  /// A child on a step.
  record Cell(Pupil child, String name, Status status, String misconception) {
    /// `Not yet: smaller digit from larger`.
    String words() {
      return Standing.wordOf(status) + (misconception.isEmpty() ? "" : ": " + misconception);
    }
  }

  /// @param lessons the class's of late, the newest first
  /// @param known of each child, in the register's order
  static ClassMap of(List<Lesson> lessons, List<Known> known, StepGraph graph) {
    List<Pupil> children = known.stream().map(Known::pupil).toList();
    List<String> names = shortNames(children);
    Map<StepId, String> steps = new LinkedHashMap<>();
    Set<StepId> taught = new HashSet<>();
    for (Lesson lesson : lessons) {
      Optional<Step> step = graph.findStep(lesson.step());
      if (step.isPresent() && taught.size() < MOST_TAUGHT && taught.add(lesson.step())) {
        steps.remove(lesson.step()); // it stood there as a need of a later one
        steps.put(lesson.step(), Days.shorten(lesson.taughtOn()));
        step.get().needs().stream()
            .sorted(Comparator.<StepId>comparingInt(graph::order).reversed())
            .limit(MOST_NEEDS)
            .forEach(need -> steps.putIfAbsent(need, ""));
      }
    }
    List<Row> rows = new ArrayList<>();
    steps.forEach((id, day) -> {
      Step step = graph.getStep(id);
      boolean other = !rows.isEmpty() && rows.getLast().step().year() != step.year();
      rows.add(new Row(step, day, other ? inWords(step.year()) : "", cells(id, known, names)));
    });
    return new ClassMap(children, names, rows);
  }

  private static List<Cell> cells(StepId step, List<Known> known, List<String> names) {
    List<Cell> cells = new ArrayList<>();
    for (Known one : known) {
      Optional<Standing> standing = one.findStanding(step);
      cells.add(
          new Cell(
              one.pupil(),
              names.get(cells.size()),
              standing.map(Standing::status).orElse(Status.UNKNOWN),
              standing
                  .filter(stands -> stands.status() == Status.NOT_YET)
                  .map(Standing::misconception)
                  .orElse("")));
    }
    return cells;
  }

  private static String inWords(int year) {
    return year == 0 ? "Reception" : "Year " + year;
  }

  /// Forenames, with an initial where two share one.
  static List<String> shortNames(List<Pupil> children) {
    Map<String, Long> times =
        children.stream()
            .collect(
                java.util.stream.Collectors.groupingBy(
                    Pupil::forename, java.util.stream.Collectors.counting()));
    Function<Pupil, String> name =
        child ->
            times.getOrDefault(child.forename(), 1L) == 1 || child.surname().isEmpty()
                ? child.forename()
                : child.forename() + " " + child.surname().charAt(0);
    return children.stream().map(name).toList();
  }
}
