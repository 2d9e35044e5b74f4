package keepup.simulator;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.content.Curriculum;
import keepup.questions.GivenReader;
import keepup.questions.Mark;
import keepup.questions.Marking;
import keepup.steps.Step;
import keepup.steps.StepId;

/// A plain examiner to be compared with: it asks the step of which it is least sure, of several the
/// one with the most neighbours in the graph, and draws conclusions for what that needs and for
/// what needs it. It looks at right and wrong alone.
///
/// Either it takes each answer at its word (as knowledge space theory does without errors: Doignon
/// and Falmagne 1999), or it reckons with slips and guesses by Bayes' rule, step by step.
public final class HalfSplit implements Examiner {
  private static final double SLIP = 0.1;
  private static final double GUESS = 0.05;

  private final Curriculum curriculum;
  private final boolean certain;

  /// @param certain whether each answer is taken at its word
  public HalfSplit(Curriculum curriculum, boolean certain) {
    this.curriculum = curriculum;
    this.certain = certain;
  }

  @Override
  public Examination begin(Collection<StepId> scope, int max, long seed) {
    Set<StepId> wanted = new HashSet<>(scope);
    List<Step> steps =
        curriculum.steps().listSteps().stream().filter(step -> wanted.contains(step.id())).toList();
    return new Running(steps, max, seed);
  }

  private final class Running implements Examination {
    private final List<Step> steps;
    private final boolean[][] needs;
    private final double[] secure;
    private final int max;
    private final long seed;
    private int count;
    private int open;

    Running(List<Step> steps, int max, long seed) {
      this.steps = steps;
      this.max = max;
      this.seed = seed;
      this.secure = new double[steps.size()];
      Arrays.fill(secure, 0.5);
      this.needs = new boolean[steps.size()][steps.size()];
      for (int i = 0; i < needs.length; i++) {
        Set<StepId> all = curriculum.steps().listAllNeeds(steps.get(i).id());
        for (int j = 0; j < needs.length; j++) {
          needs[i][j] = all.contains(steps.get(j).id());
        }
      }
    }

    @Override
    public Optional<Asked> findNext() {
      open = -1;
      for (int i = 0; i < secure.length && count < max; i++) {
        if (doubt(i) > 0.02
            && (open < 0
                || doubt(i) > doubt(open) + 0.02
                || (doubt(i) > doubt(open) - 0.02 && related(i) > related(open)))) {
          open = i;
        }
      }
      if (open < 0) {
        return Optional.empty();
      }
      Step step = steps.get(open);
      return Optional.of(new Asked(curriculum.ask(step, seed + count), step));
    }

    private double doubt(int i) {
      return Math.min(secure[i], 1 - secure[i]);
    }

    private int related(int i) {
      int related = 0;
      for (int j = 0; j < secure.length; j++) {
        related += (needs[i][j] || needs[j][i]) && doubt(j) > 0.02 ? 1 : 0;
      }
      return related;
    }

    @Override
    public void answer(String written) {
      var question = curriculum.ask(steps.get(open), seed + count);
      boolean right = Marking.mark(question, GivenReader.read(written, question)) == Mark.RIGHT;
      count++;
      double asked = secure[open];
      for (int j = 0; j < secure.length; j++) {
        if (j == open || (right ? needs[open][j] : needs[j][open])) {
          secure[j] = certain ? (right ? 1 : 0) : told(j, asked, right);
        } else if (!certain && (needs[open][j] || needs[j][open])) {
          secure[j] = told(j, asked, right);
        }
      }
    }

    /// Bayes' rule for one step, given the answer to the open one.
    private double told(int j, double asked, boolean right) {
      double ifSecure = 1 - SLIP;
      double ifNot = GUESS;
      if (needs[open][j]) {
        ifSecure = asked * (1 - SLIP) + (1 - asked) * GUESS;
      } else if (needs[j][open]) {
        ifNot = asked * (1 - SLIP) + (1 - asked) * GUESS;
      }
      double yes = secure[j] * (right ? ifSecure : 1 - ifSecure);
      double no = (1 - secure[j]) * (right ? ifNot : 1 - ifNot);
      return yes / (yes + no);
    }

    @Override
    public Verdict verdict() {
      Map<StepId, Double> all = new LinkedHashMap<>();
      Set<StepId> known = new HashSet<>();
      for (int i = 0; i < secure.length; i++) {
        all.put(steps.get(i).id(), secure[i]);
        if (secure[i] > 0.5) {
          known.add(steps.get(i).id());
        }
      }
      return new Verdict(all, States.teachNext(steps, known), Set.of(), List.of(), Set.of());
    }
  }
}
