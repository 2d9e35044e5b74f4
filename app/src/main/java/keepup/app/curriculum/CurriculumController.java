package keepup.app.curriculum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepup.app.account.MenuEntry;
import keepup.app.account.SignedIn;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The steps of the curriculum: looked through by year and strand, searched, and one by one.
@Controller
class CurriculumController {
  private static final int MOST_FOUND = 60;

  /// Steps under a heading.
  record Group(String title, List<WordedStep> steps) {}

  private final Curriculum curriculum;
  private final SchoolWordings wordings;
  private final Strands strands;
  private final StepPages pages;

  CurriculumController(
      Curriculum curriculum, SchoolWordings wordings, Strands strands, StepPages pages) {
    this.curriculum = curriculum;
    this.wordings = wordings;
    this.strands = strands;
    this.pages = pages;
  }

  @Bean
  @Order(40)
  static MenuEntry curriculumEntry() {
    return new MenuEntry(Rooms.BROWSE, "Curriculum", false);
  }

  @GetMapping("/curriculum")
  String browse(
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String strand,
      @RequestParam(defaultValue = "") String find,
      Model model) {
    int only = strands.findYear(year).orElse(-1);
    String domain = strands.has(strand) ? strand : "";
    List<WordedStep> chosen =
        wordings.listSteps().stream()
            .filter(step -> only < 0 || step.original().year() == only)
            .filter(step -> domain.isEmpty() || step.original().domain().equals(domain))
            .toList();
    boolean searched = !find.isBlank();
    List<WordedStep> found = searched ? new StepSearch(chosen).find(find) : chosen;
    model
        .addAttribute("strands", strands)
        .addAttribute("year", only)
        .addAttribute("strand", domain)
        .addAttribute("find", find)
        .addAttribute("overview", !searched && only < 0 && domain.isEmpty())
        .addAttribute("count", found.size())
        .addAttribute("groups", groups(found, searched));
    return "curriculum/Browse";
  }

  /// What was searched for stays in the order of the search.
  private static List<Group> groups(List<WordedStep> found, boolean searched) {
    if (searched) {
      return found.isEmpty()
          ? List.of()
          : List.of(new Group("", found.stream().limit(MOST_FOUND).toList()));
    }
    Map<String, List<WordedStep>> groups = new LinkedHashMap<>();
    found.stream()
        .sorted(java.util.Comparator.comparingInt(step -> step.original().year()))
        .forEach(step ->
            groups
                .computeIfAbsent(
                    Years.inWords(step.original().year()) + ": " + step.original().domain(),
                    _ -> new ArrayList<>())
                .add(step));
    return groups.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .toList();
  }

  @GetMapping("/curriculum/steps/{stepId}")
  String page(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable String stepId,
      @RequestParam(defaultValue = "1") long seed,
      Model model) {
    Step step = strands.findStep(stepId).orElseThrow(NotHereException::new);
    model
        .addAttribute("page", pages.make(step, seed))
        .addAttribute("kind", curriculum.kindOf(step))
        .addAttribute("mayWord", person.runsSchool());
    return "curriculum/StepPage";
  }
}
