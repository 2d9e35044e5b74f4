package keepup.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Whether an effect differs between kinds of pupils: a question that was registered beforehand.
///
/// Each kind is analysed as the whole trial is; the difference is Q = Σw(g−ḡ)², w = 1/se², against
/// χ² (Hedges & Olkin 1985). Kinds of one class hang together, which makes the difference of their
/// effects surer than Q takes it to be, never less sure. The p of all registered columns are
/// adjusted after Holm (1979).
///
/// @param column registered
/// @param effects kind to what it shows; kinds with too few pupils are left out
/// @param untold kinds with too few pupils
/// @param p that the kinds' effects are one; NaN where fewer than two could be analysed
/// @param pHolm adjusted for how many columns were registered
public record Moderator(
    String column, Map<String, Effect> effects, List<String> untold, double p, double pHolm) {

  static List<Moderator> all(
      List<String> columns, List<TrialRow> rows, boolean hasClusters, double level) {
    List<Moderator> found = new ArrayList<>();
    for (String column : columns) {
      Map<String, List<Pupil>> kinds = new TreeMap<>();
      for (TrialRow row : rows) {
        kinds
            .computeIfAbsent(row.moderators().getOrDefault(column, ""), _ -> new ArrayList<>())
            .add(TrialAnalysis.pupil(row));
      }
      Map<String, Effect> effects = new LinkedHashMap<>();
      List<String> untold = new ArrayList<>();
      kinds.forEach((kind, pupils) -> {
        String name = kind.isEmpty() ? "not known" : kind;
        try {
          Effect effect = Effects.of(pupils, hasClusters, true, level);
          if (effect.publishable()) {
            effects.put(name, effect);
          } else {
            untold.add(name);
          }
        } catch (IllegalArgumentException tooFew) {
          untold.add(name);
        }
      });
      found.add(new Moderator(column, effects, untold, difference(effects), Double.NaN));
    }
    return holm(found);
  }

  private static double difference(Map<String, Effect> effects) {
    if (effects.size() < 2) {
      return Double.NaN;
    }
    List<Study> studies =
        effects.values().stream().map(e -> new Study("", e.g(), e.se() * e.se(), "")).toList();
    return Distributions.chiSquaredAbove(Weighing.at(studies, 0).q(), studies.size() - 1);
  }

  /// A column that could not be analysed was registered all the same, and counts.
  private static List<Moderator> holm(List<Moderator> found) {
    List<Moderator> sorted = found.stream().sorted((a, b) -> Double.compare(a.p, b.p)).toList();
    Map<String, Double> adjusted = new LinkedHashMap<>();
    double most = 0;
    for (int i = 0; i < sorted.size(); i++) {
      most = Math.max(most, Math.min(1, (sorted.size() - i) * sorted.get(i).p));
      adjusted.put(sorted.get(i).column, most);
    }
    return found.stream()
        .map(m ->
            new Moderator(
                m.column, m.effects, m.untold, m.p, adjusted.getOrDefault(m.column, Double.NaN)))
        .toList();
  }
}
