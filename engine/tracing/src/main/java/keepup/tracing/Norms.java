package keepup.tracing;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What a population's answers say about questions: rates right in situations, ratings, and the
/// tracing model of each skill.
final class Norms {
  private final double rate;
  private final RateTable table;
  private final Ratings ratings;
  private final TracingParameters[] tracing;
  private final TracingParameters anySkill;

  /// @param rate the overall rate right
  /// @param anySkill for skills that the population never met
  Norms(
      double rate,
      RateTable table,
      Ratings ratings,
      TracingParameters[] tracing,
      TracingParameters anySkill) {
    this.rate = rate;
    this.table = table;
    this.ratings = ratings;
    this.tracing = tracing;
    this.anySkill = anySkill;
  }

  /// Learns from the learners that are wanted.
  static Norms of(AnswerLog log, IntPredicate wanted) {
    int[] learners = IntStream.range(0, log.learners()).filter(wanted).toArray();
    double rate = rate(log, learners);
    TracingParameters[] tracing = trace(log, learners);
    Norms norms =
        new Norms(
            rate,
            new RateTable(),
            new Ratings(Logistic.logOdds(rate)),
            tracing,
            TracingParameters.mean(tracing));
    norms.replay(log, learners, false);
    norms.ratings.settle();
    norms.replay(log, learners, true);
    return norms;
  }

  private static double rate(AnswerLog log, int[] learners) {
    long answers = 0;
    long rights = 0;
    for (int learner : learners) {
      for (int row = log.start(learner); row < log.start(learner + 1); row++) {
        answers++;
        rights += log.right(row) ? 1 : 0;
      }
    }
    return (rights + 1.) / (answers + 2);
  }

  private static TracingParameters[] trace(AnswerLog log, int[] learners) {
    int skills = log.vocabulary().skills().size();
    PatternTree[] trees = new PatternTree[skills];
    int[] at = new int[skills];
    for (int learner : learners) {
      java.util.Arrays.fill(at, PatternTree.ROOT);
      for (int row = log.start(learner); row < log.start(learner + 1); row++) {
        for (int skill : log.skills(row)) {
          if (trees[skill] == null) {
            trees[skill] = new PatternTree();
          }
          at[skill] = trees[skill].step(at[skill], log.right(row));
        }
      }
    }
    TracingParameters[] tracing = new TracingParameters[skills];
    for (int skill = 0; skill < skills; skill++) {
      tracing[skill] =
          trees[skill] == null
              ? TracingParameters.START
              : new TracingFit(trees[skill], TracingFit.Settings.USUAL)
                  .fit(TracingParameters.START)
                  .parameters();
    }
    return tracing;
  }

  private void replay(AnswerLog log, int[] learners, boolean count) {
    for (int learner : learners) {
      History history = new History();
      for (int row = log.start(learner); row < log.start(learner + 1); row++) {
        Question question = log.question(row);
        boolean right = log.right(row);
        if (count) {
          for (Context context : Context.ALL) {
            table.add(context.key(question, history), 1, right ? 1 : 0);
          }
        }
        history.observe(question, right, this);
      }
    }
  }

  /// The overall rate right.
  double rate() {
    return rate;
  }

  RateTable table() {
    return table;
  }

  TracingParameters anySkill() {
    return anySkill;
  }

  Ratings ratings() {
    return ratings;
  }

  TracingParameters tracing(int skill) {
    return skill < tracing.length ? tracing[skill] : anySkill;
  }

  /// The rates right in every situation, by [Context] number, each drawn towards the wider one.
  void rates(Question question, History history, double[] into) {
    for (Context context : Context.ALL) {
      double towards = context.isWidest() ? rate : into[context.wider().index()];
      into[context.index()] =
          table.rate(context.key(question, history), towards, context.strength());
    }
  }

  int answers(Context context, Question question, History history) {
    return table.answers(context.key(question, history));
  }
}
