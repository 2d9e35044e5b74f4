package keepup.simulator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import keepup.fluency.Fact;

/// Declarative memory of the ACT-R theory with the spacing effect of Pavlik and Anderson (2005,
/// Cognitive Science 29, doi:10.1207/s15516709cog0000_14): each meeting leaves a trace that decays
/// as a power of time, the faster the more active the memory was; time outside practice passes more
/// slowly. Rates differ by child and by fact.
final class ActivationMemory implements MadeUpMemory {
  private static final double BASE_DECAY = 0.177;
  private static final double DECAY_SCALE = 0.217;
  private static final double THRESHOLD = -0.704;
  private static final double NOISE = 0.255;
  private static final double OUTSIDE = 0.025;
  private static final double LATENCY_SECONDS = 1.2;
  private static final double LEAST_SECONDS = 1;
  private static final double SECONDS_A_DAY = 86_400;

  private final Map<Fact, Traces> traces = new HashMap<>();
  private final double childDecay;
  private final double childOffset;
  private final Random draws;

  ActivationMemory(Random draws) {
    this.draws = draws;
    this.childDecay = BASE_DECAY * Math.exp(0.25 * draws.nextGaussian());
    this.childOffset = 0.35 * draws.nextGaussian();
  }

  private static final class Traces {
    private final double offset;
    private double[] times = new double[16];
    private double[] decays = new double[16];
    private double[] weights = new double[16];
    private int count;

    Traces(double offset) {
      this.offset = offset;
    }

    double activation(double time) {
      double sum = 0;
      for (int i = 0; i < count; i++) {
        double seconds = Math.max(1, (time - times[i]) * SECONDS_A_DAY);
        // Within a practice of ten minutes a second is a second; beyond, it is a fortieth of one.
        double felt = seconds < 600 ? seconds : 600 + OUTSIDE * (seconds - 600);
        sum += weights[i] * Math.pow(felt, -decays[i]);
      }
      return sum == 0 ? Double.NEGATIVE_INFINITY : Math.log(sum) + offset;
    }

    void add(double time, double decay, double weight) {
      if (count == times.length) {
        times = Arrays.copyOf(times, 2 * count);
        decays = Arrays.copyOf(decays, 2 * count);
        weights = Arrays.copyOf(weights, 2 * count);
      }
      times[count] = time;
      decays[count] = decay;
      weights[count++] = weight;
    }
  }

  private Traces of(Fact fact) {
    return traces.computeIfAbsent(
        fact, _ -> new Traces(childOffset - hardness(fact) + 0.25 * draws.nextGaussian()));
  }

  /// Products of large factors are the hard ones.
  private static double hardness(Fact fact) {
    return Math.min(fact.left(), fact.right()) > 5 && fact.left() != 10 && fact.right() != 10
        ? 0.3
        : 0;
  }

  @Override
  public double recall(Fact fact, double time) {
    return 1 / (1 + Math.exp((THRESHOLD - of(fact).activation(time)) / NOISE));
  }

  @Override
  public void meet(Fact fact, double time, double weight) {
    Traces known = of(fact);
    double active = known.activation(time);
    known.add(
        time,
        childDecay + (active == Double.NEGATIVE_INFINITY ? 0 : DECAY_SCALE * Math.exp(active)),
        weight);
  }

  @Override
  public double seconds(Fact fact, double time) {
    return LEAST_SECONDS + LATENCY_SECONDS * Math.exp(-Math.max(-2, of(fact).activation(time)));
  }
}
