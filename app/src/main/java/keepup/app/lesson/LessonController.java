package keepup.app.lesson;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import keepup.app.account.SignedIn;
import keepup.app.curriculum.SchoolWordings;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.Pupil;
import keepup.app.school.Pupils;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Choosing today's step of a class: one press makes its exit check.
@Controller
class LessonController {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final int RECENT_DAYS = 28;

  private final Classes classes;
  private final Pupils pupils;
  private final Lessons lessons;
  private final ExitChecks checks;
  private final CheckMaker maker;
  private final Curriculum curriculum;
  private final SchoolWordings wordings;
  private final SchoolDay day;
  private final List<AskAgain> again;
  private final RandomGenerator seeds = new java.security.SecureRandom();

  LessonController(
      Classes classes,
      Pupils pupils,
      Lessons lessons,
      ExitChecks checks,
      CheckMaker maker,
      Curriculum curriculum,
      SchoolWordings wordings,
      SchoolDay day,
      ObjectProvider<AskAgain> again) {
    this.again = again.orderedStream().toList();
    this.classes = classes;
    this.pupils = pupils;
    this.lessons = lessons;
    this.checks = checks;
    this.maker = maker;
    this.curriculum = curriculum;
    this.wordings = wordings;
    this.day = day;
  }

  @GetMapping("/classes/{classId}/lesson")
  String choose(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") String find,
      @RequestParam(defaultValue = "") String years,
      Model model) {
    SchoolClass schoolClass = find(person, classId);
    boolean every = years.equals("all") || !find.isBlank();
    LocalDate today = day.today();
    List<Lesson> recent = lessons.listSince(schoolClass.id(), today.minusDays(RECENT_DAYS));
    int year = yearOf(schoolClass);
    List<StepList.Group> all = StepList.of(wordings.listSteps(), year, marks(recent, today));
    List<StepList.Group> groups = every ? all : StepList.near(all, year);
    List<CheckId> given = checks.list(schoolClass.id(), today);
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("find", find)
        .addAttribute(
            "again", again.stream().mapToInt(one -> one.listDue(schoolClass.id()).size()).sum())
        .addAttribute("every", every)
        .addAttribute("groups", find.isBlank() ? groups : StepList.matching(groups, find))
        .addAttribute("check", given.isEmpty() ? "" : given.get(0).toString())
        .addAttribute(
            "chosen",
            recent.stream()
                .filter(lesson -> lesson.taughtOn().equals(today))
                .findFirst()
                .flatMap(lesson -> curriculum.steps().findStep(lesson.step()))
                .map(step -> wordings.word(step).says())
                .orElse(""));
    return "lesson/ChooseStep";
  }

  @PostMapping("/classes/{classId}/lesson")
  @Transactional
  public String chosen(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam String step,
      @RequestParam(defaultValue = "6") int questions,
      RedirectAttributes redirect) {
    SchoolClass schoolClass = find(person, classId);
    Step chosen =
        curriculum.steps().listSteps().stream()
            .filter(one -> one.id().value().equals(step))
            .findFirst()
            .orElseThrow(NotHereException::new);
    if (questions < CheckMaker.FEWEST || questions > CheckMaker.MOST) {
      redirect.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.problem(
              "A check has %d to %d questions; %d were asked for. Maybe choose 6, as usual."
                  .formatted(CheckMaker.FEWEST, CheckMaker.MOST, questions)));
      return "redirect:/classes/" + classId + "/lesson";
    }
    long seed = seeds.nextInt(Integer.MAX_VALUE);
    Lesson lesson = lessons.add(person, schoolClass.id(), day.today(), chosen.id());
    ExitCheck check = checks.add(person, lesson, seed, maker.make(chosen, questions, seed));
    return "redirect:/checks/" + check.id();
  }

  private SchoolClass find(SignedIn person, UUID id) {
    return classes.find(person, new ClassId(id)).orElseThrow(NotHereException::new);
  }

  /// The year that most of the class's children are in.
  private int yearOf(SchoolClass schoolClass) {
    return pupils.list(schoolClass.id()).stream()
        .collect(Collectors.groupingBy(Pupil::yearGroup, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(3);
  }

  private static Map<StepId, String> marks(List<Lesson> recent, LocalDate today) {
    Map<StepId, String> marks = new HashMap<>();
    for (Lesson lesson : recent) {
      marks.putIfAbsent(
          lesson.step(),
          lesson.taughtOn().equals(today) ? "today" : "on " + DAY.format(lesson.taughtOn()));
    }
    return marks;
  }
}
