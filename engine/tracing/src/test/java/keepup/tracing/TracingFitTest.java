package keepup.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TracingFitTest {
  private static List<boolean[]> sequences(int learners, int longest, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<boolean[]> sequences = new ArrayList<>();
    for (int learner = 0; learner < learners; learner++) {
      boolean[] sequence = new boolean[random.nextInt(1, longest + 1)];
      boolean known = random.nextDouble() < .4;
      for (int t = 0; t < sequence.length; t++) {
        sequence[t] = random.nextDouble() < (known ? .9 : .2);
        known |= random.nextDouble() < .15;
      }
      sequences.add(sequence);
    }
    return sequences;
  }

  private static PatternTree tree(List<boolean[]> sequences) {
    PatternTree tree = new PatternTree();
    for (boolean[] sequence : sequences) {
      int at = PatternTree.ROOT;
      for (boolean right : sequence) {
        at = tree.step(at, right);
      }
    }
    return tree;
  }

  @Test
  void patterns_give_the_likelihood_of_a_textbook_fit_at_every_iteration() {
    for (int longest : new int[] {1, 8, 300}) {
      List<boolean[]> sequences = sequences(400, longest, longest);
      PatternTree tree = tree(sequences);
      TextbookTracing textbook = new TextbookTracing();
      for (int iterations = 1; iterations <= 20; iterations++) {
        double expected = textbook.iterate(sequences);
        TracingFit.Fitted fitted =
            new TracingFit(tree, new TracingFit.Settings(iterations, -1, 0))
                .fit(TracingParameters.START);
        assertThat(fitted.iterations()).isEqualTo(iterations);
        assertThat(fitted.logLikelihood()).isCloseTo(expected, within(1e-6));
        if (longest > 1) {
          TracingParameters found = fitted.parameters();
          assertThat(found.learn()).isCloseTo(textbook.move[0][1], within(1e-9));
          assertThat(found.forget()).isCloseTo(textbook.move[1][0], within(1e-9));
          assertThat(found.guess()).isCloseTo(textbook.show[0][1], within(1e-9));
          assertThat(found.slip()).isCloseTo(textbook.show[1][0], within(1e-9));
        }
      }
    }
  }

  @Test
  void learners_may_be_mixed_in_the_stream() {
    List<boolean[]> sequences = sequences(50, 12, 3);
    PatternTree mixed = new PatternTree();
    int[] at = new int[sequences.size()];
    for (int t = 0; t < 12; t++) {
      for (int learner = 0; learner < at.length; learner++) {
        if (t < sequences.get(learner).length) {
          at[learner] = mixed.step(at[learner], sequences.get(learner)[t]);
        }
      }
    }
    TracingFit.Settings settings = new TracingFit.Settings(10, -1, 0);
    assertThat(new TracingFit(mixed, settings).fit(TracingParameters.START).logLikelihood())
        .isCloseTo(
            new TracingFit(tree(sequences), settings).fit(TracingParameters.START).logLikelihood(),
            within(1e-9));
  }

  @Test
  void ten_times_the_learners_hardly_need_more_patterns() {
    MadeUpAnswers.Fitted some = new MadeUpAnswers(20_000, 1, 1).fit();
    MadeUpAnswers.Fitted many = new MadeUpAnswers(2_000_000, 1, 1).fit();
    assertThat(many.learners()).isGreaterThan(90 * some.learners());
    assertThat(many.nodes()).isLessThan(9_000);
  }

  @Test
  void a_skill_that_never_forgets_does_not_learn_to() {
    TracingParameters start = new TracingParameters(.4, .1, 0, .2, .1);
    TracingFit.Fitted fitted =
        new TracingFit(tree(sequences(100, 20, 4)), TracingFit.Settings.USUAL).fit(start);
    assertThat(fitted.parameters().forget()).isZero();
  }
}
