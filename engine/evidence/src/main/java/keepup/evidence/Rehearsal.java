package keepup.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Made-up programmes whose truth is known, analysed as real files would be: how often we say that
/// nothing works, and how often intervals hold the truth.
public final class Rehearsal {
  private static final double LEVEL = .95;
  private static final int DRAWS_FOR_TRUTH = 100_000;

  private final long seed;
  private final Map<String, Programme.Truth> truths = new HashMap<>();

  public Rehearsal(long seed) {
    this.seed = seed;
  }

  /// What came out for programmes of one design.
  public static final class Tally {
    private int programmes;
    private int unanswered;
    private int published;
    private int positive;
    private int intervals;
    private int covered;
    private double error;
    private double truth;
    private int naive;
    private double best;
    private double smallest;
    private final Map<String, Integer> refusals = new TreeMap<>();

    private Tally() {}

    /// Why the others may not be published: sentence, with its numbers left out, to how often.
    public Map<String, Integer> refusals() {
      return Collections.unmodifiableMap(new TreeMap<>(refusals));
    }

    private void refused(String because) {
      refusals.merge(
          because.replaceAll("\\n.*", "").replaceAll("-?\\d[\\d.]*", "…"), 1, Integer::sum);
    }

    /// How many were drawn.
    public int programmes() {
      return programmes;
    }

    /// How many files could not be analysed at all: too few pupils on a side, or no spread.
    public int unanswered() {
      return unanswered;
    }

    /// How many may be published.
    public int published() {
      return published;
    }

    /// The share of all that are said to work.
    public double positive() {
      return (double) positive / programmes;
    }

    /// The share of published intervals that hold the truth.
    public double coverage() {
      return (double) covered / intervals;
    }

    /// The mean of estimate less truth over what may be published, in standard deviations.
    public double bias() {
      return error / intervals;
    }

    /// The mean true effect of what may be published.
    public double truth() {
      return truth / intervals;
    }

    /// The share of what may be published that the best possible analysis would say works: the
    /// design's own limit ({@link BestPossible}).
    public double best() {
      return best / intervals;
    }

    /// The mean of the smallest effects that the best possible analysis finds with a chance of 80
    /// %.
    public double smallest() {
      return smallest / intervals;
    }

    /// The share that a plain test of before and after would call a success, whatever the design.
    public double naive() {
      return (double) naive / programmes;
    }

    private void add(Tally other) {
      programmes += other.programmes;
      unanswered += other.unanswered;
      published += other.published;
      positive += other.positive;
      intervals += other.intervals;
      covered += other.covered;
      error += other.error;
      truth += other.truth;
      naive += other.naive;
      best += other.best;
      smallest += other.smallest;
      other.refusals.forEach((because, count) -> refusals.merge(because, count, Integer::sum));
    }
  }

  /// Runs so many programmes with this true effect.
  ///
  /// @param effect in standard deviations of what children can do
  /// @param each is told after every programme
  /// @return by design in plain words, with `all` for all
  public Map<String, Tally> run(int programmes, double effect, Runnable each) {
    Map<Programme.Design, Tally> tallies = new EnumMap<>(Programme.Design.class);
    Map<String, Tally> others = new TreeMap<>();
    SplittableRandom random = new SplittableRandom(seed + Math.round(effect * 1e6));
    for (int i = 0; i < programmes; i++) {
      Programme programme = Programme.drawn(random, effect);
      Tally one = new Tally();
      one.programmes = 1;
      analyse(programme, programme.pupils(random), one);
      tallies.computeIfAbsent(programme.design(), _ -> new Tally()).add(one);
      for (String kind : kinds(programme)) {
        others.computeIfAbsent(kind, _ -> new Tally()).add(one);
      }
      each.run();
    }
    Map<String, Tally> named = new java.util.LinkedHashMap<>();
    Tally all = new Tally();
    tallies.forEach((design, tally) -> {
      named.put(words(design), tally);
      all.add(tally);
    });
    named.putAll(others);
    named.put("all", all);
    return named;
  }

