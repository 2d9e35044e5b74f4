package keepup.app.casestudy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.design.Choice;
import keepup.app.shell.NotHereException;
import keepup.app.workgroup.StepNames;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Published case studies, for everybody.
@Controller
class StoryController {
  private static final int LONGEST = 200;

  private final Stories stories;
  private final StepNames steps;

  StoryController(Stories stories, StepNames steps) {
    this.stories = stories;
    this.steps = steps;
  }

  /// A step that a story is about.
  record NamedStep(String id, String title) {}

  @GetMapping("/stories")
  String list(
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String step,
      Model model) {
    String asked = words.replace("\0", "").strip();
    asked = asked.substring(0, Math.min(asked.length(), LONGEST));
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", "Any step"));
    for (String id : stories.steps()) {
      choices.add(Choice.of(id, steps.title(id), id.equals(step)));
    }
    model
        .addAttribute("words", asked)
        .addAttribute("choices", choices)
        .addAttribute("stories", stories.find(asked, step.replace("\0", "")));
    return "casestudy/StoryList";
  }

  @GetMapping("/stories/{storyId}")
  String page(
      @AuthenticationPrincipal @Nullable SignedIn person, @PathVariable UUID storyId, Model model) {
    Stories.Story story = stories.find(storyId).orElseThrow(NotHereException::new);
    model
        .addAttribute("story", story)
        .addAttribute(
            "steps",
            story.text().steps().stream().map(id -> new NamedStep(id, steps.title(id))).toList())
        .addAttribute(
            "saved",
            person != null
                && stories.saved(person).stream().anyMatch(one -> one.id().equals(storyId)));
    return "casestudy/StoryPage";
  }
}
