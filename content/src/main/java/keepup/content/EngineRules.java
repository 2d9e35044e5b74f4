package keepup.content;

import java.util.Map;
import java.util.Optional;
import keepup.misconceptions.FormulaProcedure;
import keepup.misconceptions.Procedures;
import keepup.misconceptions.WrongProcedure;
import keepup.questions.Form;

/// The wrong procedures that the engine has.
final class EngineRules implements Rules {
  private final Map<String, Form> forms;

  /// @param forms the wordings of question kinds, by name
  EngineRules(Map<String, Form> forms) {
    this.forms = Map.copyOf(forms);
  }

  @Override
  public WrongProcedure procedure(String name) {
    return Procedures.findProcedure(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no wrong procedure '%s'.%n%s"
                    .formatted(name, Faults.didYouMean(name, Procedures.names()))));
  }

  @Override
  public WrongProcedure rule(FormulaProcedure.Draft draft) {
    return FormulaProcedure.of(draft, name -> Optional.ofNullable(forms.get(name)));
  }
}
