package keepup.app.curriculum;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import keepup.content.Curriculum;
import keepup.steps.StepGraph;
import keepup.steps.StepId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Two year groups side by side, for classes of mixed age.
@Controller
class MixedController {
  private final StepGraph graph;
  private final SchoolWordings wordings;
  private final Strands strands;

  MixedController(Curriculum curriculum, SchoolWordings wordings, Strands strands) {
    this.graph = curriculum.steps();
    this.wordings = wordings;
    this.strands = strands;
  }

  /// @param years two years that the curriculum has; where they are not, the nearest two
  /// @param domain a strand; `""` for all of them
  @GetMapping("/curriculum/mixed")
  String mixed(
      @RequestParam(defaultValue = "") List<String> years,
      @RequestParam(defaultValue = "") String domain,
      Model model) {
    List<Integer> asked =
        years.stream().flatMap(year -> strands.findYear(year.strip()).stream()).toList();
    List<Integer> all = strands.listYears();
    int one = asked.isEmpty() ? all.get(all.size() / 2 - 1) : asked.get(0);
    int other = asked.size() < 2 ? neighbour(all, one) : asked.get(1);
    int young = Math.min(one, other);
    int old = Math.max(one, other);
    List<String> chosen = strands.has(domain) ? List.of(domain) : strands.list();
    Map<StepId, WordedStep> words =
        wordings.listSteps().stream()
            .collect(Collectors.toMap(WordedStep::id, Function.identity()));
    model
        .addAttribute("same", young == old)
        .addAttribute("young", young)
        .addAttribute("old", old)
        .addAttribute("words", words)
        .addAttribute("strands", strands.choices(strands.has(domain) ? domain : "", "All strands"))
        .addAttribute("youngChoices", strands.yearChoices(young, ""))
        .addAttribute("oldChoices", strands.yearChoices(old, ""))
        .addAttribute(
            "parts",
            young == old
                ? List.<MixedAge>of()
                : chosen.stream()
                    .map(strand -> MixedAge.of(graph, strand, young, old))
                    .filter(part -> !part.isEmpty())
                    .toList());
    return "curriculum/MixedPage";
  }

  private static int neighbour(List<Integer> all, int year) {
    return all.contains(year + 1) ? year + 1 : year - 1;
  }
}
