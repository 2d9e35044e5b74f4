package keepup.tracing;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Answers of made-up learners, for measuring how fast the tracing model is fitted: each learner
/// meets every skill from four to twelve times.
public final class MadeUpAnswers {
  private static final int FEWEST = 4;
  private static final int MOST = 12;

  private final long answers;
  private final int skills;
  private final long seed;

  /// Takes one answer; a learner's come together, skill by skill.
  public interface Taker {
    void take(long learner, int skill, boolean right);
  }

  /// @param iterations of all skills together
  public record Fitted(long learners, long nodes, int iterations, double logLikelihood) {}

  /// @param answers at least so many are made; the last learner's are whole
  public MadeUpAnswers(long answers, int skills, long seed) {
    this.answers = answers;
    this.skills = skills;
    this.seed = seed;
  }

  /// Makes them; gives how many.
  public long forEach(Taker taker) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] learn = chances(random, .05, .3);
    int[] guess = chances(random, .1, .3);
    int[] slip = chances(random, .05, .2);
    int[] init = chances(random, .2, .7);
    long made = 0;
    for (long learner = 0; made < answers; learner++) {
      for (int skill = 0; skill < skills; skill++) {
        long draw = random.nextLong();
        int times = FEWEST + (int) ((draw >>> 40) % (MOST - FEWEST + 1));
        boolean known = (int) draw < init[skill];
        for (int time = 0; time < times; time++) {
          draw = random.nextLong();
          int show = (int) draw;
          taker.take(learner, skill, known ? show >= slip[skill] : show < guess[skill]);
          known |= (int) (draw >> 32) < learn[skill];
        }
        made += times;
      }
    }
    return made;
  }

  /// Probabilities as bounds for a uniform `int`.
  private int[] chances(SplittableRandom random, double from, double to) {
    return IntStream.range(0, skills)
        .map(_ -> (int) (random.nextDouble(from, to) * 0x1p32 + Integer.MIN_VALUE))
        .toArray();
  }

  /// Fits every skill as the answers come, holding patterns and never answers.
  public Fitted fit() {
    PatternTree[] trees = new PatternTree[skills];
    Arrays.setAll(trees, _ -> new PatternTree());
    int[] at = new int[skills];
    long[] learners = {-1};
    forEach((learner, skill, right) -> {
      if (learner != learners[0]) {
        learners[0] = learner;
        Arrays.fill(at, PatternTree.ROOT);
      }
      at[skill] = trees[skill].step(at[skill], right);
    });
    TracingFit.Fitted[] fitted =
        Arrays.stream(trees)
            .parallel()
            .map(tree ->
                new TracingFit(tree, TracingFit.Settings.USUAL).fit(TracingParameters.START))
            .toArray(TracingFit.Fitted[]::new);
    return new Fitted(
        learners[0] + 1,
        Arrays.stream(trees).mapToLong(PatternTree::size).sum(),
        Arrays.stream(fitted).mapToInt(TracingFit.Fitted::iterations).sum(),
        Arrays.stream(fitted).mapToDouble(TracingFit.Fitted::logLikelihood).sum());
  }
}
