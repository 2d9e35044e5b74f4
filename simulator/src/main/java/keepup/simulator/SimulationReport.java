package keepup.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import keepup.content.Curriculum;
import keepup.maths.Draws;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.Step;

/// Runs the trials and writes their tables as Markdown. Everything comes from the seed.
public final class SimulationReport {
  private static final double[] SLIPS = {0.05, 0.10, 0.15};
  private static final int SCOPES = 4;
  private static final int NAMED_AFTER = 3;
  private static final int FLAGGED_AFTER = 8;

  private final Curriculum curriculum;
  private final Function<List<MisconceptionId>, Examiner> engine;
  private final int pupils;
  private final long seed;

  /// @param engine makes the engine under trial, with these misconceptions left out of its library
  /// @param pupils so many for each row of a table
  public SimulationReport(
      Curriculum curriculum,
      Function<List<MisconceptionId>, Examiner> engine,
      int pupils,
      long seed) {
    this.curriculum = curriculum;
    this.engine = engine;
    this.pupils = pupils;
    this.seed = seed;
  }

  /// How well the steps to teach next are found.
  public String plans() {
    StringBuilder text = new StringBuilder("## Which steps to teach next\n\n");
    text.append(
        "Scopes of connected steps of the product's own graph, %d of each size; slips 5, 10 and 15 %%, guesses 5 %%; every insecure step is answered by executing a misconception of the step drawn at random. Precision and recall over all pupils of a row.\n\n"
            .formatted(SCOPES));
    text.append(
        "| steps | questions at most | pupil's state | pupils | precision | recall | step accuracy | asked | to teach | ended on a success |\n");
    text.append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
    Examiner own = engine.apply(List.of());
    for (int size : new int[] {60, 120}) {
      int max = size == 60 ? 15 : 20;
      PlanTrial.Score closed = new PlanTrial.Score();
      for (States states : States.values()) {
        PlanTrial.Score score = plan(own, size, max, states, false);
        row(text, size, max, states.says(), score);
        if (states != States.BROKEN) {
          closed.add(score);
        }
      }
      row(text, size, max, "**all closed states**", closed);
      row(
          text,
          size,
          max,
          States.TAUGHT.says() + "; the point is known",
          plan(own, size, max, States.TAUGHT, true));
      for (boolean certain : new boolean[] {false, true}) {
        row(
            text,
            size,
            max,
            certain
                ? "the same, each answer taken at its word"
                : "the same, by a plain half-split with Bayes",
            planClosed(new HalfSplit(curriculum, certain), size, max));
      }
    }
    text.append("\nHow many questions it takes, all closed states of 60 steps:\n\n");
    text.append(
        "| steps | questions at most | pupil's state | pupils | precision | recall | step accuracy | asked | to teach | ended on a success |\n");
    text.append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for (int max : new int[] {25, 40}) {
      row(text, 60, max, "all closed states", planClosed(own, 60, max));
    }
    return text.append('\n').toString();
  }

  private PlanTrial.Score planClosed(Examiner examiner, int size, int max) {
    PlanTrial.Score closed = new PlanTrial.Score();
    for (States states : States.values()) {
      if (states != States.BROKEN) {
        closed.add(plan(examiner, size, max, states, false));
      }
    }
    return closed;
  }

  private PlanTrial.Score plan(Examiner examiner, int size, int max, States states, boolean told) {
    PlanTrial trial = new PlanTrial(curriculum, examiner);
    List<List<Step>> scopes = new ArrayList<>();
    for (int k = 0; k < SCOPES; k++) {
      scopes.add(Surroundings.connected(curriculum.steps(), size, Draws.of(seed + k)));
    }
    PlanTrial.Score score = new PlanTrial.Score();
    for (int i = 0; i < pupils; i++) {
      score.add(
          trial.run(
              scopes.get(i % SCOPES),
              states,
              SLIPS[i / SCOPES % 3],
              told,
              max,
              seed * 1_000_003 + i));
    }
    return score;
  }

  private static void row(
      StringBuilder text, int size, int max, String says, PlanTrial.Score score) {
    text.append(
        "| %d | %d | %s | %d | %s | %s | %s | %.1f | %.1f | %.0f %% |%n"
            .formatted(
                size,
                max,
                says,
                score.pupils,
                new Share(score.hit, score.planned).text(),
                new Share(score.hit, score.needed).text(),
                new Share(score.judgedRight, score.steps).text(),
                (double) score.asked / score.pupils,
                (double) score.needed / score.pupils,
                100.0 * score.endedRight / score.pupils));
  }

  /// How often the one misconception of a pupil is named.
  public String naming() {
    StringBuilder text = new StringBuilder("## Naming a stable misconception\n\n");
    text.append(
        "One step, one of its misconceptions, at most %d questions. Named: by the claim rule, that misconception or one that no question of the step tells from it. Most probable: it heads the list, named or only possible. The claim rule wants two answers that agree; three answers, of which each slips at 5 or 15 %%, hold two that do not for at most 99.3 or 93.9 %% of pupils.\n\n"
            .formatted(NAMED_AFTER));
    text.append(
        "| domain | slips | pupils | named | most probable | another named |\n| --- | --- | --- | --- | --- | --- |\n");
    NamingTrial trial = new NamingTrial(curriculum, engine.apply(List.of()));
    Map<String, List<Step>> domains = new TreeMap<>();
    for (Step step : curriculum.steps().listSteps()) {
      domains.computeIfAbsent(step.domain(), _ -> new ArrayList<>()).add(step);
    }
    Map<String, List<Step>> rows = new LinkedHashMap<>();
    rows.put(
        "column subtraction",
        curriculum.steps().listSteps().stream()
            .filter(step -> step.questions().kind().equals("column-subtract"))
            .toList());
    rows.putAll(domains);
    for (double slip : new double[] {0.05, 0.15}) {
      Tally all = new Tally();
      rows.forEach((domain, steps) -> {
        Tally tally = new Tally();
        Draws draws = Draws.of(seed ^ domain.hashCode());
        for (int i = 0; i < pupils; i++) {
          Step step = draws.pick(steps);
          List<Misconception> listed = curriculum.misconceptionsOf(step);
          if (!listed.isEmpty()) {
            NamingTrial.Outcome outcome =
                trial.run(step, draws.pick(listed), slip, NAMED_AFTER, draws.nextLong());
            tally.add(outcome);
            if (!domain.equals("column subtraction")) {
              all.add(outcome);
            }
          }
        }
        tally.row(text, domain, slip);
      });
      all.row(text, "**all domains**", slip);
    }
    return text.append('\n').toString();
  }

