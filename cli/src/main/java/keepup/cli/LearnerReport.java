package keepup.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import keepup.tracing.Method;
import keepup.tracing.Scores;

/// `learner report`: prints docs/prediction.md, with figures beside the figures that others reached
/// on the same learners (`published.csv`).
final class LearnerReport {
  private static final long[] SPEED_ANSWERS = {1_000_000, 10_000_000, 100_000_000};
  private static final int SPEED_SKILLS = 40;

  private final Path folder;
  private final PrintStream out;
  private final Progress progress;

  /// A figure that others reached.
  private record Published(
      String set, String folds, LearnerEvaluate.Part part, String method, String auc) {}

  private LearnerReport(Path folder, PrintStream out, Progress progress) {
    this.folder = folder;
    this.out = out;
    this.progress = progress;
  }

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of(), Set.of());
    Path folder = Path.of(arguments.exactly(1, "./keepup learner report FOLDER").getFirst());
    if (!Files.isDirectory(folder)) {
      throw new BadInput(folder + " is not a folder.", "Maybe name the folder of the answers.");
    }
    Map<String, List<Published>> sets = new LinkedHashMap<>();
    for (Published published : published()) {
      sets.computeIfAbsent(published.set(), _ -> new ArrayList<>()).add(published);
    }
    Progress progress = new Progress(terminal.err(), "Measuring", sets.size() + 1L);
    LearnerReport report = new LearnerReport(folder, terminal.out(), progress);
    String[] text = text().split("\\{\\{tables}}\n", 2);
    terminal.out().print(text[0]);
    report.speed();
    for (Map.Entry<String, List<Published>> set : sets.entrySet()) {
      report.set(set.getKey(), set.getValue());
    }
    progress.end();
    terminal.out().print(text[1]);
  }

  private static String text() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LearnerReport.class.getResourceAsStream("prediction.md"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void speed() {
    out.println("## Fitting the tracing model");
    out.println();
    out.printf(
        "Made-up answers, %d skills; each learner meets each skill 4 to 12 times. Making them up is counted in.%n%n",
        SPEED_SKILLS);
    out.println(
        "| answers | learners | distinct beginnings | CPU s | of it making up | answers a CPU s | peak MB |");
    out.println("| --- | --- | --- | --- | --- | --- | --- |");
    for (long answers : SPEED_ANSWERS) {
      LearnerSpeed.Measured measured = LearnerSpeed.measure(answers, SPEED_SKILLS, LearnerFit.SEED);
      out.printf(
          "| %,d | %,d | %,d | %.2f | %.2f | %,.0f | %,d |%n",
          measured.answers(),
          measured.fitted().learners(),
          measured.fitted().nodes(),
          measured.whole().cpuSeconds(),
          measured.making().cpuSeconds(),
          measured.answers() / measured.whole().cpuSeconds(),
          Usage.peakMegabytes());
    }
    out.println();
    progress.step();
  }

  private void set(String name, List<Published> published) throws BadInput, IOException {
    String folds = published.getFirst().folds();
    LearnerEvaluate.Result result = evaluate(file(name), folds);
    out.printf("## %s%n%n", name);
    out.printf(
        "%s: learnt from %,d answers in %.1f CPU s (%,.0f a CPU second; %.1f s on the clock), predicted %,d in %.1f CPU s;"
            + " peak memory so far %,d MB.%n%n",
        folds.equals("all") ? "All folds, mean of their figures" : "Fold " + folds,
        result.trainingAnswers(),
        result.fitting().cpuSeconds(),
        result.trainingAnswers() / result.fitting().cpuSeconds(),
        result.fitting().wallSeconds(),
        result.testAnswers(),
        result.predicting().cpuSeconds(),
        Usage.peakMegabytes());
    out.println(
        "| answers scored | method | answers | AUC | log loss | Brier | calibration error | by chance alone |");
    out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (LearnerEvaluate.Part part : LearnerEvaluate.Part.values()) {
      if (result.shows(part)) {
        for (Method method : Method.values()) {
          Scores scores = result.scores(part, method);
          out.printf(
              "| %s | %s | %,d | %s | %s | %s | %s | %s |%n",
              part.says(),
              method == Method.MODEL ? "**ours**" : "ours: " + method.says(),
              scores.answers(),
              LearnerScores.text(scores.auc()),
              LearnerScores.text(scores.logLoss()),
              LearnerScores.text(scores.brier()),
              LearnerScores.text(scores.calibrationError()),
              LearnerScores.text(scores.calibrationByChance()));
        }
        for (Published other : published) {
          if (other.part() == part) {
            out.printf(
                "| %s | measured by others: %s | | %s | | | | |%n",
                part.says(), other.method(), other.auc());
          }
        }
      }
    }
    out.println();
    out.flush();
    progress.step();
  }

  private static LearnerEvaluate.Result evaluate(Path file, String folds)
      throws BadInput, IOException {
    try (Input input = Input.open(file.toString(), InputStream.nullInputStream())) {
      Evaluation evaluation = new Evaluation(new LearnerFile(input, false), 5, LearnerFit.SEED);
      List<LearnerEvaluate.Result> results = new ArrayList<>();
      for (String fold : evaluation.folds().keySet()) {
        if (folds.equals("all") || folds.equals(fold)) {
          results.add(LearnerEvaluate.Result.of(evaluation.evaluate(fold)));
        }
      }
      return LearnerEvaluate.Result.mean(results);
    }
  }

  private Path file(String name) throws BadInput, IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(name + "\\.csv(\\.gz)?"))
          .sorted()
          .findFirst()
          .orElseThrow(() ->
              new BadInput(
                  "There is no " + name + ".csv in " + folder + ".",
                  "Maybe name the folder that holds the sets of docs/prediction.md."));
    }
  }

  private static List<Published> published() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LearnerReport.class.getResourceAsStream("published.csv")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(parts ->
              new Published(
                  parts[0], parts[1], LearnerEvaluate.Part.valueOf(parts[2]), parts[3], parts[4]))
          .toList();
    }
  }
}
