package keepup.diagnosis;

import java.util.List;
import java.util.Optional;

/// Which question is worth asking a second time: one answered wrongly, where two wrong answers on
/// its step are not explained by a named misconception, and it is not known yet whether they are
/// systematic.
final class Repeats {
  private static final int UNEXPLAINED = 2;
  private static final int MOST = 3;
  private static final double LIKELY = 0.5;

  private final List<Answered> answers;
  private final Diagnosis diagnosis;

  Repeats(List<Answered> answers, Diagnosis diagnosis) {
    this.answers = answers;
    this.diagnosis = diagnosis;
  }

  Optional<Answered> find() {
    return answers.stream().filter(this::isWorthIt).findFirst();
  }

  private boolean isWorthIt(Answered answered) {
    List<Answered> here =
        answers.stream().filter(a -> a.placed().step().equals(answered.placed().step())).toList();
    long unnamed = here.stream().filter(this::isUnexplained).count();
    long repeats = here.size() - here.stream().map(a -> a.placed().question()).distinct().count();
    return isUnexplained(answered)
        && unnamed >= UNEXPLAINED
        && repeats < MOST
        && times(answered) == 1
        && !answered.placed().question().equals(answers.getLast().placed().question())
        && diagnosis.systematic().stream()
            .noneMatch(known -> known.step().equals(answered.placed().step()));
  }

  /// A wrong answer that nothing explains that the pupil may well hold.
  private boolean isUnexplained(Answered answered) {
    return Systematics.isUnnamed(answered, diagnosis.claims())
        && diagnosis.claims().stream()
                .filter(claim -> claim.lines().contains(answered.line()))
                .mapToDouble(Claim::probability)
                .sum()
            < LIKELY;
  }

  private long times(Answered answered) {
    return answers.stream()
        .filter(a -> a.placed().question().equals(answered.placed().question()))
        .count();
  }
}