  private static List<String> kinds(Programme programme) {
    List<String> kinds = new ArrayList<>();
    kinds.add("outcomes: " + programme.shape().name().toLowerCase(Locale.ROOT));
    int n = programme.n();
    kinds.add("pupils: " + (n < 40 ? "10 to 39" : n < 120 ? "40 to 119" : "over 119"));
    if (programme.design() == Programme.Design.CLUSTERS) {
      int j = programme.clusters();
      kinds.add(
          "classes drawn: "
              + (j < 4 ? "2 or 3" : j < 8 ? "4 to 7" : j < 16 ? "8 to 15" : "over 15"));
    }
    return kinds;
  }

  private static String words(Programme.Design design) {
    return switch (design) {
      case PUPILS -> "pupils drawn";
      case BLOCKS -> "pupils drawn in classes";
      case CLUSTERS -> "classes drawn";
      case THRESHOLD -> "below a threshold";
      case ONE_GROUP -> "one group, chosen low";
    };
  }

  private void analyse(Programme programme, List<Pupil> pupils, Tally tally) {
    try {
      boolean isThreshold = programme.design() == Programme.Design.THRESHOLD;
      if (isThreshold) {
        threshold(programme, pupils, tally);
        return;
      }
      if (programme.design() == Programme.Design.ONE_GROUP) {
        Effect effect =
            OneGroup.of(pupils, new OneGroup.Population(Double.NaN, Double.NaN, .8), LEVEL);
        tally.positive += effect.isPositive() ? 1 : 0;
        tally.refused(effect.because());
        tally.naive += effect.ci().low() > 0 ? 1 : 0;
        return;
      }
      boolean hasClusters = programme.design() != Programme.Design.PUPILS;
      Effect effect = Effects.of(pupils, hasClusters, true, LEVEL);
      naive(pupils, tally);
      if (effect.publishable()) {
        count(programme, pupils, effect.g(), effect.ci(), tally);
      } else {
        tally.refused(effect.because());
      }
    } catch (IllegalArgumentException tooLittle) {
      tally.unanswered++;
      tally.refused(String.valueOf(tooLittle.getMessage()));
    }
  }

  private void threshold(Programme programme, List<Pupil> pupils, Tally tally) {
    List<Pupil> whole = pupils.stream().filter(p -> !Double.isNaN(p.outcome())).toList();
    naive(whole, tally);
    Threshold found =
        Threshold.of(
            whole.stream().mapToDouble(Pupil::baseline).toArray(),
            whole.stream().mapToDouble(Pupil::outcome).toArray(),
            0,
            true,
            Double.NaN,
            LEVEL);
    if (found.warnings().isEmpty()) {
      count(programme, pupils, found.g(), found.ciG(), tally);
    } else {
      tally.refused(found.warnings().getFirst());
    }
  }

  /// The helped pupils before and after, as if that were enough.
  private static void naive(List<Pupil> pupils, Tally tally) {
    List<Pupil> treated =
        pupils.stream()
            .filter(p -> p.treated() && !Double.isNaN(p.baseline() + p.outcome()))
            .toList();
    if (treated.size() > 2) {
      Effect effect =
          OneGroup.of(treated, new OneGroup.Population(Double.NaN, Double.NaN, .8), LEVEL);
      tally.naive += effect.ci().low() > 0 ? 1 : 0;
    }
  }

  private void count(Programme programme, List<Pupil> pupils, double g, Interval ci, Tally tally) {
    Programme.Truth truth = truth(programme);
    BestPossible best = BestPossible.of(programme, pupils, truth);
    tally.published++;
    tally.positive += ci.low() > 0 ? 1 : 0;
    tally.intervals++;
    tally.covered += ci.contains(truth.effect()) ? 1 : 0;
    tally.error += g - truth.effect();
    tally.truth += truth.effect();
    tally.best += best.power(truth.effect());
    tally.smallest += best.smallestEffect();
  }

  private Programme.Truth truth(Programme programme) {
    boolean isThreshold = programme.design() == Programme.Design.THRESHOLD;
    String key =
        programme.effect() + " " + programme.shape() + " " + programme.isChosen() + isThreshold;
    return truths.computeIfAbsent(
        key, _ -> programme.truth(new SplittableRandom(seed), DRAWS_FOR_TRUTH));
  }
}
