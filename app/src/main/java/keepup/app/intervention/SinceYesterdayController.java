package keepup.app.intervention;

import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page for the teacher the next morning.
@Controller
class SinceYesterdayController {
  private final Classes classes;
  private final SinceYesterday since;

  SinceYesterdayController(Classes classes, SinceYesterday since) {
    this.classes = classes;
    this.since = since;
  }

  @GetMapping("/classes/{classId}/since-yesterday")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID classId, Model model) {
    SchoolClass found =
        classes.find(person, new ClassId(classId)).orElseThrow(NotHereException::new);
    model.addAttribute("schoolClass", found).addAttribute("days", since.list(found.id()));
    return "intervention/SinceYesterday";
  }
}
