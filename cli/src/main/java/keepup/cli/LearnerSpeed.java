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
    Usage start = Usage.now();
    long made = new MadeUpAnswers(answers, skills, seed).forEach((_, _, _) -> {});
    Usage making = Usage.now().since(start);
    Usage before = Usage.now();
    MadeUpAnswers.Fitted fitted = new MadeUpAnswers(answers, skills, seed).fit();
    Usage whole = Usage.now().since(before);
    Usage fitting = whole.since(making);
    if (arguments.has("json")) {
      try (JsonGenerator json = Json.on(terminal.out())) {
        json.writeStartObject();
        json.writeNumberField("answers", made);
        json.writeNumberField("learners", fitted.learners());
        json.writeNumberField("skills", skills);
        json.writeNumberField("distinctBeginnings", fitted.nodes());
        json.writeNumberField("iterations", fitted.iterations());
        LearnerScores.number(json, "logLikelihood", fitted.logLikelihood());
        LearnerScores.usage(json, fitting, made);
        json.writeEndObject();
      }
      terminal.out().println();
    } else {
      terminal
          .out()
          .printf(
              "%,d made-up answers of %,d learners on %d skills: %,d distinct beginnings, %d iterations in all,"
                  + " log-likelihood %.6f.%nFitting: %.2f CPU s (making them up, %.2f CPU s, is taken off), %,.0f"
                  + " answers a CPU second, peak memory %,d MB.%n",
              made,
              fitted.learners(),
              skills,
              fitted.nodes(),
              fitted.iterations(),
              fitted.logLikelihood(),
              fitting.cpuSeconds(),
              making.cpuSeconds(),
              made / fitting.cpuSeconds(),
              Usage.peakMegabytes());
    }
  }
}
