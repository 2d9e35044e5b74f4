package keepup.app.hub;

import java.util.EnumSet;
import java.util.List;
import keepup.app.account.HubMember;
import keepup.app.account.HubMenuEntry;
import keepup.app.account.HubRole;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page of somebody who works for a hub: what there is to do.
@Controller
class HubController {
  private static final String HOME = "/programme";

  private final List<HubMenuEntry> entries;

  HubController(ObjectProvider<HubMenuEntry> entries) {
    this.entries = entries.orderedStream().toList();
  }

  @Bean
  @Order(10)
  static HubMenuEntry homeEntry() {
    return new HubMenuEntry(HOME, "Home", "", EnumSet.allOf(HubRole.class));
  }

  @GetMapping(HOME)
  String home(@AuthenticationPrincipal HubMember person, Model model) {
    model
        .addAttribute("person", person)
        .addAttribute(
            "entries",
            entries.stream()
                .filter(entry -> !entry.says().isEmpty() && entry.isFor(person))
                .toList());
    return "hub/Home";
  }
}
