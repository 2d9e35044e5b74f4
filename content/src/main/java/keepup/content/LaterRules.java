package keepup.content;

import java.util.Map;
import java.util.function.Supplier;
import keepup.misconceptions.FormulaProcedure;
import keepup.misconceptions.WrongProcedure;
import keepup.questions.Form;

/// The wrong procedures of the packed curriculum: rules are read when they are needed.
///
/// @param forms those of the worded kinds, by name
record LaterRules(Map<String, Supplier<Form>> forms) implements Rules {

  @Override
  public WrongProcedure procedure(String name) {
    return new EngineRules(Map.of()).procedure(name);
  }

  @Override
  public WrongProcedure rule(FormulaProcedure.Draft draft) {
    return new LaterRule(draft, forms);
  }
}
