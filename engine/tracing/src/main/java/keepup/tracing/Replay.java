package keepup.tracing;

/// Goes through one learner's answers, telling before each what was known until then.
final class Replay {
  private final AnswerLog log;
  private final int learner;
  private final Norms norms;

  /// Takes a row's features; the array is used again.
  interface Taker {
    void take(int row, float[] values);
  }

  Replay(AnswerLog log, int learner, Norms norms) {
    this.log = log;
    this.learner = learner;
    this.norms = norms;
  }

  void forEach(Taker taker) {
    History history = new History();
    Features features = new Features(norms);
    float[] values = new float[Feature.ALL.size()];
    for (int row = log.start(learner); row < log.start(learner + 1); row++) {
      Question question = log.question(row);
      features.fill(history, question, values);
      taker.take(row, values);
      history.observe(question, log.right(row), norms);
    }
  }
}
