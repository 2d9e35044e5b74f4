package keepup.app.curriculum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// A map of steps, as a picture and as a list that says the same.
///
/// @param svg one SVG element
/// @param rows the steps from top to bottom and from left to right
record StepMap(MapScope scope, String svg, List<Row> rows) {
  private static final int WIDEST = 4;

  /// A step of the map in the list.
  ///
  /// @param needs what it needs directly, on this map or not
  /// @param leadsTo what needs it directly, on this map or not
  record Row(WordedStep step, List<WordedStep> needs, List<WordedStep> leadsTo) {}

  StepMap {
    rows = List.copyOf(rows);
  }

  /// @param words each step of the curriculum in the school's words
  static StepMap of(StepGraph graph, MapScope scope, Map<StepId, WordedStep> words) {
    List<Step> steps = scope.steps();
    Map<StepId, Integer> number = new HashMap<>();
    steps.forEach(step -> number.put(step.id(), number.size()));
    List<List<Integer>> needs = new ArrayList<>();
    List<MapDrawing.Label> labels = new ArrayList<>();
    Function<StepId, WordedStep> worded =
        id -> words.getOrDefault(id, WordedStep.plain(graph.getStep(id)));
    for (Step step : steps) {
      List<Integer> here =
          step.needs().stream().filter(number::containsKey).map(number::get).toList();
      needs.add(here);
      labels.add(label(step, scope, worded.apply(step.id()), step.needs().size() - here.size()));
    }
    LayeredLayout layout =
        LayeredLayout.of(labels.stream().map(MapDrawing.Label::size).toList(), needs, WIDEST);
    List<Row> rows =
        layout.boxes().stream()
            .sorted(
                java.util.Comparator.comparingInt(LayeredLayout.Box::layer)
                    .thenComparingInt(LayeredLayout.Box::x))
            .map(box -> steps.get(box.vertex()))
            .map(step ->
                new Row(
                    worded.apply(step.id()),
                    step.needs().stream().map(worded).toList(),
                    graph.listNeededBy(step.id()).stream().map(worded).toList()))
            .toList();
    return new StepMap(scope, MapDrawing.draw(scope.title(), layout, labels), rows);
  }

  private static MapDrawing.Label label(
      Step step, MapScope scope, WordedStep words, int needsElsewhere) {
    String above =
        Years.inWords(step.year())
            + (step.domain().equals(scope.strand()) ? "" : ", " + step.domain())
            + (step.hard() ? ", hard point" : "");
    String below =
        needsElsewhere == 0 ? "" : "needs %d more, not on this map".formatted(needsElsewhere);
    return MapDrawing.Label.of(
        step.id(), step.year(), above, words.says(), below, step.id().equals(scope.centre()));
  }
}
