package keepup.app.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keepup.app.account.Audit;
import keepup.app.account.MenuEntry;
import keepup.app.account.SignedIn;
import keepup.app.assess.AnswerRecord;
import keepup.app.assess.WrittenAnswer;
import keepup.app.curriculum.StepWords;
import keepup.app.intervention.SessionSeat;
import keepup.app.intervention.SessionSeats;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.Background;
import keepup.app.school.Backgrounds;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.content.Curriculum;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The head's one page, and the ledger of who got how much of whose time; for those who see the
/// whole school.
@Controller
class TermController {
  private static final int WEEKS = 6;
  private static final int MOST_HARD_POINTS = 6;

  private final Backgrounds backgrounds;
  private final SessionSeats seats;
  private final AnswerRecord answers;
  private final RightOrNot marks;
  private final Curriculum curriculum;
  private final StepWords words;
  private final SchoolDay day;
  private final Audit audit;

  TermController(
      Backgrounds backgrounds,
      SessionSeats seats,
      AnswerRecord answers,
      RightOrNot marks,
      Curriculum curriculum,
      StepWords words,
      SchoolDay day,
      Audit audit) {
    this.backgrounds = backgrounds;
    this.seats = seats;
    this.answers = answers;
    this.marks = marks;
    this.curriculum = curriculum;
    this.words = words;
    this.day = day;
    this.audit = audit;
  }

  @Bean
  @Order(45)
  static MenuEntry termEntry() {
    return new MenuEntry("/term", "The term", true);
  }

  /// A step that half of a class stumbled on.
  record HardPoint(String className, String says, String step, Stumble.Share share) {}

  @GetMapping("/term")
  @Transactional
  public String term(@AuthenticationPrincipal SignedIn person, Model model) {
    List<Background> children = open(person, "term seen", model);
    LocalDate from = day.today().minusWeeks(WEEKS);
    List<WrittenAnswer> written =
        answers.list(children.stream().map(Background::pupil).toList(), from);
    List<Stumble> stumbles = Stumble.of(written, marks::isRight);
    Map<PupilId, String> classOf =
        children.stream().collect(Collectors.toMap(Background::pupil, Background::className));
    List<HardPoint> hard =
        stumbles.stream()
            .collect(Collectors.groupingBy(one -> classOf.getOrDefault(one.pupil(), "")))
            .entrySet()
            .stream()
            .flatMap(entry ->
                Stumble.shares(entry.getValue()).stream()
                    .filter(Stumble.Share::isHardPoint)
                    .limit(2)
                    .flatMap(share -> hardPoint(entry.getKey(), share)))
            .sorted(
                java.util.Comparator.comparing((HardPoint one) -> one.share().day())
                    .reversed()
                    .thenComparing(HardPoint::className))
            .limit(MOST_HARD_POINTS)
            .toList();
    model
        .addAttribute("term", Term.of(seats(children), stumbles, written, marks::isRight, WEEKS))
        .addAttribute("hard", hard);
    return "week/TermPage";
  }

  @GetMapping("/term/ledger")
  @Transactional
  public String ledger(@AuthenticationPrincipal SignedIn person, Model model) {
    List<Background> children = open(person, "fairness ledger seen", model);
    model.addAttribute("ledger", Ledger.of(children, seats(children)));
    return "week/LedgerPage";
  }

  private List<Background> open(SignedIn person, String action, Model model) {
    List<Background> children = backgrounds.list(person);
    audit.note(person, action, "");
    LocalDate today = day.today();
    model
        .addAttribute("school", person.schoolName())
        .addAttribute("from", WeekDays.say(today.minusWeeks(WEEKS)))
        .addAttribute("to", WeekDays.say(today));
    return children;
  }

  private List<SessionSeat> seats(List<Background> children) {
    List<ClassId> classes = children.stream().map(Background::classId).distinct().toList();
    return seats.list(classes, day.today().minusWeeks(WEEKS), day.today());
  }

  private java.util.stream.Stream<HardPoint> hardPoint(String className, Stumble.Share share) {
    return curriculum.steps().findStep(share.step()).stream()
        .map(step ->
            new HardPoint(className, words.word(step).step().says(), step.id().value(), share));
  }
}
