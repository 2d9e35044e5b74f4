package keepup.app.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.cohort.Shared.Kind;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.school.ChildNames;
import keepup.course.Course.Reflection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a partner, or the pair, writes to the prompts of a reflection, and whether the trainer
/// reads it.
@Controller
@RequestMapping("/course/{placeId}/reflections/{reflectionId}")
class ReflectionController {
  private static final int LONGEST = 4000;
  private static final String FIELD = "answer-";

  private final SchoolCourses courses;
  private final Writings writings;
  private final Shares shares;
  private final ChildNames names;
  private final Audit audit;

  ReflectionController(
      SchoolCourses courses, Writings writings, Shares shares, ChildNames names, Audit audit) {
    this.courses = courses;
    this.writings = writings;
    this.shares = shares;
    this.names = names;
    this.audit = audit;
  }

  @GetMapping
  String page(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID placeId,
      @PathVariable String reflectionId,
      Model model) {
    Mine mine = courses.getAsPartner(person, placeId);
    Reflection reflection = mine.getReflection(reflectionId);
    List<String> answers =
        writings.find(person.staff(), mine.place().id(), reflection).orElse(List.of());
    return show(mine, reflection, answers, List.of(), List.of(), model);
  }

  @PostMapping
  @Transactional
  public String keep(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID placeId,
      @PathVariable String reflectionId,
      @RequestParam Map<String, String> typed,
      @RequestParam(name = "no-child", required = false) @Nullable List<String> noChild,
      Model model,
      RedirectAttributes next) {
    Mine mine = courses.getAsPartner(person, placeId);
    Reflection reflection = mine.getReflection(reflectionId);
    List<String> answers = new ArrayList<>();
    List<FieldError> problems = new ArrayList<>();
    for (int i = 0; i < reflection.prompts().size(); i++) {
      String answer = typed.getOrDefault(FIELD + i, "").strip();
      answers.add(answer);
      if (answer.length() > LONGEST) {
        problems.add(
            new FieldError(FIELD + i, "This is longer than 4000 letters. Maybe two of it matter."));
      }
    }
    String what = typed.getOrDefault("what", "keep");
    if (problems.isEmpty() && answers.stream().allMatch(String::isEmpty)) {
      problems.add(new FieldError(FIELD + 0, "Nothing is written yet. Maybe one line to begin."));
    }
    ChildNames.Found found = names.find(answers);
    if (problems.isEmpty() && !found.without(noChild == null ? List.of() : noChild).isNothing()) {
      problems.add(new FieldError(FIELD + 0, found.says()));
    }
    if (!problems.isEmpty()) {
      return show(mine, reflection, answers, problems, found.words(), model);
    }
    writings.add(person, mine.place().id(), reflection, answers);
    next.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done(tell(person, mine, reflection, answers, what)));
    return "redirect:" + mine.here() + "/reflections/" + reflectionId;
  }

  /// Lets the trainer know as much as was chosen.
  ///
  /// @return what to tell the writer
  private String tell(
      SignedIn person, Mine mine, Reflection reflection, List<String> answers, String what) {
    @Nullable PartnerId own =
        Writings.isTogether(reflection) ? null : mine.me().map(Partner::id).orElse(null);
    Writer writer = Writer.of(person);
    PlaceId place = mine.place().id();
    if (what.equals("share") || what.equals("tell")) {
      boolean shown = what.equals("share");
      shares.share(
          writer,
          mine.cohort().hub(),
          place,
          own,
          Kind.REFLECTION,
          reflection.id(),
          shown,
          answers,
          Map.of());
      audit.note(
          person, shown ? "reflection shared" : "reflection said to be written", reflection.id());
      return shown
          ? "Kept, and the trainer can read it now."
          : "Kept. The trainer sees that it is written.";
    }
    if (mine.findShared(reflection).isPresent()) {
      shares.takeBack(writer, mine.cohort().hub(), place, own, Kind.REFLECTION, reflection.id());
      audit.note(person, "reflection taken back", reflection.id());
      return "Kept. The trainer sees nothing of it now.";
    }
    return "Kept in the school.";
  }

  private static String show(
      Mine mine,
      Reflection reflection,
      List<String> answers,
      List<FieldError> problems,
      List<String> named,
      Model model) {
    model
        .addAttribute("mine", mine)
        .addAttribute("reflection", reflection)
        .addAttribute("answers", answers)
        .addAttribute("problems", problems)
        .addAttribute("named", named)
        .addAttribute("shared", mine.findShared(reflection).orElse(null));
    return "cohort/ReflectionPage";
  }
}
