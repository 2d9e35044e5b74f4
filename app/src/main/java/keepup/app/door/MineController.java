package keepup.app.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.OwnDevice;
import keepup.app.account.SignedIn;
import keepup.app.assess.OneByOne;
import keepup.app.assess.RecordedAnswer;
import keepup.app.curriculum.PlacedQuestions;
import keepup.app.lesson.CheckQuestion;
import keepup.app.lesson.ExitChecks;
import keepup.app.school.Pupil;
import keepup.app.sitting.Entry;
import keepup.app.sitting.Spoken;
import keepup.diagnosis.PlacedQuestion;
import keepup.pictures.Figures;
import keepup.pictures.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// What a child sees on a device of their own: the questions of this lesson's check, one at a time,
/// no clock, no score. They are all in the page, so that it goes on when the connection does not.
@Controller
class MineController {
  /// A question and what stands for it.
  ///
  /// @param given what this child answered, `""` where left blank, or null
  /// @param seen the row of that answer, or `""`
  record Mine(
      CheckQuestion question,
      String said,
      String picture,
      Entry entry,
      @Nullable String given,
      String seen) {}

  /// What stands at school for one question.
  record Stands(UUID id, int number, String given) {}

  /// What a device asks now and then.
  ///
  /// @param open whether the lesson goes on
  record State(UUID school, UUID staff, String csrf, boolean open, List<Stands> answers) {}

  private static final Entry PLAIN = new Entry(false, true, List.of(".", "/"), List.of());

  private final OwnDevice device;
  private final ClassDoors doors;
  private final ComingIn comingIn;
  private final ExitChecks checks;
  private final OneByOne answers;
  private final PlacedQuestions placed;
  private final Clock clock;

  MineController(
      OwnDevice device,
      ClassDoors doors,
      ComingIn comingIn,
      ExitChecks checks,
      OneByOne answers,
      PlacedQuestions placed,
      Clock clock) {
    this.device = device;
    this.doors = doors;
    this.comingIn = comingIn;
    this.checks = checks;
    this.answers = answers;
    this.placed = placed;
    this.clock = clock;
  }

  private record Here(ClassDoor door, Pupil child) {}

  @GetMapping("/mine")
  String page(@AuthenticationPrincipal SignedIn person, HttpSession session, Model model) {
    Optional<OwnDevice.Guest> guest = device.findInTime(session);
    if (guest.isEmpty() || guest.get().findChild().isEmpty()) {
      return "redirect:/join";
    }
    Optional<Here> here = find(person, session);
    model.addAttribute("person", person);
    if (here.isEmpty()) {
      return "door/Over";
    }
    ClassDoor door = here.get().door();
    Map<Integer, RecordedAnswer> given = given(here.get());
    model
        .addAttribute("child", here.get().child())
        .addAttribute("check", door.check().toString())
        .addAttribute("until", door.endsAt().toEpochMilli())
        .addAttribute(
            "left", Math.max(0, Duration.between(clock.instant(), door.endsAt()).toMillis()))
        .addAttribute(
            "questions",
            checks.find(door.check()).stream()
                .flatMap(check -> check.questions().stream())
                .map(question -> mine(question, given.get(question.number())))
                .toList());
    return "door/Mine";
  }

  @GetMapping("/mine/standing.json")
  ResponseEntity<State> standing(
      @AuthenticationPrincipal SignedIn person, HttpSession session, CsrfToken csrf) {
    Optional<Here> here = find(person, session);
    List<Stands> stands =
        here.map(this::given).orElse(Map.of()).values().stream()
            .map(one -> new Stands(one.id(), one.number(), one.given()))
            .toList();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new State(
                person.school().value(),
                person.staff().value(),
                csrf.getToken(),
                here.isPresent(),
                stands));
  }

  /// Goodbye: the next child may come in on this device.
  @PostMapping("/mine/goodbye")
  String goodbye(HttpServletRequest request) {
    OwnDevice.sayGoodbye(request.getSession());
    return "redirect:/join";
  }

  private Optional<Here> find(SignedIn person, HttpSession session) {
    Optional<OwnDevice.Guest> guest = device.findInTime(session);
    return guest
        .flatMap(one -> doors.find(one.door()))
        .flatMap(door ->
            guest
                .flatMap(OwnDevice.Guest::findChild)
                .flatMap(child -> comingIn.findChild(person, door, child))
                .map(child -> new Here(door, child)));
  }

  private Map<Integer, RecordedAnswer> given(Here here) {
    return answers.list(here.door().check(), here.child().id()).stream()
        .filter(RecordedAnswer::counts)
        .collect(Collectors.toMap(RecordedAnswer::number, one -> one));
  }

  private Mine mine(CheckQuestion question, @Nullable RecordedAnswer given) {
    Optional<PlacedQuestion> place = placed.find(question.question(), question.step());
    return new Mine(
        question,
        Spoken.of(question.display()),
        place
            .flatMap(one -> one.question().findFigure())
            .map(Figures::draw)
            .map(Picture::svg)
            .orElse(""),
        place.map(one -> Entry.of(one.question(), one.step().year())).orElse(PLAIN),
        given == null ? null : given.given(),
        given == null ? "" : given.id().toString());
  }
}
