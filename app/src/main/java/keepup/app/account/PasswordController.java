package keepup.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page on which everybody changes their own password.
@Controller
class PasswordController {
  private final OwnPassword password;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  PasswordController(OwnPassword password) {
    this.password = password;
  }

  @Bean
  @Order(95)
  static MenuEntry passwordEntry() {
    return new MenuEntry("/password", "Password", false);
  }

  @Bean
  @Order(95)
  static HubMenuEntry hubPasswordEntry() {
    return new HubMenuEntry("/password", "Password", "", EnumSet.allOf(HubRole.class));
  }

  @GetMapping("/password")
  String page(Authentication who, Model model) {
    return show(who, List.of(), model);
  }

  @PostMapping("/password")
  String change(
      @AuthenticationPrincipal Principal person,
      Authentication who,
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String fresh,
      @RequestParam(defaultValue = "") String again,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes next) {
    List<FieldError> problems =
        password.change(
            person, old, fresh, again, request.getSession().getId(), request.getRemoteAddr());
    if (!problems.isEmpty()) {
      return show(who, problems, model);
    }
    openEveryPage(person, request, response);
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Your password is changed."));
    return "redirect:/";
  }

  private static String show(Authentication who, List<FieldError> problems, Model model) {
    model.addAttribute("problems", problems).addAttribute("first", isFirst(who));
    return "account/Password";
  }

  private static boolean isFirst(Authentication who) {
    return who.getAuthorities().stream()
        .anyMatch(may -> SignInProvider.FIRST_PASSWORD.equals(may.getAuthority()));
  }

  private void openEveryPage(
      Principal person, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(SignInProvider.authenticated(person));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
