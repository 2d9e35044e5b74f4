package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import keepup.tracing.Judged;
import keepup.tracing.Method;
import keepup.tracing.Scores;

/// `learner evaluate`: how well learners are predicted whom the model never saw.
final class LearnerEvaluate {
  private LearnerEvaluate() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of("json"), Set.of("folds", "fold", "seed"));
    String name = arguments.exactly(1, "./keepup learner evaluate FILE.csv --folds N").getFirst();
    int drawn = (int) arguments.whole("folds", 5, 2, 1000);
    long seed = arguments.whole("seed", LearnerFit.SEED, 0, LearnerFit.MOST_SEED);
    try (Input input = Input.open(name, terminal.in())) {
      Evaluation evaluation = new Evaluation(new LearnerFile(input, false), drawn, seed);
      List<String> wanted = Evaluation.wanted(evaluation.folds(), arguments);
      Progress progress = new Progress(terminal.err(), "Folds", wanted.size());
      List<Result> results = new ArrayList<>();
      for (String fold : wanted) {
        results.add(Result.of(evaluation.evaluate(fold)));
        progress.step();
      }
      progress.end();
      if (arguments.has("json")) {
        json(name, results, terminal);
      } else {
        results.forEach(result -> plain(result, terminal));
        if (results.size() > 1) {
          plain(Result.mean(results), terminal);
        }
      }
    }
  }

  /// Which answers are scored.
  enum Part {
    ALL("all answers", "all"),
    WITHOUT_REPEATS("not the item just answered", "withoutRepeats"),
    FIRST_MEETINGS("first meeting of a skill, after 10 answers", "firstMeetings");

    private final String says;
    private final String field;

    Part(String says, String field) {
      this.says = says;
      this.field = field;
    }

    Scores of(Judged judged, Method method) {
      return switch (this) {
        case ALL -> judged.all(method);
        case WITHOUT_REPEATS -> judged.withoutRepeats(method);
        case FIRST_MEETINGS -> judged.firstMeetings(method);
      };
    }

    String says() {
      return says;
    }
  }

  /// What one fold gave, or the mean of several.
  ///
  /// @param scores by part, then by method
  record Result(
      String fold,
      long trainingAnswers,
      long testAnswers,
      boolean hasItems,
      Map<Part, Map<Method, Scores>> scores,
      Usage fitting,
      Usage predicting) {

    static Result of(Evaluation.Fold fold) {
      Map<Part, Map<Method, Scores>> scores = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        for (Method method : Method.values()) {
          scores
              .computeIfAbsent(part, _ -> new EnumMap<>(Method.class))
              .put(method, part.of(fold.judged(), method));
        }
      }
      return new Result(
          fold.fold(),
          fold.trainingAnswers(),
          fold.testAnswers(),
          fold.hasItems(),
          scores,
          fold.fitting(),
          fold.predicting());
    }

    Scores scores(Part part, Method method) {
      return Objects.requireNonNull(Objects.requireNonNull(scores.get(part)).get(method));
    }

    static Result mean(List<Result> results) {
      Map<Part, Map<Method, Scores>> scores = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        for (Method method : Method.values()) {
          List<Scores> all = results.stream().map(result -> result.scores(part, method)).toList();
          scores.computeIfAbsent(part, _ -> new EnumMap<>(Method.class)).put(method, meanOf(all));
        }
      }
      return new Result(
          "mean of " + results.size(),
          results.stream().mapToLong(Result::trainingAnswers).sum(),
          results.stream().mapToLong(Result::testAnswers).sum(),
          results.getFirst().hasItems(),
          scores,
          results.stream().map(Result::fitting).reduce(new Usage(0, 0), Usage::and),
          results.stream().map(Result::predicting).reduce(new Usage(0, 0), Usage::and));
    }

    private static Scores meanOf(List<Scores> all) {
      return new Scores(
          all.stream().mapToInt(Scores::answers).sum(),
          mean(all, Scores::auc),
          mean(all, Scores::logLoss),
          mean(all, Scores::brier),
          mean(all, Scores::calibrationError),
          mean(all, Scores::calibrationByChance));
    }

    private static double mean(List<Scores> all, ToDoubleFunction<Scores> figure) {
      return all.stream().mapToDouble(figure).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    boolean shows(Part part) {
      return part != Part.WITHOUT_REPEATS || hasItems;
    }
  }

  private static void plain(Result result, Terminal terminal) {
    terminal
        .out()
        .printf(
            "Fold %s: learnt from %,d answers, predicted %,d.%n",
            result.fold(), result.trainingAnswers(), result.testAnswers());
    for (Part part : Part.values()) {
      if (result.shows(part)) {
        terminal
            .out()
            .printf(
                "  %-44s %9s %7s %9s %7s %12s %9s%n",
                part.says(), "answers", "AUC", "log loss", "Brier", "calibration", "by chance");
        for (Method method : Method.values()) {
          Scores scores = result.scores(part, method);
          terminal
              .out()
              .printf(
                  "    %-42s %,9d %7s %9s %7s %12s %9s%n",
                  method.says(),
                  scores.answers(),
                  LearnerScores.text(scores.auc()),
                  LearnerScores.text(scores.logLoss()),
                  LearnerScores.text(scores.brier()),
                  LearnerScores.text(scores.calibrationError()),
                  LearnerScores.text(scores.calibrationByChance()));
        }
      }
    }
    terminal
        .out()
        .printf(
            "  Fitting: %.1f s, %.1f CPU s, %,.0f answers a CPU second. Predicting: %.1f CPU s, %,.0f a CPU second."
                + " Peak memory %,d MB.%n",
            result.fitting().wallSeconds(),
            result.fitting().cpuSeconds(),
            result.trainingAnswers() / result.fitting().cpuSeconds(),
            result.predicting().cpuSeconds(),
            result.testAnswers() / result.predicting().cpuSeconds(),
            Usage.peakMegabytes());
  }

  private static void json(String name, List<Result> results, Terminal terminal)
      throws IOException {
    try (JsonGenerator json = Json.on(terminal.out())) {
      json.writeStartObject();
      json.writeStringField("file", name);
      json.writeArrayFieldStart("folds");
      for (Result result : results) {
        json.writeStartObject();
        json(json, result);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectFieldStart("mean");
      json(json, Result.mean(results));
      json.writeEndObject();
      json.writeEndObject();
    }
    terminal.out().println();
  }

  private static void json(JsonGenerator json, Result result) throws IOException {
    json.writeStringField("fold", result.fold());
    json.writeNumberField("trainingAnswers", result.trainingAnswers());
    json.writeNumberField("testAnswers", result.testAnswers());
    for (Part part : Part.values()) {
      if (result.shows(part)) {
        json.writeObjectFieldStart(part.field);
        for (Method method : Method.values()) {
          LearnerScores.scores(json, method.says(), result.scores(part, method));
        }
        json.writeEndObject();
      }
    }
    json.writeObjectFieldStart("fitting");
    LearnerScores.usage(json, result.fitting(), result.trainingAnswers());
    json.writeEndObject();
    json.writeObjectFieldStart("predicting");
    LearnerScores.usage(json, result.predicting(), result.testAnswers());
    json.writeEndObject();
  }
}
