package keepup.content;

import keepup.misconceptions.WrongProcedure;

/// The wrong procedures that the engine has.
final class EngineRules implements Rules {

  @Override
  public WrongProcedure procedure(String name) {
    throw new IllegalArgumentException("There is no wrong procedure '%s'.".formatted(name));
  }

  @Override
  public WrongProcedure rule(String expression, String on, String when) {
    throw new IllegalArgumentException("The rule '%s' cannot be read.".formatted(expression));
  }
}
