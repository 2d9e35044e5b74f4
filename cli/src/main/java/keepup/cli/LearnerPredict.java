package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import keepup.tracing.ModelFault;
import keepup.tracing.ModelReader;
import keepup.tracing.Prediction;
import keepup.tracing.PredictionModel;
import keepup.tracing.Predictor;
import keepup.tracing.Question;

/// `learner predict`: a probability for every row, in one pass, each from that learner's earlier
/// rows.
final class LearnerPredict {
  private LearnerPredict() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of("json"), Set.of("model"));
    String file = arguments.exactly(1, "./keepup learner predict TEST.csv --model FILE").getFirst();
    PredictionModel model = read(LearnerFit.neededModel(arguments), terminal);
    try (Input input = Input.open(file, terminal.in())) {
      LearnerFile rows = new LearnerFile(input, true);
      rows.forEach(_ -> {}); // every fault is found before anything is printed
      if (arguments.has("json")) {
        json(rows, new Predictor(model), terminal);
      } else {
        plain(rows, new Predictor(model), terminal);
      }
    }
  }

  private static PredictionModel read(String file, Terminal terminal) throws BadInput, IOException {
    try (Input input = Input.open(file, terminal.in());
        Reader reader = input.read()) {
      return ModelReader.read(reader);
    } catch (ModelFault fault) {
      throw BadInput.at(
          file,
          fault.line(),
          String.valueOf(fault.getMessage()),
          "Maybe make it again with ./keepup learner fit.");
    }
  }

  private static void plain(LearnerFile rows, Predictor predictor, Terminal terminal)
      throws BadInput, IOException {
    terminal.out().println("line,probability");
    rows.forEach(row -> {
      Question question = predictor.question(row.item(), row.skills(), row.seconds());
      double probability = predictor.probability(row.learner(), question);
      terminal.out().println(row.line() + "," + String.format(Locale.ROOT, "%.5f", probability));
      observe(predictor, row, question);
    });
  }

  private static void json(LearnerFile rows, Predictor predictor, Terminal terminal)
      throws BadInput, IOException {
    try (JsonGenerator json = Json.on(terminal.out())) {
      json.writeStartObject();
      json.writeArrayFieldStart("predictions");
      rows.forEach(row -> {
        Question question = predictor.question(row.item(), row.skills(), row.seconds());
        Prediction prediction = predictor.predict(row.learner(), question);
        json.writeStartObject();
        json.writeNumberField("line", row.line());
        LearnerScores.number(json, "probability", prediction.probability());
        LearnerScores.number(json, "usualLogOdds", prediction.usual());
        json.writeArrayFieldStart("because");
        for (Prediction.Because because : prediction.because()) {
          json.writeStartObject();
          json.writeStringField("factor", because.factor().says());
          json.writeStringField("says", because.says());
          LearnerScores.number(json, "logOdds", because.logOdds());
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        observe(predictor, row, question);
      });
      json.writeEndArray();
      json.writeEndObject();
    }
    terminal.out().println();
  }

  private static void observe(Predictor predictor, LearnerFile.Row row, Question question) {
    if (!row.correct().isEmpty()) {
      predictor.observe(row.learner(), question, row.correct().equals("1"));
    }
  }
}
