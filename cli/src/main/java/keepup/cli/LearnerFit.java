package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import keepup.tracing.AnswerLog;
import keepup.tracing.ModelWriter;
import keepup.tracing.PredictionModel;

/// `learner fit`: learns from a population's answers and writes a model.
final class LearnerFit {
  static final long SEED = 1;
  static final long MOST_SEED = Long.MAX_VALUE;

  private LearnerFit() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of("json"), Set.of("model", "seed"));
    String file = arguments.exactly(1, "./keepup learner fit TRAIN.csv --model FILE").getFirst();
    Path model = Path.of(neededModel(arguments));
    long seed = arguments.whole("seed", SEED, 0, MOST_SEED);
    Path folder = model.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(model)) {
      throw new BadInput(
          "The model cannot be written to " + model + ".",
          "Maybe name a file in a folder that is there.");
    }
    Usage before = Usage.now();
    AnswerLog log = read(file, terminal);
    write(PredictionModel.fit(log, seed), model, folder);
    Usage used = Usage.now().since(before);
    if (arguments.has("json")) {
      try (JsonGenerator json = Json.on(terminal.out())) {
        json.writeStartObject();
        json.writeStringField("model", model.toString());
        json.writeNumberField("answers", log.size());
        json.writeNumberField("learners", log.learners());
        LearnerScores.usage(json, used, log.size());
        json.writeEndObject();
      }
      terminal.out().println();
    } else {
      terminal
          .out()
          .printf(
              "Learnt from %,d answers of %,d learners in %.1f s (%.1f CPU s); the model is in %s.%n",
              log.size(), log.learners(), used.wallSeconds(), used.cpuSeconds(), model);
    }
  }

  static String neededModel(Arguments arguments) throws BadInput {
    return arguments
        .find("model")
        .orElseThrow(
            () -> new BadInput("The option --model is missing.", "Maybe add --model FILE."));
  }

  private static AnswerLog read(String file, Terminal terminal) throws BadInput, IOException {
    AnswerLog.Builder builder = new AnswerLog.Builder();
    try (Input input = Input.open(file, terminal.in())) {
      LearnerFile rows = new LearnerFile(input, false);
      rows.forEach(row ->
          builder.add(
              row.learner(),
              row.item(),
              row.skills(),
              row.correct().equals("1"),
              row.seconds(),
              row.line()));
      AnswerLog log = builder.build();
      if (log.learners() < PredictionModel.LEAST_LEARNERS) {
        throw rows.fault(
            1,
            "The file has answers of %d learners.".formatted(log.learners()),
            "Maybe give it more: a model needs at least %d learners."
                .formatted(PredictionModel.LEAST_LEARNERS));
      }
      return log;
    }
  }

  /// Under another name first, so that nothing half-written is ever found.
  private static void write(PredictionModel model, Path file, Path folder) throws IOException {
    Path unfinished = Files.createTempFile(folder, ".keepup", ".model");
    try {
      try (Writer out = Files.newBufferedWriter(unfinished)) {
        ModelWriter.write(model, out);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
