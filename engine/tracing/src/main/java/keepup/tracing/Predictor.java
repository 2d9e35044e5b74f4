package keepup.tracing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Predicts answers one after another, each from that learner's earlier answers; memory follows the
/// learners and what they met.
public final class Predictor {
  private static final int LATELY = 10;

  private final PredictionModel model;
  private final Vocabulary vocabulary;
  private final Features features;
  private final Map<String, History> histories = new HashMap<>();
  private final float[] values = new float[Feature.ALL.size()];

  public Predictor(PredictionModel model) {
    this.model = model;
    vocabulary = model.vocabulary().copy();
    features = new Features(model.norms());
  }

  /// A question in this predictor's numbers.
  ///
  /// @param item `""` where there is none
  /// @param skills separated by `~`
  /// @param seconds NaN where unknown
  public Question question(String item, String skills, double seconds) {
    return vocabulary.question(item, skills, seconds);
  }

  /// The probability of a right answer.
  public double probability(String learner, Question question) {
    features.fill(history(learner), question, values);
    return model.committee().probability(values);
  }

  /// The probability and the reasons.
  public Prediction predict(String learner, Question question) {
    History history = history(learner);
    features.fill(history, question, values);
    double[] byFactor = new double[Factor.values().length];
    double usual = model.committee().explain(values, byFactor);
    double sum = usual;
    List<Prediction.Because> because = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      sum += byFactor[factor.index()];
      because.add(
          new Prediction.Because(
              factor, says(factor, history, question), byFactor[factor.index()]));
    }
    return new Prediction(Logistic.probability(sum), usual, List.copyOf(because));
  }

  /// Takes in what the learner answered.
  public void observe(String learner, Question question, boolean right) {
    history(learner).observe(question, right, model.norms());
  }

  private History history(String learner) {
    return histories.computeIfAbsent(learner, _ -> new History());
  }

  private String says(Factor factor, History history, Question question) {
    return switch (factor) {
      case LATELY -> {
        Track all = history.overall();
        int answers = Math.min(all.answers(), LATELY);
        yield answers == 0
            ? "no answers yet"
            : "%d of the last %d right".formatted(Long.bitCount(all.pattern(answers)) - 1, answers);
      }
      case SKILL -> {
        Track set = history.ofSet(question.skillSet());
        yield history.isNew(question)
            ? "meets it for the first time"
            : set.answers() == 0
                ? "met its skills, but not together"
                : "%d of %d right on it".formatted(set.rights(), set.answers());
      }
      case QUESTION -> {
        double rate = Logistic.probability(values[Feature.NORM_ITEM.index()]);
        yield "about %.0f in 100 answer it right".formatted(100 * rate);
      }
    };
  }
}
