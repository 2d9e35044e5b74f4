package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import keepup.tracing.AnswerLog;
import keepup.tracing.ModelWriter;
import keepup.tracing.PredictionModel;

/// `learner fit`: learns from a population's answers and writes a model.
final class LearnerFit {
  static final long SEED = 1;
  static final long MOST_SEED = Long.MAX_VALUE;

  /// Held in memory; about 30 bytes each, and their rows for the trees.
  private static final long MOST_ANSWERS = 2_000_000;

  private LearnerFit() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of("json"), Set.of("model", "seed", "most"));
    String file = arguments.exactly(1, "./keepup learner fit TRAIN.csv --model FILE").getFirst();
    Path model = Path.of(neededModel(arguments));
    long seed = arguments.whole("seed", SEED, 0, MOST_SEED);
    long most = arguments.whole("most", MOST_ANSWERS, 1000, 100_000_000);
    Path folder = model.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(model)) {
      throw new BadInput(
          "The model cannot be written to " + model + ".",
          "Maybe name a file in a folder that is there.");
    }
    Usage before = Usage.now();
    AnswerLog log = read(file, most, seed, terminal);
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

  /// Where a file has more answers than are held, whole learners are drawn from it, so that memory
  /// does not grow with the file.
  private static AnswerLog read(String file, long most, long seed, Terminal terminal)
      throws BadInput, IOException {
    AnswerLog.Builder builder = new AnswerLog.Builder();
    try (Input input = Input.open(file, terminal.in())) {
      LearnerFile rows = new LearnerFile(input, false);
      long[] count = new long[1];
      rows.forEach(_ -> count[0]++);
      double share = (double) most / Math.max(1, count[0]);
      rows.forEach(row -> {
        if (share >= 1 || drawn(row.learner(), seed) < share) {
          builder.add(
              row.learner(),
              row.item(),
              row.skills(),
              row.correct().equals("1"),
              row.seconds(),
              row.line());
        }
      });
      AnswerLog log = builder.build();
      if (log.learners() < PredictionModel.LEAST_LEARNERS) {
        throw rows.fault(
            1,
            "The file has answers of %d learners to learn from.".formatted(log.learners()),
            "Maybe give it more: a model needs at least %d learners."
                .formatted(PredictionModel.LEAST_LEARNERS));
      }
      return log;
    }
  }

  /// A number in [0, 1) of a learner, always the same for a seed.
  static double drawn(String learner, long seed) {
    return new SplittableRandom(seed + learner.hashCode() * 0x9E3779B97F4A7C15L).nextDouble();
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
