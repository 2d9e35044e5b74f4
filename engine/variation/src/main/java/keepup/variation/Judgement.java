package keepup.variation;

import java.util.List;

/// The verdicts on a sequence, one a rule.
public record Judgement(List<Verdict> verdicts) {
  public Judgement {
    verdicts = List.copyOf(verdicts);
  }

  /// Whether no rule fails.
  public boolean passes() {
    return listFailures().isEmpty();
  }

  public List<Verdict> listFailures() {
    return list(Verdict.Outcome.FAILS);
  }

  public List<Verdict> listExemptions() {
    return list(Verdict.Outcome.EXEMPT);
  }

  private List<Verdict> list(Verdict.Outcome outcome) {
    return verdicts.stream().filter(verdict -> verdict.outcome() == outcome).toList();
  }

  /// The verdict on a rule.
  public Verdict of(Rule rule) {
    return verdicts.stream()
        .filter(verdict -> verdict.rule() == rule)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The rule " + rule + " was not judged."));
  }
}
