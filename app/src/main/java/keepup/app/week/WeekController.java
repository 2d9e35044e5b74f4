package keepup.app.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.assess.AnswerRecord;
import keepup.app.curriculum.StepWords;
import keepup.app.intervention.SessionSeat;
import keepup.app.intervention.SessionSeats;
import keepup.app.intervention.Stuck;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The weeks of a class: what half of it stumbled on, what is not getting better, who waits for
/// more depth, and who got how much.
@Controller
class WeekController {
  private static final int DAYS = 14;
  private static final int TERM_DAYS = 42;
  private static final int MOST = 8;

  private final Classes classes;
  private final Pupils pupils;
  private final SessionSeats seats;
  private final AnswerRecord answers;
  private final Stuck stuck;
  private final RightOrNot marks;
  private final Curriculum curriculum;
  private final StepWords words;
  private final SchoolDay day;
  private final Audit audit;

  WeekController(
      Classes classes,
      Pupils pupils,
      SessionSeats seats,
      AnswerRecord answers,
      Stuck stuck,
      RightOrNot marks,
      Curriculum curriculum,
      StepWords words,
      SchoolDay day,
      Audit audit) {
    this.classes = classes;
    this.pupils = pupils;
    this.seats = seats;
    this.answers = answers;
    this.stuck = stuck;
    this.marks = marks;
    this.curriculum = curriculum;
    this.words = words;
    this.day = day;
    this.audit = audit;
  }

  /// A step that half of the class stumbled on.
  record HardPoint(Step step, Stumble.Share share) {}

  /// A child who is not getting better at a step.
  record NotBetter(String name, String child, String says, Stuck.Case is) {}

  /// A task that goes deeper, for the children who were right.
  record Depth(Step step, LocalDate day, List<String> children) {}

  @GetMapping("/classes/{classId}/week")
  @Transactional
  public String page(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID classId, Model model) {
    SchoolClass schoolClass =
        classes.find(person, new ClassId(classId)).orElseThrow(NotHereException::new);
    audit.note(person, "class week seen", classId.toString());
    List<Pupil> children = pupils.list(schoolClass.id());
    Map<PupilId, String> names =
        children.stream().collect(Collectors.toMap(Pupil::id, Pupil::name));
    LocalDate today = day.today();
    List<SessionSeat> held =
        seats.list(List.of(schoolClass.id()), today.minusDays(TERM_DAYS), today).stream()
            .filter(seat -> names.containsKey(seat.pupil()))
            .toList();
    List<Stumble> stumbles =
        Stumble.of(answers.list(names.keySet(), today.minusDays(DAYS)), marks::isRight);
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute(
            "hard",
            Stumble.shares(stumbles).stream()
                .filter(Stumble.Share::isHardPoint)
                .flatMap(share -> step(share.step()).map(step -> new HardPoint(step, share)))
                .toList())
        .addAttribute(
            "stuck",
            stuck.list(held).stream()
                .limit(MOST)
                .flatMap(one ->
                    step(one.step())
                        .map(step ->
                            new NotBetter(
                                Objects.requireNonNullElse(names.get(one.pupil()), ""),
                                one.pupil().toString(),
                                step.says(),
                                one)))
                .toList())
        .addAttribute("depth", depth(stumbles, names).orElse(null))
        .addAttribute("shares", ChildsShare.of(children, held))
        .addAttribute("from", WeekDays.say(today.minusDays(TERM_DAYS)))
        .addAttribute("to", WeekDays.say(today));
    return "week/WeekPage";
  }

  /// The last day's step that most of those asked were asked, with those who were right.
  private Optional<Depth> depth(List<Stumble> stumbles, Map<PupilId, String> names) {
    return Stumble.shares(stumbles).stream()
        .max(
            java.util.Comparator.comparing(Stumble.Share::day)
                .thenComparingInt(Stumble.Share::asked))
        .flatMap(share ->
            step(share.step())
                .findFirst()
                .map(step ->
                    new Depth(
                        step,
                        share.day(),
                        stumbles.stream()
                            .filter(one ->
                                one.check().equals(share.check())
                                    && one.step().equals(share.step())
                                    && !one.stumbled())
                            .map(one -> names.getOrDefault(one.pupil(), ""))
                            .sorted()
                            .toList())));
  }

  private Stream<Step> step(keepup.steps.StepId id) {
    return curriculum.steps().findStep(id).stream().map(step -> words.word(step).step());
  }
}
