package keepup.evidence;

import java.util.Map;

/// A pupil of a trial, or a pupil in one period of a stepped wedge, as the file holds it.
///
/// @param pupil `""` where the file does not say
/// @param unit what was drawn: a pupil, a class; `""` where the protocol does not say
/// @param block what it was drawn within; `""` for one block
/// @param wave 1 for those who begin first; 0 in a threshold design
/// @param period 1 before anybody began; wave 1 has the intervention from period 2; 0 where there
///   is one
/// @param outcome NaN for a pupil who was away
/// @param baseline NaN where there is none
/// @param score by which a threshold decides; NaN in other designs
/// @param moderators registered column to the pupil's value
public record TrialRow(
    String pupil,
    String unit,
    String block,
    int wave,
    int period,
    double outcome,
    double baseline,
    String cluster,
    double score,
    Map<String, String> moderators) {
  public TrialRow {
    moderators = Map.copyOf(moderators);
  }
}
