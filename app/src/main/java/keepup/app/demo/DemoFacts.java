package keepup.app.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import keepup.app.demo.DemoRecord.Desk;
import keepup.app.fluency.PracticeDays;
import keepup.app.fluency.PracticeDays.Said;
import keepup.app.school.ClassId;
import keepup.app.school.Pupil;
import keepup.app.school.Pupils;
import keepup.fluency.Answered;
import keepup.fluency.Fact;
import keepup.fluency.Operation;
import keepup.fluency.Task;
import org.springframework.stereotype.Component;

/// How the made-up children practise number facts: most twice a week, each fact surer the oftener
/// it was met; what is wrong is a neighbour in the table, one too many or a "not yet".
@Component
class DemoFacts {
  /// A made-up child does half of a practice: a believable number of minutes.
  private static final int TASKS = 10;

  private static final double ILL = 0.08;
  private static final double SLOWEST = 0.35;
  private static final double LEARNS = 0.22;

  private final PracticeDays practice;
  private final Pupils pupils;

  DemoFacts(PracticeDays practice, Pupils pupils) {
    this.practice = practice;
    this.pupils = pupils;
  }

  /// Whether classes practise on a day: on two of three.
  static boolean isPracticeDay(LocalDate day) {
    return day.toEpochDay() % 3 != 0;
  }

  /// One day of a class.
  void fill(Desk desk, LocalDate day, long seed) {
    var teacher =
        new SignedIn(
            desk.school(),
            new StaffId(desk.teacher()),
            "the demo",
            Role.TEACHER,
            DemoPeople.SCHOOL);
    for (Pupil pupil : pupils.list(new ClassId(desk.schoolClass()))) {
      UUID id = pupil.id().value();
      var today = new Random(seed ^ id.hashCode() ^ 31L * day.toEpochDay());
      if (today.nextDouble() >= ILL) {
        var child = new Random(seed ^ id.getMostSignificantBits());
        double able = SLOWEST + (0.95 - SLOWEST) * child.nextDouble();
        Map<Fact, Integer> met = new HashMap<>();
        practice.keep(teacher, pupil, day, TASKS, task -> said(task, able, met, today));
      }
    }
  }

  private static Said said(Task task, double able, Map<Fact, Integer> met, RandomGenerator random) {
    int times = met.merge(task.fact().family(), 1, Integer::sum);
    boolean helped = task.isNew() && times == 1 && random.nextDouble() < 0.5;
    double knows = Math.min(0.97, able - hard(task.fact()) + LEARNS * times + (helped ? 0.3 : 0));
    double draw = random.nextDouble();
    if (task.isNew() ? draw < knows : draw < knows + LEARNS) {
      return new Said(task.fact().answer(), helped);
    }
    return new Said(
        random.nextDouble() < 0.4 ? Answered.NOT_YET : near(task.fact(), random), helped);
  }

  /// The sixes to the nines, and sums past ten, are the hard ones.
  private static double hard(Fact fact) {
    boolean large = Math.min(fact.left(), fact.right()) >= 6 && fact.right() != 10;
    return fact.operation() == Operation.MULTIPLY
        ? large ? 0.3 : 0.05
        : fact.answer() > 10 ? 0.2 : 0.02;
  }

  private static int near(Fact fact, RandomGenerator random) {
    int step = fact.operation() == Operation.MULTIPLY ? fact.right() : 1;
    int given = fact.answer() + (random.nextBoolean() ? step : -step);
    return Math.max(0, given);
  }
}
