package keepup.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.questions.Parameters;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import keepup.questions.Task;
import keepup.steps.Step;

/// The steps on which typed questions are placed, the last in teaching order first: a question in
/// words belongs to the steps of its own kind, an equation to those of all other kinds.
final class StepPlaces {
  private final Map<String, List<Place>> worded = new HashMap<>();
  private final List<Place> equations = new ArrayList<>();

  private record Place(Step step, QuestionKind kind, Parameters parameters) {}

  /// @param wordings the names of the kinds whose questions are in words
  StepPlaces(List<Step> steps, Map<String, QuestionKind> kinds, Set<String> wordings) {
    for (Step step : steps.reversed()) {
      String name = step.questions().kind();
      QuestionKind kind = kinds.get(name);
      if (kind != null && step.placesTyped()) {
        List<Place> places =
            wordings.contains(name)
                ? worded.computeIfAbsent(name, _ -> new ArrayList<>())
                : equations;
        places.add(new Place(step, kind, new Parameters(name, step.questions().parameters())));
      }
    }
  }

  /// The last step that asks such a question: exactly so, else with its sides or factors swapped;
  /// where no step asks such numbers, the last of the question's kind.
  Optional<Step> find(Question question) {
    List<Place> places =
        question instanceof Task task
            ? worded.getOrDefault(task.form().name(), List.of())
            : equations;
    for (QuestionKind.Likeness likeness : QuestionKind.Likeness.values()) {
      for (Place place : places) {
        if (place.kind.asksLike(question, place.parameters, likeness)) {
          return Optional.of(place.step);
        }
      }
    }
    return places.stream()
        .filter(place -> place.kind.asksSuch(question))
        .map(Place::step)
        .findFirst();
  }
}
