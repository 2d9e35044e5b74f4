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

  /// @param enough so many questions are asked on a step at most to find out
  Naming(List<Answered> answers, List<Claim> claims, int enough) {
    this.answers = answers;
    this.claims = claims;
    this.enough = enough;
  }

  boolean isOpen(Step step) {
    List<Answered> here =
        answers.stream().filter(a -> a.placed().step().id().equals(step.id())).toList();
    boolean wrong = here.stream().anyMatch(a -> a.mark() != Mark.RIGHT);
    if (!wrong || here.size() >= enough) {
      return false;
    }
    List<Claim> named = claims.stream().filter(Claim::named).toList();
    return here.stream()
        .filter(a -> a.mark() == Mark.WRONG)
        .noneMatch(a ->
            named.stream().anyMatch(claim -> a.explaining().contains(claim.misconception().id())));
  }
}
