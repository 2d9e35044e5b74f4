package keepup.app.sitting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HandOver;
import keepup.app.account.SignedIn;
import keepup.app.assess.OneByOne;
import keepup.app.curriculum.PlacedQuestions;
import keepup.app.lesson.CheckQuestion;
import keepup.app.shell.NotHereException;
import keepup.diagnosis.PlacedQuestion;
import keepup.pictures.Figures;
import keepup.pictures.Picture;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages that a child sees: one question at a time, no clock, no score. They open only on a
/// device that an adult has handed over, and only for the children whom the adult named.
@Controller
class PupilController {
  private static final Duration LONGEST = Duration.ofHours(3);

  private final Sittings sittings;
  private final Course course;
  private final PlacedQuestions placed;
  private final HandOver device;
  private final Clock clock;

  PupilController(
      Sittings sittings, Course course, PlacedQuestions placed, HandOver device, Clock clock) {
    this.sittings = sittings;
    this.course = course;
    this.placed = placed;
    this.device = device;
    this.clock = clock;
  }

  /// Who has the device: one child goes straight on, several say who they are. Where the device was
  /// handed over for something else, that is where it goes.
  @GetMapping("/pupil")
  String who(HttpSession session, Model model) {
    Optional<String> elsewhere = HandOver.findStart(session);
    if (elsewhere.isPresent()) {
      return "redirect:" + elsewhere.get();
    }
    List<Sitting> open = open(session);
    if (open.size() == 1) {
      return "redirect:/pupil/" + open.getFirst().id();
    }
    model.addAttribute("open", open);
    return "sitting/Who";
  }

  @GetMapping("/pupil/{sittingId}")
  String question(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID sittingId,
      @RequestParam(defaultValue = "") String empty,
      HttpSession session,
      Model model) {
    Sitting sitting = get(session, sittingId);
    Optional<CheckQuestion> question =
        isOpen(sitting) ? course.findQuestion(person, sitting) : Optional.empty();
    model.addAttribute("sitting", sitting).addAttribute("others", others(session, sitting));
    if (question.isEmpty()) {
      return "sitting/Thanks";
    }
    PlacedQuestion place =
        placed
            .find(question.get().question(), question.get().step())
            .orElseThrow(NotHereException::new);
    model
        .addAttribute("question", question.get())
        .addAttribute(
            "picture",
            place.question().findFigure().map(Figures::draw).map(Picture::svg).orElse(""))
        .addAttribute("entry", Entry.of(place.question(), place.step().year()))
        .addAttribute("said", Spoken.of(question.get().display()))
        .addAttribute("next", UUID.randomUUID().toString())
        .addAttribute("empty", !empty.isEmpty());
    return "sitting/Question";
  }

  @PostMapping("/pupil/{sittingId}/answers")
  String answer(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID sittingId,
      @RequestParam int number,
      @RequestParam UUID id,
      @RequestParam Map<String, String> fields,
      HttpSession session) {
    Sitting sitting = get(session, sittingId);
    boolean unsure = fields.getOrDefault("press", "").equals("unsure");
    String given = unsure ? "" : Entry.written(fields);
    if (given.isEmpty() && !unsure) {
      return "redirect:/pupil/" + sittingId + "?empty=1";
    }
    if (isOpen(sitting)) {
      course.answer(
          person,
          sitting,
          number,
          id,
          given.substring(0, Math.min(given.length(), OneByOne.LONGEST)));
    }
    return "redirect:/pupil/" + sittingId;
  }

  @PostMapping("/pupil/{sittingId}/enough")
  String enough(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID sittingId, HttpSession session) {
    sittings.end(person, get(session, sittingId).id(), Ending.ENOUGH);
    return "redirect:/pupil/" + sittingId;
  }

  @GetMapping("/pupil/leave")
  String leave(@RequestParam(defaultValue = "") String said, Model model) {
    model.addAttribute(
        "problem",
        switch (said) {
          case "wrong" -> "This is not the password. Maybe the Caps Lock key is on.";
          case "wait" -> "There were too many attempts. Wait a quarter of an hour, then try again.";
          default -> "";
        });
    return "sitting/Leave";
  }

  @PostMapping("/pupil/leave")
  String left(
      @AuthenticationPrincipal SignedIn person,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (device.takeBack(person, password, request, response)) {
      case WRONG_PASSWORD -> "redirect:/pupil/leave?said=wrong";
      case TOO_MANY_ATTEMPTS -> "redirect:/pupil/leave?said=wait";
      case YES -> {
        HandedOver.forget(request.getSession());
        yield "redirect:/classes";
      }
    };
  }

  private List<Sitting> open(HttpSession session) {
    return HandedOver.list(session).stream()
        .flatMap(id -> sittings.find(id).stream())
        .filter(this::isOpen)
        .toList();
  }

  private List<Sitting> others(HttpSession session, Sitting sitting) {
    return open(session).stream().filter(one -> !one.id().equals(sitting.id())).toList();
  }

  /// A device that was forgotten asks nothing more.
  private boolean isOpen(Sitting sitting) {
    return sitting.isOpen() && sitting.startedAt().plus(LONGEST).isAfter(clock.instant());
  }

  /// @throws NotHereException where no adult opened it on this device
  private Sitting get(HttpSession session, UUID id) {
    var wanted = new SittingId(id);
    return HandedOver.list(session).stream()
        .filter(wanted::equals)
        .findFirst()
        .flatMap(sittings::find)
        .orElseThrow(NotHereException::new);
  }
}
