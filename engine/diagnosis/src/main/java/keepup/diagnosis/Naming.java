package keepup.diagnosis;

import java.util.List;
import keepup.questions.Mark;
import keepup.steps.Step;

/// Whether more questions on a step may still change what is said of the way in which it is not
/// secure.
final class Naming {

  private final List<Answered> answers;
  private final List<Claim> claims;
  private final int enough;
  private final double sure;

  /// @param enough so many questions are asked on a step at most to find out
  /// @param sure a name is tried further while it is no better founded than this, in bits
  Naming(List<Answered> answers, List<Claim> claims, int enough, double sure) {
    this.answers = answers;
    this.claims = claims;
    this.enough = enough;
    this.sure = sure;
  }

  boolean isOpen(Step step) {
    List<Answered> here =
        answers.stream().filter(a -> a.placed().step().id().equals(step.id())).toList();
    boolean wrong = here.stream().anyMatch(a -> a.mark() != Mark.RIGHT);
    if (!wrong || here.size() >= enough) {
      return false;
    }
    List<Claim> named =
        claims.stream()
            .filter(Claim::named)
            .filter(claim -> Coincidence.bits(claim.misconception().id(), answers) >= sure)
            .toList();
    return here.stream()
        .filter(a -> a.mark() == Mark.WRONG)
        .noneMatch(a ->
            named.stream().anyMatch(claim -> a.explaining().contains(claim.misconception().id())));
  }
}
