package keepup.diagnosis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import org.jspecify.annotations.Nullable;

/// How much a question raises the chance that the misconception at work can be named by the rule of
/// [Claims] with the questions that are left: by so many more agreeing answers, and so many on
/// which each rival would have answered otherwise.
final class NamingGain {
  private static final double LIKELY = 0.02;
  private static final double NEARER = 0.05;
  private static final double NEARER_BITS = 0.004;
  private static final double TRIED = 0.02;
  private static final double LIKE_A_SLIP = 0.9;
  private static final double FOLLOWS = 0.9;

  private final StepQuestions step;
  private final int left;
  private final Map<MisconceptionId, Standing> likely = new HashMap<>();

  /// What the answers so far are worth to one misconception.
  ///
  /// @param agreeing how many are its own
  /// @param split for every other, on how many answers it is told from that
  /// @param rivals those that explain some of the agreeing answers as well
  /// @param bits as [Coincidence] has it
  private record Standing(
      double probability,
      int agreeing,
      Map<MisconceptionId, Integer> split,
      Set<MisconceptionId> rivals,
      double bits) {}

  /// @param shares what may be at work
  /// @param answers of the pupil, to all steps
  /// @param left how many questions can still be asked, this one included
  NamingGain(StepQuestions step, StepModes.Shares shares, List<Answered> answers, int left) {
    this.step = step;
    this.left = left;
    double sum = shares.sum();
    // On other answers all that may be at work here predict the same.
    List<Answered> telling =
        answers.stream()
            .filter(a -> step.rivals().stream().anyMatch(a.placed().telling()::containsKey))
            .toList();
    shares
        .holds()
        .forEach((id, share) -> {
          if (share / sum > LIKELY) {
            likely.put(id, standing(id, share / sum, telling, answers));
          }
        });
  }

  private Standing standing(
      MisconceptionId id, double probability, List<Answered> telling, List<Answered> answers) {
    Map<MisconceptionId, Integer> split = new HashMap<>();
    Set<MisconceptionId> rivals = new HashSet<>();
    int agreeing = 0;
    for (Answered answered : telling) {
      if (answered.explaining().contains(id)) {
        agreeing++;
        rivals.addAll(answered.explaining());
      }
      if (Claims.predicts(id, answered)) {
        for (MisconceptionId other : step.rivals()) {
          if (!Claims.predicts(other, answered)) {
            split.merge(other, 1, Integer::sum);
          }
        }
      }
    }
    rivals.remove(id);
    rivals.removeAll(step.twins(id));
    return new Standing(probability, agreeing, split, rivals, Coincidence.bits(id, answers));
  }

  /// Between 0, brings nothing nearer, and 1.
  double of(Candidate candidate) {
    double gain = 0;
    for (Map.Entry<MisconceptionId, Standing> one : likely.entrySet()) {
      Standing standing = one.getValue();
      Answer answer = candidate.telling().get(one.getKey());
      double bits = Coincidence.bitsOf(one.getKey(), candidate);
      int now = needed(standing, Map.of(), null, one.getKey());
      int then = needed(standing, candidate.telling(), answer, one.getKey());
      double nearer =
          chance(Math.max(then, more(standing.bits + bits, bits)), left - 1)
              - chance(Math.max(now, more(standing.bits, bits)), left - 1)
              + NEARER * (now - then)
              + NEARER_BITS * Math.min(bits, Math.max(0, Coincidence.ENOUGH - standing.bits))
              + (now == 0 && answer != null ? TRIED / (1 + alike(candidate, answer)) : 0);
      double sure =
          answer != null && SlipShapes.isSlip(candidate.question().expected(), answer)
              ? LIKE_A_SLIP
              : 1;
      gain += standing.probability * FOLLOWS * sure * nearer;
    }
    return gain;
  }

  /// How many more answers it takes at least to name a misconception, after a question.
  ///
  /// @param telling what others answer to the question
  /// @param answer what the misconception answers, or null where it is right
  private int needed(
      Standing standing,
      Map<MisconceptionId, Answer> telling,
      @Nullable Answer answer,
      MisconceptionId id) {
    int needed = Math.max(0, Claims.AGREEING - standing.agreeing - (answer == null ? 0 : 1));
    for (MisconceptionId rival : standing.rivals) {
      boolean splits =
          !telling.isEmpty()
              && (answer == null ? telling.containsKey(rival) : !answer.equals(telling.get(rival)));
      needed =
          Math.max(
              needed, Claims.AGREEING - standing.split.getOrDefault(rival, 0) - (splits ? 1 : 0));
    }
    if (answer != null) {
      for (Map.Entry<MisconceptionId, Answer> other : telling.entrySet()) {
        if (answer.equals(other.getValue())
            && !other.getKey().equals(id)
            && !step.twins(id).contains(other.getKey())) {
          needed =
              Math.max(needed, Claims.AGREEING - standing.split.getOrDefault(other.getKey(), 0));
        }
      }
    }
    return needed;
  }

  private static long alike(Candidate candidate, Answer answer) {
    return candidate.telling().values().stream().filter(answer::equals).count();
  }

  /// How many more such answers it takes until they are no coincidence.
  private static int more(double bits, double each) {
    return (int) Math.ceil(Math.max(0, Coincidence.ENOUGH - bits) / Math.max(0.5, each));
  }

  /// That at least so many of the questions left are answered as the misconception has it.
  private static double chance(int needed, int left) {
    if (needed <= 0) {
      return 1;
    }
    double chance = 0;
    for (int k = needed; k <= left; k++) {
      chance += choose(left, k) * Math.pow(FOLLOWS, k) * Math.pow(1 - FOLLOWS, left - k);
    }
    return chance;
  }

  private static double choose(int n, int k) {
    double ways = 1;
    for (int i = 1; i <= k; i++) {
      ways *= (double) (n - k + i) / i;
    }
    return ways;
  }
}
