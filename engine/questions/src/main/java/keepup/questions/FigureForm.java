package keepup.questions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import keepup.maths.Formula;
import keepup.maths.Term;

/// The picture of a form: a name, and a formula for each thing that it shows.
record FigureForm(String name, Map<String, Formula> inputs) {

  /// @throws IllegalArgumentException if a formula is faulty
  static FigureForm of(String name, Map<String, String> inputs, Set<String> names) {
    Map<String, Formula> formulas = new LinkedHashMap<>();
    inputs.forEach((input, formula) -> formulas.put(input, Formula.of(formula, names)));
    return new FigureForm(name, formulas);
  }

  Figure figure(Map<String, Term> known) {
    Map<String, Term> values = new LinkedHashMap<>();
    inputs.forEach((input, formula) -> values.put(input, formula.value(known)));
    return new Figure(name, values);
  }
}
