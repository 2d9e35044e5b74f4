package keepup.app.register;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.MenuEntry;
import keepup.app.account.SignedIn;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Bringing a register in: choose a file, look at what it would change, accept it or not.
@Controller
class RegisterController {
  private final Intake intake;

  RegisterController(Intake intake) {
    this.intake = intake;
  }

  @Bean
  @Order(80)
  static MenuEntry registerEntry() {
    return new MenuEntry("/register", "Register", true);
  }

  @GetMapping("/register")
  String choose(@AuthenticationPrincipal SignedIn person, Model model) {
    person.requireWholeSchool();
    model.addAttribute("problem", "");
    return "register/Choose";
  }

  @PostMapping("/register")
  String upload(
      @AuthenticationPrincipal SignedIn person,
      @RequestParam(name = "file", required = false) MultipartFile file,
      Model model)
      throws IOException {
    person.requireWholeSchool();
    if (file == null
        || file.getOriginalFilename() == null
        || file.getOriginalFilename().isEmpty()) {
      model.addAttribute("problem", "No file was chosen. Maybe choose the register first.");
      return "register/Choose";
    }
    try {
      UUID id = intake.keep(person, fileName(file), file.getBytes());
      return "redirect:/register/" + id;
    } catch (UnreadableFileException fault) {
      model.addAttribute("problem", fault.getMessage());
      return "register/Choose";
    }
  }

  private static String fileName(MultipartFile file) {
    String name = String.valueOf(file.getOriginalFilename()).replaceAll("[\\p{Cntrl}]", "");
    return name.length() <= 100 ? name : name.substring(name.length() - 100);
  }

  @GetMapping("/register/{uploadId}")
  String preview(@AuthenticationPrincipal SignedIn person, @PathVariable UUID uploadId, Model model)
      throws UnreadableFileException {
    person.requireWholeSchool();
    return show(uploadId, Map.of(), "", model);
  }

  private String show(UUID uploadId, Map<String, String> answers, String problem, Model model)
      throws UnreadableFileException {
    model
        .addAttribute("preview", intake.preview(uploadId, answers))
        .addAttribute("problem", problem)
        .addAttribute("today", intake.today().toString());
    return "register/Preview";
  }

  @PostMapping("/register/{uploadId}/accept")
  String accept(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID uploadId,
      @RequestParam(defaultValue = "") Set<UUID> left,
      @RequestParam(defaultValue = "") String leftOn,
      @RequestParam(defaultValue = "") String allLeft,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next)
      throws UnreadableFileException {
    person.requireWholeSchool();
    Map<String, String> answers = new HashMap<>(fields);
    answers.keySet().removeIf(name -> !name.startsWith("same-"));
    Comparison before = intake.preview(uploadId, answers).comparison();
    Set<UUID> gone = new HashSet<>(left);
    if (!allLeft.isEmpty()) {
      before.missing().keySet().forEach(id -> gone.add(id.value()));
    }
    Comparison done;
    try {
      done = intake.accept(person, uploadId, Leavers.of(gone, leftOn, intake.today()), answers);
    } catch (UnreadableFileException toAnswer) {
      return show(uploadId, answers, String.valueOf(toAnswer.getMessage()), model);
    }
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done(
            "The register is in: %s new, %d changed, %d unchanged, %d marked as left."
                .formatted(
                    Words.children(done.added().size()),
                    done.changes().size(),
                    done.unchanged(),
                    gone.size())));
    return "redirect:/classes";
  }

  @PostMapping("/register/{uploadId}/discard")
  String discard(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID uploadId,
      RedirectAttributes next) {
    person.requireWholeSchool();
    intake.discard(uploadId);
    next.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done("The file is forgotten. Nothing was changed."));
    return "redirect:/register";
  }
}
