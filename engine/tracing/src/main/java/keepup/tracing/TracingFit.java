package keepup.tracing;

/// Fits the tracing model to one skill's patterns by expectation and maximisation (Baum et al.
/// 1970; Dempster, Laird & Rubin 1977), each distinct beginning computed once.
///
/// What a learner's later answers say about an earlier moment enters the filter of that moment as a
/// factor; summed over the learners who share the beginning, that factor is one pair of numbers a
/// node. So one pass forward and one back over the tree give exactly the sums of the textbook's
/// passes over every sequence. Forward, a node holds the filtered probability of "known" before its
/// answer; back, the summed factors.
public final class TracingFit {
  private final PatternTree tree;
  private final Settings settings;
  private final double[] known;
  private final double[] ifNot;
  private final double[] ifKnown;

  /// @param iterations the most passes
  /// @param tolerance stops where an answer's mean log-likelihood rises by less than this
  /// @param prior how many imagined answers of each kind hold the parameters near where fitting
  ///   began; 0 for the textbook's maximum likelihood
  public record Settings(int iterations, double tolerance, double prior) {
    /// For prediction: a skill with few answers stays near the start.
    public static final Settings USUAL = new Settings(60, 1e-5, 4);
  }

  /// @param parameters after the last pass
  /// @param logLikelihood of the answers under the parameters before the last pass
  public record Fitted(TracingParameters parameters, double logLikelihood, int iterations) {}

  public TracingFit(PatternTree tree, Settings settings) {
    this.tree = tree;
    this.settings = settings;
    known = new double[tree.size()];
    ifNot = new double[tree.size()];
    ifKnown = new double[tree.size()];
  }

  /// Fits from a start.
  public Fitted fit(TracingParameters start) {
    long answers = tree.answers();
    Fitted fitted = new Fitted(start, Double.NEGATIVE_INFINITY, 0);
    if (answers == 0) {
      return fitted;
    }
    while (fitted.iterations < settings.iterations) {
      double before = fitted.logLikelihood;
      double logLikelihood = forward(fitted.parameters);
      TracingParameters next = back(fitted.parameters, start);
      fitted = new Fitted(next, logLikelihood, fitted.iterations + 1);
      if (logLikelihood - before < settings.tolerance * answers) {
        break;
      }
    }
    return fitted;
  }

  /// Fills `known` and gives the log-likelihood of all answers.
  private double forward(TracingParameters parameters) {
    double logLikelihood = 0;
    known[PatternTree.ROOT] = Double.NaN;
    for (int node = 1; node < tree.size(); node++) {
      int parent = tree.parent(node);
      known[node] =
          parent == PatternTree.ROOT
              ? parameters.init()
              : parameters.after(known[parent], tree.isRight(parent));
      double right = parameters.right(known[node]);
      logLikelihood += tree.count(node) * Math.log(tree.isRight(node) ? right : 1 - right);
      ifNot[node] = 0;
      ifKnown[node] = 0;
    }
    return logLikelihood;
  }

  /// Sums what is expected of the hidden yes/no and gives the parameters that fit it best.
  private TracingParameters back(TracingParameters p, TracingParameters start) {
    double began = 0;
    double beganKnown = 0;
    double fromNot = 0;
    double learnt = 0;
    double fromKnown = 0;
    double forgot = 0;
    double atNot = 0;
    double guessed = 0;
    double atKnown = 0;
    double slipped = 0;
    for (int node = tree.size() - 1; node > 0; node--) {
      boolean isRight = tree.isRight(node);
      double probability = p.right(known[node]);
      double scale = 1 / (isRight ? probability : 1 - probability);
      double showNot = scale * (isRight ? p.guess() : 1 - p.guess());
      double showKnown = scale * (isRight ? 1 - p.slip() : p.slip());
      double hereNot = (1 - known[node]) * showNot;
      double hereKnown = known[node] * showKnown;
      double nextNot = ifNot[node];
      double nextKnown = ifKnown[node];
      int endings = tree.endings(node);
      fromNot += hereNot * ((1 - p.learn()) * nextNot + p.learn() * nextKnown);
      learnt += hereNot * p.learn() * nextKnown;
      fromKnown += hereKnown * (p.forget() * nextNot + (1 - p.forget()) * nextKnown);
      forgot += hereKnown * p.forget() * nextNot;
      double factorNot = showNot * ((1 - p.learn()) * nextNot + p.learn() * nextKnown + endings);
      double factorKnown =
          showKnown * (p.forget() * nextNot + (1 - p.forget()) * nextKnown + endings);
      double sumNot = (1 - known[node]) * factorNot;
      double sumKnown = known[node] * factorKnown;
      atNot += sumNot;
      atKnown += sumKnown;
      if (isRight) {
        guessed += sumNot;
      } else {
        slipped += sumKnown;
      }
      int parent = tree.parent(node);
      if (parent == PatternTree.ROOT) {
        began += sumNot + sumKnown;
        beganKnown += sumKnown;
      } else {
        ifNot[parent] += factorNot;
        ifKnown[parent] += factorKnown;
      }
    }
    return new TracingParameters(
        share(beganKnown, began, start.init()),
        share(learnt, fromNot, start.learn()),
        share(forgot, fromKnown, start.forget()),
        share(guessed, atNot, start.guess()),
        share(slipped, atKnown, start.slip()));
  }

  private double share(double part, double whole, double start) {
    double all = whole + settings.prior;
    return all > 0 ? Math.clamp((part + settings.prior * start) / all, 0, 1) : start;
  }
}
