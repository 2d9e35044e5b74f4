package keepup.simulator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import keepup.fluency.Fact;

/// A power law of practice times a power law of forgetting, with the spacing effect of the
/// predictive performance equation (Walsh, Gluck, Gunzelmann, Jastrzembski and Krusmark 2018,
/// Cognitive Science 42, doi:10.1111/cogs.12602): old meetings weigh little, and forgetting is
/// slower the longer the gaps between meetings were. Rates differ by child and by fact.
final class PowerMemory implements MadeUpMemory {
  private static final double PRACTICE = 0.1;
  private static final double RECENCY = 0.6;
  private static final double LEAST_DECAY = 0.08;
  private static final double DECAY_SLOPE = 0.12;
  private static final double THRESHOLD = 0.45;
  private static final double NOISE = 0.09;

  private final Map<Fact, Traces> traces = new HashMap<>();
  private final double childDecay;
  private final double childThreshold;
  private final Random draws;

  PowerMemory(Random draws) {
    this.draws = draws;
    this.childDecay = LEAST_DECAY * Math.exp(0.25 * draws.nextGaussian());
    this.childThreshold = THRESHOLD + 0.06 * draws.nextGaussian();
  }

  private static final class Traces {
    private final double offset;
    private double[] times = new double[16];
    private int count;
    private double meetings;
    private double gaps;

    Traces(double offset) {
      this.offset = offset;
    }
  }

  private Traces of(Fact fact) {
    return traces.computeIfAbsent(fact, _ -> new Traces(0.04 * draws.nextGaussian()));
  }

  @Override
  public double recall(Fact fact, double time) {
    Traces known = of(fact);
    if (known.count == 0) {
      return 0;
    }
    double weights = 0;
    double elapsed = 0;
    for (int i = 0; i < known.count; i++) {
      double hours = Math.max(1 / 60.0, 24 * (time - known.times[i]));
      double weight = Math.pow(hours, -RECENCY);
      weights += weight;
      elapsed += weight * hours;
    }
    double age = elapsed / weights;
    double spacing = known.count < 2 ? 0 : known.gaps / (known.count - 1);
    double decay = childDecay + DECAY_SLOPE * spacing;
    double strength = Math.pow(known.meetings, PRACTICE) * Math.pow(Math.max(1, age), -decay);
    return 1 / (1 + Math.exp((childThreshold + known.offset - strength) / NOISE));
  }

  @Override
  public void meet(Fact fact, double time, double weight) {
    Traces known = of(fact);
    if (known.count > 0) {
      double gapHours = Math.max(0, 24 * (time - known.times[known.count - 1]));
      known.gaps += 1 / Math.log(Math.E + gapHours);
    }
    if (known.count == known.times.length) {
      known.times = Arrays.copyOf(known.times, 2 * known.count);
    }
    known.times[known.count++] = time;
    known.meetings += weight;
  }

  @Override
  public double seconds(Fact fact, double time) {
    return 1 + 4 * (1 - recall(fact, time));
  }
}
