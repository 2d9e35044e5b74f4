package keepup.app.curriculum;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The map of what needs what: of a strand and some years, or round one step.
@Controller
class MapController {
  private final StepGraph graph;
  private final SchoolWordings wordings;
  private final Strands strands;

  MapController(Curriculum curriculum, SchoolWordings wordings, Strands strands) {
    this.graph = curriculum.steps();
    this.wordings = wordings;
    this.strands = strands;
  }

  @GetMapping("/curriculum/map")
  String map(
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String strand,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      Model model) {
    Map<StepId, WordedStep> words =
        wordings.listSteps().stream()
            .collect(Collectors.toMap(WordedStep::id, Function.identity()));
    if (!step.isEmpty()) {
      Step centre = strands.findStep(step).orElseThrow(NotHereException::new);
      choices(centre.domain(), centre.year(), centre.year(), model);
      model
          .addAttribute("map", StepMap.of(graph, MapScope.around(graph, centre), words))
          .addAttribute("centre", words.get(centre.id()));
      return "curriculum/MapPage";
    }
    String chosen = strands.has(strand) ? strand : strands.firstWith(strands.findYear(from));
    List<Integer> years = strands.listYears(chosen);
    int first = strands.findYear(from).orElse(years.getFirst());
    int last = strands.findYear(to).orElseGet(() -> usual(chosen, first));
    choices(chosen, Math.min(first, last), Math.max(first, last), model);
    MapScope scope = MapScope.ofStrand(graph, chosen, Math.min(first, last), Math.max(first, last));
    model.addAttribute("map", StepMap.of(graph, scope, words));
    return "curriculum/MapPage";
  }

  /// The last of as many years as can be read at once, from a first one on.
  private int usual(String strand, int first) {
    int last = first;
    long steps = strands.count(strand, first);
    for (int year : strands.listYears(strand)) {
      if (year > first) {
        steps += strands.count(strand, year);
        if (steps > MapScope.USUAL) {
          break;
        }
        last = year;
      }
    }
    return last;
  }

  private void choices(String strand, int from, int to, Model model) {
    model
        .addAttribute("strands", strands.choices(strand, ""))
        .addAttribute("from", strands.yearChoices(from, ""))
        .addAttribute("to", strands.yearChoices(to, ""));
  }
}
