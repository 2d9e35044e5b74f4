package keepup.app.design;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Shows every part of the design in every state. It reads no school's data, so the page may be
/// open to anyone.
@Controller
class DesignController {

  @GetMapping("/design")
  String parts(@ModelAttribute("shell") Shell shell, Model model) {
    model.addAttribute("shell", shell.viewer() == null ? peopled(shell) : shell);
    model.addAttribute("palettes", Palette.listAll());
    return "design/DesignPage";
  }

  @GetMapping("/design/sheet")
  String sheet() {
    return "design/DesignSheet";
  }

  @GetMapping("/design/sign-in")
  String signIn(@ModelAttribute("shell") Shell shell) {
    return "design/DesignSignIn";
  }

  /// The header as a signed-in teacher sees it, for those who look at the design before signing in.
  private static Shell peopled(Shell shell) {
    return new Shell(
        Samples.VIEWER, Samples.MENU, shell.theme(), shell.csrf(), shell.flashes(), shell.path());
  }
}
