package keepup.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;

/// How much a question brings a misconception nearer to being named: it is one more on which it
/// tells, and on which those that could be taken for it answer otherwise.
final class NamingGain {
  private static final double LIKELY = 0.02;

  private final StepQuestions step;
  private final Map<MisconceptionId, Double> likely = new HashMap<>();
  private final Map<MisconceptionId, Set<MisconceptionId>> toSplit = new HashMap<>();

  /// @param answers of the pupil, to all steps
  NamingGain(StepQuestions step, StepModes.Shares shares, List<Answered> answers) {
    this.step = step;
    double sum = shares.sum();
    shares
        .holds()
        .forEach((id, share) -> {
          if (share / sum > LIKELY) {
            likely.put(id, share / sum);
          }
        });
    for (MisconceptionId id : likely.keySet()) {
      toSplit.put(id, rivals(id, answers));
    }
  }

  /// Those that explain an answer as well and were not split twice from it yet.
  private Set<MisconceptionId> rivals(MisconceptionId id, List<Answered> answers) {
    Map<MisconceptionId, Integer> split = new HashMap<>();
    List<MisconceptionId> all = new ArrayList<>();
    for (Answered answered : answers) {
      if (answered.explaining().contains(id)) {
        all.addAll(answered.explaining());
      }
    }
    for (MisconceptionId rival : all) {
      split.put(
          rival,
          (int)
              answers.stream()
                  .filter(a -> Claims.predicts(id, a) && !Claims.predicts(rival, a))
                  .count());
    }
    Set<MisconceptionId> open = new HashSet<>(split.keySet());
    open.remove(id);
    open.removeAll(step.twins(id));
    open.removeIf(rival -> split.getOrDefault(rival, 0) >= 2);
    return open;
  }

  /// Between 0, tells nothing, and 1, tells and splits whatever is likely.
  double of(Candidate candidate) {
    Map<Answer, Set<MisconceptionId>> same = new HashMap<>();
    candidate
        .telling()
        .forEach((id, answer) -> same.computeIfAbsent(answer, _ -> new HashSet<>()).add(id));
    double gain = 0;
    for (Map.Entry<MisconceptionId, Double> one : likely.entrySet()) {
      Answer answer = candidate.telling().get(one.getKey());
      if (answer != null) {
        Set<MisconceptionId> together = new HashSet<>(same.getOrDefault(answer, Set.of()));
        together.remove(one.getKey());
        together.removeAll(step.twins(one.getKey()));
        Set<MisconceptionId> open = toSplit.getOrDefault(one.getKey(), Set.of());
        long unsplit = open.stream().filter(together::contains).count();
        double slipLike = SlipShapes.isSlip(candidate.question().expected(), answer) ? 0.9 : 1;
        gain += one.getValue() * slipLike / ((1 + 2.0 * unsplit) * (1 + 0.3 * together.size()));
      }
    }
    return gain;
  }
}
