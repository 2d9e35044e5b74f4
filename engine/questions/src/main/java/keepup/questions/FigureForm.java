package keepup.questions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Condition;
import keepup.maths.Formula;
import keepup.maths.Term;

/// The picture of a form: a name, a formula for each thing that it shows, and where it can be
/// drawn.
record FigureForm(String name, Map<String, Formula> inputs, Optional<Condition> when) {

  /// @throws IllegalArgumentException if a formula is faulty
  static Optional<FigureForm> find(FormDraft.Drawn drawn, Set<String> names) {
    if (drawn.name().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Formula> formulas = new LinkedHashMap<>();
    drawn.inputs().forEach((input, formula) -> formulas.put(input, Formula.of(formula, names)));
    return Optional.of(
        new FigureForm(
            drawn.name(),
            formulas,
            drawn.when().isEmpty()
                ? Optional.empty()
                : Optional.of(Condition.of(drawn.when(), names))));
  }

  Optional<Figure> findFigure(Map<String, Term> known) {
    if (when.isPresent() && !when.get().holds(known)) {
      return Optional.empty();
    }
    Map<String, Term> values = new LinkedHashMap<>();
    inputs.forEach((input, formula) -> values.put(input, formula.value(known)));
    return Optional.of(new Figure(name, values));
  }
}
