package keepup.app.today;

import java.util.List;
import keepup.app.account.MenuEntry;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.school.ClassLinks;
import keepup.app.school.Classes;
import keepup.app.school.LinksForClass;
import keepup.app.school.SchoolClass;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: a person's classes, and what each feature offers to do with them today.
@Controller
class TodayController {
  private final Classes classes;
  private final LinksForClass links;

  TodayController(Classes classes, LinksForClass links) {
    this.classes = classes;
    this.links = links;
  }

  /// One class and what may be done with it today.
  ///
  /// @param next what this person does next, or null
  record Card(SchoolClass schoolClass, @Nullable Link next, List<Link> others) {
    static Card of(SchoolClass schoolClass, List<Link> links) {
      Link next = links.stream().filter(Link::next).findFirst().orElse(null);
      return new Card(
          schoolClass,
          next,
          links.stream()
              .filter(link -> link.section().equals(ClassLinks.TODAY) && !link.equals(next))
              .toList());
    }
  }

  @Bean
  @Order(10)
  static MenuEntry todayEntry() {
    return new MenuEntry("/", "Today", false);
  }

  @GetMapping("/")
  String today(@AuthenticationPrincipal SignedIn person, Model model) {
    List<Card> cards =
        classes.list(person).stream().map(one -> Card.of(one, links.list(person, one))).toList();
    model.addAttribute("cards", cards).addAttribute("person", person);
    return "today/Today";
  }
}
