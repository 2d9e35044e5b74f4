package keepup.app.tablescheck;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.SignedIn;
import keepup.app.shell.NotHereException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The pages that a child sees. They open only on a device that an adult has handed over, and only
/// for the children whom the adult named. A go runs in the browser, so that a slow connection costs
/// a child no time; [TablesEndpoint] takes what comes of it.
@Controller
class GoController {
  private static final Duration LONGEST = Duration.ofHours(3);

  private final Practices practices;
  private final TableAnswers answers;
  private final Clock clock;

  GoController(Practices practices, TableAnswers answers, Clock clock) {
    this.practices = practices;
    this.answers = answers;
    this.clock = clock;
  }

  /// Who has the device: one child goes straight on, several say who they are.
  @GetMapping("/pupil/tables")
  String who(HttpSession session, Model model) {
    List<Practice> open = open(session);
    if (open.size() == 1) {
      return "redirect:/pupil/tables/" + open.getFirst().id();
    }
    model.addAttribute("open", open);
    return "tablescheck/Who";
  }

  @GetMapping("/pupil/tables/{practiceId}")
  String go(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID practiceId,
      HttpSession session,
      Model model) {
    var id = new PracticeId(practiceId);
    Practice practice =
        OnThisDevice.list(session).stream()
            .filter(id::equals)
            .findFirst()
            .flatMap(practices::find)
            .orElseThrow(NotHereException::new);
    List<Practice> others =
        open(session).stream().filter(one -> !one.id().equals(practice.id())).toList();
    model
        .addAttribute("practice", practice)
        .addAttribute("open", isOpen(practice))
        .addAttribute("person", person)
        .addAttribute("more", !others.isEmpty())
        .addAttribute(
            "asked",
            practice.asked().stream().map(Practices::write).collect(Collectors.joining(" ")))
        .addAttribute(
            "answered",
            answers.answered(practice.id()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" ")));
    return "tablescheck/Go";
  }

  private List<Practice> open(HttpSession session) {
    return OnThisDevice.list(session).stream()
        .flatMap(id -> practices.find(id).stream())
        .filter(this::isOpen)
        .toList();
  }

  /// A device that was forgotten asks nothing more.
  private boolean isOpen(Practice practice) {
    return !practice.over() && practice.begunAt().plus(LONGEST).isAfter(clock.instant());
  }
}
