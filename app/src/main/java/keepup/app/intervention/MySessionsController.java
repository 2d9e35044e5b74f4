package keepup.app.intervention;

import java.util.List;
import keepup.app.account.MenuEntry;
import keepup.app.account.SignedIn;
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
  private final GroupCards cards;
  private final HandedOver handed;
  private final SchoolTime time;

  MySessionsController(
      KeepUpSessions sessions, GroupCards cards, HandedOver handed, SchoolTime time) {
    this.handed = handed;
    this.sessions = sessions;
    this.cards = cards;
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
    List<GroupInUse> mine = cards.of(sessions.listFor(person.staff(), time.today()));
    List<GroupInUse> next = cards.of(sessions.listFor(person.staff(), time.nextDay()));
    model
        .addAttribute("groups", mine)
        .addAttribute("day", Phrases.day(time.today()))
        .addAttribute("news", handed.listNews(person, time.today()))
        .addAttribute("next", next)
        .addAttribute("nextDay", Phrases.day(time.nextDay()));
    return "intervention/MySessions";
  }
}
