package keepup.cli;

import java.io.IOException;
import java.util.List;

/// `learner`: how probably a learner answers the next question right.
final class LearnerCommand implements Command {
  @Override
  public String name() {
    return "learner";
  }

  @Override
  public String usage() {
    return """
    ./keepup learner fit TRAIN.csv --model FILE [--seed N] [--most ANSWERS] [--json]
    ./keepup learner predict TEST.csv --model FILE [--json]
    ./keepup learner evaluate FILE.csv [--folds N] [--fold K] [--seed N] [--json]
    ./keepup learner speed [--answers N] [--skills N] [--seed N] [--json]
    ./keepup learner report FOLDER\
    """;
  }

  @Override
  public String says() {
    return """
    Predicts right and wrong answers (columns learner,item,skills,correct[,time][,fold], skills separated by ~)
          from each learner's earlier ones. 'fit' learns from a population; of a file of more than two
          million answers (or --most) it takes learners drawn by the seed. 'predict' prints line,probability, and with
          --json why; a question without a mark is predicted too. 'evaluate' fits on some learners and predicts the others:
          the folds of the column 'fold' (all of them, or --fold K alone), else N folds of learners drawn by the seed.
          'speed' fits the tracing model to made-up answers. 'report' prints docs/prediction.md anew from a folder of data sets.\
    """;
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    String what = words.isEmpty() ? "" : words.getFirst();
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    switch (what) {
      case "fit" -> LearnerFit.run(rest, terminal);
      case "predict" -> LearnerPredict.run(rest, terminal);
      case "evaluate" -> LearnerEvaluate.run(rest, terminal);
      case "speed" -> LearnerSpeed.run(rest, terminal);
      case "report" -> LearnerReport.run(rest, terminal);
      default ->
          throw new BadInput(
              what.isEmpty() ? "Something is missing." : "There is no 'learner " + what + "'.",
              "Maybe ./keepup learner --help shows what is possible.");
    }
    return 0;
  }
}
