package keepup.simulator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.content.Curriculum;
import keepup.maths.Draws;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.WrongProcedure;
import keepup.steps.Step;
import keepup.steps.StepId;

/// Tries how well the steps to teach next are found.
public final class PlanTrial {
  private final Curriculum curriculum;
  private final Examiner examiner;
  private final Mistakes mistakes;

  public PlanTrial(Curriculum curriculum, Examiner examiner) {
    this.curriculum = curriculum;
    this.examiner = examiner;
    this.mistakes = new Mistakes(curriculum);
  }

  /// What came out for some pupils, added up.
  public static final class Score {
    public int pupils;
    public int planned;
    public int needed;
    public int hit;
    public int steps;
    public int judgedRight;
    public int asked;
    public int endedRight;

    public double precision() {
      return planned == 0 ? 1 : (double) hit / planned;
    }

    public double recall() {
      return needed == 0 ? 1 : (double) hit / needed;
    }

    public double accuracy() {
      return (double) judgedRight / steps;
    }

    public void add(Score other) {
      pupils += other.pupils;
      planned += other.planned;
      needed += other.needed;
      hit += other.hit;
      steps += other.steps;
      judgedRight += other.judgedRight;
      asked += other.asked;
      endedRight += other.endedRight;
    }
  }

  /// One pupil with a state of the given kind.
  ///
  /// @param told whether the examiner is told the last step, in teaching order, that is secure: up
  ///   to there, about, the class was taught
  public Score run(List<Step> scope, States states, double slip, boolean told, int max, long seed) {
    Draws draws = Draws.of(seed);
    Set<StepId> secure = states.draw(curriculum.steps(), scope, draws);
    Map<StepId, WrongProcedure> procedures = new HashMap<>();
    for (Step step : scope) {
      List<Misconception> listed = curriculum.misconceptionsOf(step);
      if (!secure.contains(step.id()) && !listed.isEmpty()) {
        procedures.put(step.id(), draws.pick(listed).procedure());
      }
    }
    Pupil pupil =
        new Pupil(secure, procedures, new Pupil.Habits(slip, 0.05, 1, 0, false), mistakes, draws);
    List<StepId> ids = scope.stream().map(Step::id).toList();
    Optional<StepId> taught =
        told ? ids.reversed().stream().filter(secure::contains).findFirst() : Optional.empty();
    Examiner.Examination examination =
        taught.isPresent()
            ? examiner.begin(ids, taught.get(), max, seed)
            : examiner.begin(ids, max, seed);
    Score score = new Score();
    boolean right = false;
    for (var asked = examination.findNext(); asked.isPresent(); asked = examination.findNext()) {
      String written = pupil.write(asked.get().question(), asked.get().step());
      right = written.equals(asked.get().question().expected().text());
      examination.answer(written);
      score.asked++;
    }
    Examiner.Verdict verdict = examination.verdict();
    Set<StepId> needed = States.teachNext(scope, secure);
    Set<StepId> hit = new HashSet<>(needed);
    hit.retainAll(verdict.needs());
    score.pupils = 1;
    score.planned = verdict.needs().size();
    score.needed = needed.size();
    score.hit = hit.size();
    score.endedRight = right ? 1 : 0;
    for (Step step : scope) {
      score.steps++;
      boolean judged = verdict.secure().getOrDefault(step.id(), 0.5) > 0.5;
      score.judgedRight += judged == secure.contains(step.id()) ? 1 : 0;
    }
    return score;
  }
}
