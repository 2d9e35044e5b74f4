package keepup.app.week;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepup.app.account.Audit;
import keepup.app.account.MenuEntry;
import keepup.app.account.SignedIn;
import keepup.app.curriculum.StepWords;
import keepup.app.intervention.SessionSeat;
import keepup.app.intervention.SessionSeats;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.Background;
import keepup.app.school.Backgrounds;
import keepup.app.school.ClassId;
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

  private final Backgrounds backgrounds;
  private final SessionSeats seats;
  private final TermTotals totals;
  private final Curriculum curriculum;
  private final StepWords words;
  private final SchoolDay day;
  private final Audit audit;

  TermController(
      Backgrounds backgrounds,
      SessionSeats seats,
      TermTotals totals,
      Curriculum curriculum,
      StepWords words,
      SchoolDay day,
      Audit audit) {
    this.backgrounds = backgrounds;
    this.seats = seats;
    this.totals = totals;
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
    Map<ClassId, String> names = new LinkedHashMap<>();
    children.forEach(child -> names.put(child.classId(), child.className()));
    TermTotals.Found found = totals.find(names.keySet(), day.today(), WEEKS);
    model
        .addAttribute("term", found.term())
        .addAttribute(
            "hard",
            found.hard().stream()
                .flatMap(one -> hardPoint(names.getOrDefault(one.classId(), ""), one.share()))
                .toList());
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
