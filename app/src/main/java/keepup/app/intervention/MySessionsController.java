package keepup.app.intervention;

import java.util.List;
import keepup.app.account.MenuEntry;
import keepup.app.account.SignedIn;
import keepup.content.Curriculum;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The sessions that whoever is signed in takes today.
@Controller
class MySessionsController {
  private final KeepUpSessions sessions;
  private final Outcomes outcomes;
  private final Curriculum curriculum;
  private final SchoolTime time;

  MySessionsController(
      KeepUpSessions sessions, Outcomes outcomes, Curriculum curriculum, SchoolTime time) {
    this.sessions = sessions;
    this.outcomes = outcomes;
    this.curriculum = curriculum;
    this.time = time;
  }

  @Bean
  @Order(15)
  static MenuEntry mySessionsEntry() {
    return new MenuEntry("/sessions", "My sessions", false);
  }

  @GetMapping("/sessions")
  @Transactional(readOnly = true)
  String page(@AuthenticationPrincipal SignedIn person, Model model) {
    List<GroupInUse> mine =
        sessions.listFor(person.staff(), time.today()).stream()
            .map(session ->
                GroupInUse.of(
                    session,
                    curriculum.steps().findStep(session.step()).map(s -> s.says()).orElse(""),
                    outcomes.list(session.id())))
            .toList();
    model.addAttribute("groups", mine).addAttribute("day", Phrases.day(time.today()));
    return "intervention/MySessions";
  }
}