  /// How pupils are named who do not follow one misconception to the letter.
  public String unsteady() {
    StringBuilder text = new StringBuilder("## Misconceptions that come and go\n\n");
    text.append(
        "One step, any domain, slips 5 %%, at most %d questions. Named: a misconception that the pupil has.\n\n"
            .formatted(FLAGGED_AFTER));
    text.append(
        "| pupil | pupils | named | most probable | another named |\n| --- | --- | --- | --- | --- |\n");
    NamingTrial trial = new NamingTrial(curriculum, engine.apply(List.of()));
    List<Step> steps = curriculum.steps().listSteps();
    for (Unsteady unsteady : Unsteady.values()) {
      Tally tally = new Tally();
      Draws draws = Draws.of(seed + 3);
      while (tally.pupils < pupils) {
        Step step = draws.pick(steps);
        List<Misconception> listed = curriculum.misconceptionsOf(step);
        if (listed.size() > 1) {
          tally.add(trial.run(step, two(listed, draws), unsteady, FLAGGED_AFTER, draws.nextLong()));
        }
      }
      text.append(
          "| %s | %d | %s | %s | %s |%n"
              .formatted(
                  unsteady.says(),
                  tally.pupils,
                  tally.named.text(),
                  tally.first.text(),
                  tally.falseName.text()));
    }
    return text.append('\n').toString();
  }

  /// What is said of pupils whose wrong procedure nobody knows, of careless ones, and of those
  /// without any method.
  public String openWorld() {
    StringBuilder text = new StringBuilder("## What is not in the library\n\n");
    text.append(
        "At most %d questions on one step. Unlisted: a misconception of the step is left out of the engine's library, with those that no question of the step tells from it, and the pupil follows it. Systematic: the step is said to have a procedure at work that is not one we know.\n\n"
            .formatted(FLAGGED_AFTER));
    text.append(
        "| pupil | slips | pupils | a false name | said to be systematic |\n| --- | --- | --- | --- | --- |\n");
    Examiner whole = engine.apply(List.of());
    NamingTrial known = new NamingTrial(curriculum, whole);
    List<Step> steps = curriculum.steps().listSteps();
    for (double slip : new double[] {0, 0.05, 0.15}) {
      Tally tally = new Tally();
      Draws draws = Draws.of(seed + 1);
      Map<List<MisconceptionId>, Examiner> engines = new HashMap<>();
      while (tally.pupils < pupils) {
        Step step = draws.pick(steps);
        List<Misconception> listed = curriculum.misconceptionsOf(step);
        if (!listed.isEmpty()) {
          Misconception held = draws.pick(listed);
          List<MisconceptionId> out = known.withTwins(step, held, seed);
          tally.add(
              new NamingTrial(curriculum, engines.computeIfAbsent(out, engine))
                  .runOther(step, false, held.procedure(), slip, FLAGGED_AFTER, draws.nextLong()));
        }
      }
      tally.open(text, "follows an unlisted procedure", slip);
    }
    for (boolean secure : new boolean[] {true, false}) {
      Tally tally = new Tally();
      Draws draws = Draws.of(seed + 2);
      for (int i = 0; i < pupils; i++) {
        tally.add(
            known.runOther(draws.pick(steps), secure, null, 0.15, FLAGGED_AFTER, draws.nextLong()));
      }
      tally.open(text, secure ? "secure, but careless" : "without any method", 0.15);
    }
    return text.append('\n').toString();
  }

  private static List<Misconception> two(List<Misconception> listed, Draws draws) {
    int first = draws.between(0, listed.size() - 1);
    int second = draws.between(0, listed.size() - 2);
    return List.of(listed.get(first), listed.get(second < first ? second : second + 1));
  }

  private static final class Tally {
    private int pupils;
    private Share named = new Share(0, 0);
    private Share first = new Share(0, 0);
    private Share falseName = new Share(0, 0);
    private Share systematic = new Share(0, 0);

    void add(NamingTrial.Outcome outcome) {
      pupils++;
      named = named.plus(outcome.named());
      first = first.plus(outcome.first());
      falseName = falseName.plus(outcome.falseName());
      systematic = systematic.plus(outcome.systematic());
    }

    void row(StringBuilder text, String domain, double slip) {
      text.append(
          "| %s | %.0f %% | %d | %s | %s | %s |%n"
              .formatted(domain, 100 * slip, pupils, named.text(), first.text(), falseName.text()));
    }

    void open(StringBuilder text, String pupil, double slip) {
      text.append(
          "| %s | %.0f %% | %d | %s | %s |%n"
              .formatted(pupil, 100 * slip, pupils, falseName.text(), systematic.text()));
    }
  }
}
