package keepup.app.account;

import java.util.Map;
import keepup.app.design.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The sign-in page. Spring Security takes the form that it sends.
@Controller
class SignInController {
  private final Staff staff;

  SignInController(Staff staff) {
    this.staff = staff;
  }

  @GetMapping("/sign-in")
  String page(@RequestParam Map<String, String> said, Model model) {
    if (staff.isWaitingForFirstSchool()) {
      return "redirect:/set-up";
    }
    String note = "";
    Tone tone = Tone.PROBLEM;
    if (said.containsKey("wait")) {
      note =
          "There were too many attempts. Wait a quarter of an hour, then try again. Maybe ask your"
              + " headteacher for a new password.";
      tone = Tone.WAIT;
    } else if (said.containsKey("wrong")) {
      note =
          "This e-mail and password do not go together. Maybe the Caps Lock key is on, or the"
              + " password is one from another place.";
    } else if (said.containsKey("out")) {
      note = "You have signed out.";
      tone = Tone.DONE;
    }
    model.addAttribute("note", note).addAttribute("tone", tone);
    return "account/SignIn";
  }
}
