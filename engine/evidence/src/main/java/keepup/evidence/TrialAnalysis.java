package keepup.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// A trial analysed as its protocol says and in no other way.
///
/// Where the protocol registers several looks at the data, each interval leaves .05/looks outside
/// (Bonferroni), so that all looks together are wrong in at most five of a hundred trials, whenever
/// one stops.
///
/// @param level of the intervals
/// @param moderators in the order of the protocol
/// @param deviations that the file itself shows
public record TrialAnalysis(
    Effect effect,
    Security security,
    double level,
    List<Moderator> moderators,
    List<String> deviations) {
  public TrialAnalysis {
    moderators = List.copyOf(moderators);
    deviations = List.copyOf(deviations);
  }

  /// @param rows every pupil who was drawn, those without an outcome too
  /// @throws IllegalArgumentException if the protocol cannot be done with these rows
  public static TrialAnalysis of(Protocol protocol, List<TrialRow> rows) {
    double level = 1 - .05 / protocol.count("planned looks", 1);
    boolean hasClusters = !protocol.get("cluster column").isEmpty();
    List<String> subgroups = protocol.list("subgroups");
    if (!subgroups.isEmpty() && protocol.design() != Protocol.Design.TWO_GROUPS) {
      throw new IllegalArgumentException(
          "Subgroups go with two groups that were drawn.\nMaybe leave them out of the protocol.");
    }
    Effect effect =
        switch (protocol.design()) {
          case TWO_GROUPS ->
              Effects.of(
                  rows.stream().map(TrialAnalysis::pupil).toList(), hasClusters, true, level);
          case STEPPED_WEDGE -> SteppedWedge.of(rows, level);
          case THRESHOLD -> threshold(protocol, rows, level);
        };
    double lost =
        (double) rows.stream().filter(row -> Double.isNaN(row.outcome())).count() / rows.size();
    Security security =
        Security.of(
            protocol.isRandomised(),
            !protocol.isRandomised(),
            effect.smallestEffect(),
            lost,
            effect.apartAtStart());
    return new TrialAnalysis(
        effect,
        security,
        level,
        Moderator.all(subgroups, rows, hasClusters, level),
        drawnOtherwise(protocol, rows));
  }

  static Pupil pupil(TrialRow row) {
    return new Pupil(row.wave() == 1, row.outcome(), row.baseline(), row.cluster());
  }

  private static Effect threshold(Protocol protocol, List<TrialRow> rows, double level) {
    double cutoff;
    try {
      cutoff = Double.parseDouble(protocol.get("cutoff"));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "The cutoff is '%s'.\nMaybe a number.".formatted(protocol.get("cutoff")), e);
    }
    boolean below = !protocol.get("helped").equalsIgnoreCase("above");
    boolean isAnotherTest =
        !Set.of("", protocol.get("score column")).contains(protocol.get("baseline column"));
    List<TrialRow> whole = rows.stream().filter(row -> !Double.isNaN(row.outcome())).toList();
    return Threshold.of(
            whole.stream().mapToDouble(TrialRow::score).toArray(),
            whole.stream().mapToDouble(TrialRow::outcome).toArray(),
            isAnotherTest
                ? whole.stream().mapToDouble(TrialRow::baseline).toArray()
                : new double[0],
            cutoff,
            below,
            Double.NaN,
            level)
        .effect(whole.size());
  }

  /// Draws again by the committed seed and counts who stands elsewhere.
  private static List<String> drawnOtherwise(Protocol protocol, List<TrialRow> rows) {
    List<String> deviations = new ArrayList<>();
    if (!protocol.isRandomised() || protocol.get("unit column").isEmpty()) {
      return deviations;
    }
    Map<String, String> blocks = unique(rows, TrialRow::block, "block");
    Map<String, Integer> waves = new LinkedHashMap<>();
    unique(rows, row -> String.valueOf(row.wave()), "wave")
        .forEach((unit, wave) -> waves.put(unit, Integer.parseInt(wave)));
    Map<String, Integer> drawn =
        Randomisation.waves(
            blocks, protocol.count("waves", 2), Long.parseLong(protocol.get("seed")));
    long elsewhere =
        drawn.entrySet().stream()
            .filter(entry -> waves.getOrDefault(entry.getKey(), 0) != entry.getValue() + 1)
            .count();
    if (elsewhere > 0) {
      deviations.add(
          "%d of %d units are not where the draw by the committed seed puts them: units were moved, or the file does not hold all that were drawn."
              .formatted(elsewhere, drawn.size()));
    }
    return deviations;
  }

  private static Map<String, String> unique(
      List<TrialRow> rows, Function<TrialRow, String> of, String name) {
    Map<String, String> found = new LinkedHashMap<>();
    for (TrialRow row : rows) {
      String before = found.putIfAbsent(row.unit(), of.apply(row));
      if (before != null && !before.equals(of.apply(row))) {
        throw new IllegalArgumentException(
            "The unit '%s' has two values of its %s, '%s' and '%s'.\nMaybe keep what was drawn."
                .formatted(row.unit(), name, before, of.apply(row)));
      }
    }
    return found;
  }
}
