package keepup.app.setup;

import java.util.List;
import keepup.app.account.Passwords;
import keepup.app.account.Staff;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.shell.NotHereException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The set-up page. Once there is a school it is not here.
@Controller
class SetUpController {
  private final Staff staff;
  private final SetUp setUp;
  private final SetUpCode code;
  private final Passwords passwords;

  SetUpController(Staff staff, SetUp setUp, SetUpCode code, Passwords passwords) {
    this.staff = staff;
    this.setUp = setUp;
    this.code = code;
    this.passwords = passwords;
  }

  @GetMapping("/set-up")
  String page(Model model) {
    requireWaiting();
    return show(SetUpForm.EMPTY, List.of(), model);
  }

  @PostMapping("/set-up")
  synchronized String make(SetUpForm form, Model model, RedirectAttributes next) {
    requireWaiting();
    List<FieldError> problems = form.problems(passwords);
    if (!problems.isEmpty()) {
      return show(form, problems, model);
    }
    if (!code.accepts(form.code())) {
      var wrong =
          new FieldError(
              "code",
              "This is not the code on the console. Maybe an O is a Q; after ten wrong codes, start Keep Up again for a new one.");
      return show(form, List.of(wrong), model);
    }
    setUp.make(form);
    next.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done("Your school is set up. Sign in with your new password."));
    return "redirect:/sign-in";
  }

  private void requireWaiting() {
    if (!staff.isWaitingForFirstSchool()) {
      throw new NotHereException();
    }
  }

  private static String show(SetUpForm form, List<FieldError> problems, Model model) {
    model.addAttribute("form", form).addAttribute("problems", problems);
    return "setup/SetUp";
  }
}
