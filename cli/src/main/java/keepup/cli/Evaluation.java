package keepup.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keepup.tracing.AnswerLog;
import keepup.tracing.Judged;
import keepup.tracing.PredictionModel;

/// Fits on some learners of a file and predicts the others, fold by fold.
final class Evaluation {
  private final LearnerFile file;
  private final int drawn;
  private final long seed;

  /// One fold, the test learners of which the model never saw.
  ///
  /// @param fold its name
  /// @param fitting of the model, without the reading of the file
  /// @param predicting by all methods
  record Fold(
      String fold,
      int trainingAnswers,
      boolean hasItems,
      Judged judged,
      Usage fitting,
      Usage predicting,
      int testAnswers) {}

  /// @param drawn how many folds, where the file has no column for them
  Evaluation(LearnerFile file, int drawn, long seed) {
    this.file = file;
    this.drawn = drawn;
    this.seed = seed;
  }

  /// The names of the folds in order, and how many answers each has.
  ///
  /// @throws BadInput if there are not at least two, or one has too few learners
  Map<String, Integer> folds() throws BadInput, IOException {
    Map<String, Integer> answers = new TreeMap<>();
    Map<String, String> byLearner = new HashMap<>();
    file.forEach(row -> {
      String fold = foldOf(row);
      answers.merge(fold, 1, Integer::sum);
      String other = byLearner.putIfAbsent(row.learner(), fold);
      if (other != null && !other.equals(fold)) {
        throw file.fault(
            row.line(),
            "The learner '%s' is in fold %s here and in fold %s before."
                .formatted(row.learner(), fold, other),
            "Maybe give all answers of a learner the same fold.");
      }
    });
    if (answers.size() < 2) {
      throw file.fault(
          1,
          answers.isEmpty()
              ? "There are no answers in the file."
              : "There is only one fold, so nobody is left to predict.",
          answers.isEmpty()
              ? "Maybe add some rows below the heading."
              : "Maybe take the column 'fold' out, or give --folds 5.");
    }
    return answers;
  }

  /// Fits without a fold and predicts it.
  Fold evaluate(String fold) throws BadInput, IOException {
    AnswerLog.Builder training = new AnswerLog.Builder();
    file.forEach(row -> addTo(training, row, !foldOf(row).equals(fold)));
    AnswerLog trainingLog = training.build();
    if (trainingLog.learners() < PredictionModel.LEAST_LEARNERS) {
      throw file.fault(
          1,
          "Without fold %s there are only %d learners.".formatted(fold, trainingLog.learners()),
          "Maybe give it more: a model needs at least %d learners."
              .formatted(PredictionModel.LEAST_LEARNERS));
    }
    Usage start = Usage.now();
    PredictionModel model = PredictionModel.fit(trainingLog, seed);
    Usage fitted = Usage.now();
    AnswerLog.Builder test = new AnswerLog.Builder(model.vocabulary().copy());
    file.forEach(row -> addTo(test, row, foldOf(row).equals(fold)));
    AnswerLog testLog = test.build();
    Usage read = Usage.now();
    Judged judged = Judged.of(model, testLog);
    return new Fold(
        fold,
        trainingLog.size(),
        trainingLog.hasItems(),
        judged,
        fitted.since(start),
        Usage.now().since(read),
        testLog.size());
  }

  private static void addTo(AnswerLog.Builder log, LearnerFile.Row row, boolean wanted) {
    if (wanted) {
      log.add(
          row.learner(),
          row.item(),
          row.skills(),
          row.correct().equals("1"),
          row.seconds(),
          row.line());
    }
  }

  private String foldOf(LearnerFile.Row row) {
    return file.hasFolds()
        ? row.fold()
        : String.valueOf(1 + (int) (drawn * LearnerFit.drawn(row.learner(), seed)));
  }

  /// The folds that are wanted: one by its name, or all.
  static List<String> wanted(Map<String, Integer> folds, Arguments arguments) throws BadInput {
    if (arguments.find("fold").isEmpty()) {
      return new ArrayList<>(folds.keySet());
    }
    String fold = arguments.find("fold").get();
    if (!folds.containsKey(fold)) {
      throw new BadInput(
          "There is no fold '" + fold + "'; there are " + folds.keySet() + ".",
          "Maybe name one of them after --fold.");
    }
    return List.of(fold);
  }
}
