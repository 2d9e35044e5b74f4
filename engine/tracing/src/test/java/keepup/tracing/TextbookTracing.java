package keepup.tracing;

import java.util.List;

/// The tracing model fitted as textbooks have it: forward and backward through every sequence
/// (Rabiner 1989), shares nothing with [TracingFit].
final class TextbookTracing {
  double[] init = {.5, .5};
  double[][] move = {{.85, .15}, {.02, .98}};
  double[][] show = {{.75, .25}, {.1, .9}};

  /// One iteration; gives the log-likelihood before it.
  double iterate(List<boolean[]> sequences) {
    double logLikelihood = 0;
    double[] starts = new double[2];
    double[][] moves = new double[2][2];
    double[][] shows = new double[2][2];
    for (boolean[] sequence : sequences) {
      int length = sequence.length;
      double[][] forward = new double[length][2];
      double[][] backward = new double[length][2];
      double[] scales = new double[length];
      for (int t = 0; t < length; t++) {
        for (int state = 0; state < 2; state++) {
          double reached =
              t == 0
                  ? init[state]
                  : forward[t - 1][0] * move[0][state] + forward[t - 1][1] * move[1][state];
          forward[t][state] = reached * show[state][sequence[t] ? 1 : 0];
        }
        scales[t] = forward[t][0] + forward[t][1];
        forward[t][0] /= scales[t];
        forward[t][1] /= scales[t];
        logLikelihood += Math.log(scales[t]);
      }
      backward[length - 1] = new double[] {1, 1};
      for (int t = length - 2; t >= 0; t--) {
        for (int from = 0; from < 2; from++) {
          for (int to = 0; to < 2; to++) {
            double joint =
                move[from][to]
                    * show[to][sequence[t + 1] ? 1 : 0]
                    * backward[t + 1][to]
                    / scales[t + 1];
            backward[t][from] += joint;
            moves[from][to] += forward[t][from] * joint;
          }
        }
      }
      for (int t = 0; t < length; t++) {
        for (int state = 0; state < 2; state++) {
          double here = forward[t][state] * backward[t][state];
          shows[state][sequence[t] ? 1 : 0] += here;
          starts[state] += t == 0 ? here : 0;
        }
      }
    }
    for (int state = 0; state < 2; state++) {
      init[state] = starts[state] / (starts[0] + starts[1]);
      double left = moves[state][0] + moves[state][1];
      double shown = shows[state][0] + shows[state][1];
      for (int other = 0; other < 2; other++) {
        move[state][other] = moves[state][other] / left;
        show[state][other] = shows[state][other] / shown;
      }
    }
    return logLikelihood;
  }
}
