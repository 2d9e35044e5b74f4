package keepup.tracing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Predicts whether a learner answers the next question right: what is known of the population's
/// questions, a committee of boosted trees over the learner's history, and calibration.
public final class PredictionModel {
  /// The learners are dealt into so many groups. Each group's history is described with norms that
  /// were learnt without it, and one member of the committee learns without it and stops by it; so
  /// nothing that is learnt has seen the answers it is judged by.
  static final int GROUPS = 4;

  /// Fewer cannot be dealt into groups.
  public static final int LEAST_LEARNERS = 2 * GROUPS;

  private static final int BIN_SAMPLE = 60_000;
  private static final int MOST_ROWS = 1_000_000;

  private final Vocabulary vocabulary;
  private final Norms norms;
  private final Committee committee;

  PredictionModel(Vocabulary vocabulary, Norms norms, Committee committee) {
    this.vocabulary = vocabulary;
    this.norms = norms;
    this.committee = committee;
  }

  /// The names that the model knows; predict with a copy.
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  Norms norms() {
    return norms;
  }

  Committee committee() {
    return committee;
  }

  /// Learns from a population. The same answers and seed give the same model.
  ///
  /// @throws IllegalArgumentException if there are fewer than [#LEAST_LEARNERS] learners
  public static PredictionModel fit(AnswerLog log, long seed) {
    if (log.learners() < LEAST_LEARNERS) {
      throw new IllegalArgumentException(
          "The number of learners (%d) must be at least %d."
              .formatted(log.learners(), LEAST_LEARNERS));
    }
    int[] groups = groups(log.learners(), seed);
    List<Norms> norms =
        IntStream.rangeClosed(0, GROUPS)
            .parallel()
            .mapToObj(left -> Norms.of(log, learner -> groups[learner] != left))
            .toList();
    TrainingRows rows = rows(log, groups, norms);
    return new PredictionModel(log.vocabulary(), norms.get(GROUPS), Committee.fit(rows, seed));
  }

  private static int[] groups(int learners, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] groups = IntStream.range(0, learners).map(learner -> learner % GROUPS).toArray();
    for (int i = learners - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int taken = groups[other];
      groups[other] = groups[i];
      groups[i] = taken;
    }
    return groups;
  }

  private static TrainingRows rows(AnswerLog log, int[] groups, List<Norms> norms) {
    int learners = log.learners();
    int every = Math.max(1, (log.size() + MOST_ROWS - 1) / MOST_ROWS);
    int[] used = IntStream.range(0, learners).filter(l -> l % every == 0).toArray();
    int[] starts = new int[used.length + 1];
    for (int i = 0; i < used.length; i++) {
      starts[i + 1] = starts[i] + log.start(used[i] + 1) - log.start(used[i]);
    }
    int size = starts[used.length];
    int features = Feature.ALL.size();
    Bins bins = Bins.of(sample(log, groups, norms, used, size));
    int[] places = places(features);
    BinnedRows binned = new BinnedRows(size, features);
    boolean[] rights = new boolean[size];
    byte[] rowGroups = new byte[size];
    IntStream.range(0, used.length)
        .parallel()
        .forEach(i -> {
          int learner = used[i];
          new Replay(log, learner, norms.get(groups[learner]))
              .forEach((row, values) -> {
                int to = starts[i] + row - log.start(learner);
                for (int feature = 0; feature < features; feature++) {
                  binned.set(to, places[feature], bins.bin(feature, values[feature]));
                }
                rights[to] = log.right(row);
                rowGroups[to] = (byte) groups[learner];
              });
        });
    return new TrainingRows(binned, bins, places, rights, rowGroups);
  }

  /// Mixes the features over the blocks, always in the same way.
  private static int[] places(int features) {
    SplittableRandom random = new SplittableRandom(1);
    int[] places = IntStream.range(0, features).toArray();
    for (int i = features - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int taken = places[other];
      places[other] = places[i];
      places[i] = taken;
    }
    return places;
  }

  private static float[][] sample(
      AnswerLog log, int[] groups, List<Norms> norms, int[] used, int size) {
    int every = Math.max(1, size / BIN_SAMPLE);
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < used.length; i += every) {
      new Replay(log, used[i], norms.get(groups[used[i]]))
          .forEach((_, values) -> rows.add(values.clone()));
    }
    float[][] columns = new float[Feature.ALL.size()][rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      for (int feature = 0; feature < columns.length; feature++) {
        columns[feature][row] = rows.get(row)[feature];
      }
    }
    return columns;
  }
}
