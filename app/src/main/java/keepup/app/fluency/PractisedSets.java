package keepup.app.fluency;

import java.util.ArrayList;
import java.util.List;
import keepup.app.design.Choice;
import keepup.fluency.FactSet;

/// The sets of facts to choose from.
final class PractisedSets {
  private PractisedSets() {}

  /// The set with this id; that of the year group where there is none.
  static FactSet of(String id, int year) {
    return FactSet.find(id).orElseGet(() -> FactSet.ofYear(year));
  }

  /// To choose from: first what the year group practises anyway.
  static List<Choice> list(String chosen, int year) {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        Choice.of(
            "year", "As usual: " + FactSet.ofYear(year).name(), FactSet.find(chosen).isEmpty()));
    FactSet.list()
        .forEach(set -> choices.add(Choice.of(set.id(), set.name(), set.id().equals(chosen))));
    return choices;
  }
}
