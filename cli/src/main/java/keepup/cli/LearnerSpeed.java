package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import keepup.tracing.MadeUpAnswers;

/// `learner speed`: how fast the tracing model is fitted to made-up answers.
final class LearnerSpeed {
  private static final long MOST = 2_000_000_000;

  private LearnerSpeed() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(words, Set.of("json"), Set.of("answers", "skills", "seed"));
    arguments.exactly(0, "./keepup learner speed [--answers N] [--skills N] [--seed N] [--json]");
    long answers = arguments.whole("answers", 1_000_000, 1000, MOST);
    int skills = (int) arguments.whole("skills", 40, 1, 10_000);
    long seed = arguments.whole("seed", LearnerFit.SEED, 0, LearnerFit.MOST_SEED);
    Measured measured = measure(answers, skills, seed);
    MadeUpAnswers.Fitted fitted = measured.fitted();
    if (arguments.has("json")) {
      try (JsonGenerator json = Json.on(terminal.out())) {
        json.writeStartObject();
        json.writeNumberField("answers", measured.answers());
        json.writeNumberField("learners", fitted.learners());
        json.writeNumberField("skills", skills);
        json.writeNumberField("distinctBeginnings", fitted.nodes());
        json.writeNumberField("iterations", fitted.iterations());
        LearnerScores.number(json, "logLikelihood", fitted.logLikelihood());
        LearnerScores.number(json, "makingCpuSeconds", measured.making().cpuSeconds());
        LearnerScores.usage(json, measured.whole(), measured.answers());
        json.writeEndObject();
      }
      terminal.out().println();
    } else {
      terminal
          .out()
          .printf(
              """
              %,d made-up answers of %,d learners on %d skills: %,d distinct beginnings.
              Fitted in %,d iterations of all skills together; log-likelihood %.6f.
              %.2f CPU s, of which making them up takes %.2f: %,.0f answers a CPU second. Peak memory %,d MB.
              """,
              measured.answers(),
              fitted.learners(),
              skills,
              fitted.nodes(),
              fitted.iterations(),
              fitted.logLikelihood(),
              measured.whole().cpuSeconds(),
              measured.making().cpuSeconds(),
              measured.answers() / measured.whole().cpuSeconds(),
              Usage.peakMegabytes());
    }
  }

  /// @param answers how many were made
  /// @param whole making answers up and fitting them as they come
  /// @param making making them up alone, measured by itself
  record Measured(long answers, MadeUpAnswers.Fitted fitted, Usage whole, Usage making) {}

  static Measured measure(long answers, int skills, long seed) {
    Usage start = Usage.now();
    long made = new MadeUpAnswers(answers, skills, seed).forEach((_, _, _) -> {});
    Usage making = Usage.now().since(start);
    Usage before = Usage.now();
    MadeUpAnswers.Fitted fitted = new MadeUpAnswers(answers, skills, seed).fit();
    return new Measured(made, fitted, Usage.now().since(before), making);
  }
}
