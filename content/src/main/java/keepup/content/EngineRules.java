package keepup.content;

import keepup.misconceptions.FormulaProcedure;
import keepup.misconceptions.Procedures;
import keepup.misconceptions.WrongProcedure;

/// The wrong procedures that the engine has.
final class EngineRules implements Rules {

  @Override
  public WrongProcedure procedure(String name) {
    return Procedures.findProcedure(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no wrong procedure '%s'.%n%s"
                    .formatted(name, Faults.didYouMean(name, Procedures.names()))));
  }

  @Override
  public WrongProcedure rule(String expression, String on, String when) {
    return when.isEmpty()
        ? FormulaProcedure.of(expression, on)
        : FormulaProcedure.of(expression, on, when);
  }
}
