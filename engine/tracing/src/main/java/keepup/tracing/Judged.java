package keepup.tracing;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Predictions of a log by every [Method], to be scored on all its rows or on some.
public final class Judged {
  private static final int EARLIER_ANSWERS = 10;

  private final AnswerLog log;
  private final float[][] probabilities;

  private Judged(AnswerLog log, float[][] probabilities) {
    this.log = log;
    this.probabilities = probabilities;
  }

  /// Predicts every answer of a log from that learner's earlier ones.
  ///
  /// @param log made with a copy of this model's vocabulary
  public static Judged of(PredictionModel model, AnswerLog log) {
    float[][] probabilities = new float[Method.values().length][log.size()];
    IntStream.range(0, log.learners())
        .parallel()
        .forEach(learner ->
            new Replay(log, learner, model.norms())
                .forEach((row, values) -> {
                  for (Method method : Method.values()) {
                    probabilities[method.index()][row] = (float) probability(method, model, values);
                  }
                }));
    return new Judged(log, probabilities);
  }

  private static double probability(Method method, PredictionModel model, float[] values) {
    return switch (method) {
      case MODEL -> model.committee().probability(values);
      case RATINGS -> Logistic.probability(values[Feature.RATED.index()]);
      case TRACING -> Logistic.probability(values[Feature.SKILL_TRACED.index()]);
      case ITEM_ONLY -> Logistic.probability(values[Feature.NORM_ITEM.index()]);
    };
  }

  public double probability(Method method, int row) {
    return probabilities[method.index()][row];
  }

  /// Over all answers.
  public Scores all(Method method) {
    return scores(method, _ -> true);
  }

  /// Over the answers that do not follow one of the same learner to the same item.
  public Scores withoutRepeats(Method method) {
    boolean[] repeats = new boolean[log.size()];
    for (int learner = 0; learner < log.learners(); learner++) {
      for (int row = log.start(learner) + 1; row < log.start(learner + 1); row++) {
        int item = log.question(row).item();
        repeats[row] = item >= 0 && item == log.question(row - 1).item();
      }
    }
    return scores(method, row -> !repeats[row]);
  }

  /// Over the answers in which a learner with at least ten earlier answers meets a skill for the
  /// first time.
  public Scores firstMeetings(Method method) {
    boolean[] first = new boolean[log.size()];
    for (int learner = 0; learner < log.learners(); learner++) {
      Set<Integer> met = new HashSet<>();
      for (int row = log.start(learner); row < log.start(learner + 1); row++) {
        for (int skill : log.skills(row)) {
          first[row] |= met.add(skill) && row - log.start(learner) >= EARLIER_ANSWERS;
        }
      }
    }
    return scores(method, row -> first[row]);
  }

  private Scores scores(Method method, IntPredicate wanted) {
    int[] rows = IntStream.range(0, log.size()).filter(wanted).toArray();
    float[] given = new float[rows.length];
    boolean[] rights = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      given[i] = probabilities[method.index()][rows[i]];
      rights[i] = log.right(rows[i]);
    }
    return Scores.of(given, rights);
  }
}
