package keepup.app.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.CurrentSchool;
import keepup.app.account.OwnDevice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

/// Where a child comes in: the code from the board, then three pictures. These pages are open to
/// everybody, and say nothing of any child, class or school.
@Controller
class JoinController {
  private static final String DEVICE = "keepup-device";
  private static final int DEVICE_SECONDS = 24 * 60 * 60;

  private final ClassDoors doors;
  private final ComingIn comingIn;
  private final Knocks knocks;
  private final OwnDevice own;

  JoinController(ClassDoors doors, ComingIn comingIn, Knocks knocks, OwnDevice own) {
    this.doors = doors;
    this.comingIn = comingIn;
    this.knocks = knocks;
    this.own = own;
  }

  @GetMapping("/join")
  String code(@RequestParam(defaultValue = "") String code, Model model) {
    Optional<String> typed = ClassDoors.findCode(code);
    return typed.isPresent()
        ? "redirect:/join/" + typed.get()
        : ask(model, code.isBlank() ? "" : "A code has six letters. Look at the board again.");
  }

  @GetMapping("/join/{code}")
  String pictures(
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (find(code, request.getRemoteAddr()).isEmpty()) {
      return ask(model, "No door is open with this code. Look at the board again.");
    }
    if (WebUtils.getCookie(request, DEVICE) == null) {
      var cookie = new Cookie(DEVICE, UUID.randomUUID().toString());
      cookie.setHttpOnly(true);
      cookie.setSecure(request.isSecure());
      cookie.setPath("/join");
      cookie.setMaxAge(DEVICE_SECONDS);
      cookie.setAttribute("SameSite", "Lax");
      response.addCookie(cookie);
    }
    return show(code, List.of(), "", model);
  }

  /// One picture more, all of them again, or in.
  ///
  /// @param picked the pictures so far, in order
  @PostMapping("/join/{code}")
  String choose(
      @PathVariable String code,
      @RequestParam(defaultValue = "") List<String> picked,
      @RequestParam(defaultValue = "") String pick,
      @RequestParam(defaultValue = "") String press,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<ClassDoors.Found> door = find(code, request.getRemoteAddr());
    if (door.isEmpty()) {
      return ask(model, "This door has closed. Look at the board again.");
    }
    List<String> words = new ArrayList<>(picked);
    words.add(pick);
    List<PassPicture> pictures = press.equals("again") ? List.of() : PassPicture.read(words);
    if (!press.equals("in")) {
      return show(code, pictures, "", model);
    }
    if (pictures.size() < PassPicture.THREE) {
      return show(code, pictures, "Choose three pictures first.", model);
    }
    if (OwnDevice.isAdults()) {
      return show(code, List.of(), "A grown-up is signed in here. They sign out first.", model);
    }
    ComingIn.Answer answer =
        CurrentSchool.in(
            door.get().school(),
            () -> comingIn.knock(door.get().door(), deviceOf(request), pictures));
    return switch (answer) {
      case ComingIn.Answer.In(var in, var child) -> {
        own.letIn(in.person(), in.id(), child.value(), in.endsAt(), request, response);
        yield "redirect:/mine";
      }
      case ComingIn.Answer.Wrong(boolean often) ->
          show(
              code,
              List.of(),
              often
                  ? "Not quite. Show your card to your teacher."
                  : "Not quite. Look at your card and try again.",
              model);
      case ComingIn.Answer.Wait _ ->
          show(code, List.of(), "Let us wait a little. Ask your teacher to help.", model);
      case ComingIn.Answer.WornOut _ ->
          show(code, List.of(), "Ask your teacher for a new code.", model);
      case ComingIn.Answer.Closed _ -> ask(model, "This door has closed. Look at the board again.");
    };
  }

  /// A browser that keeps no cookies shares its tries with all others at its address.
  private static String deviceOf(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, DEVICE);
    return cookie == null ? "at " + request.getRemoteAddr() : cookie.getValue();
  }

  private Optional<ClassDoors.Found> find(String typed, String address) {
    Optional<String> code = ClassDoors.findCode(typed);
    if (code.isEmpty() || knocks.tooManyCodes(address)) {
      return Optional.empty();
    }
    Optional<ClassDoors.Found> found = doors.findByCode(code.get());
    if (found.isEmpty()) {
      knocks.noteWrongCode(address);
    }
    return found;
  }

  private static String ask(Model model, String said) {
    model.addAttribute("said", said);
    return "door/Join";
  }

  private static String show(String code, List<PassPicture> picked, String said, Model model) {
    model
        .addAttribute("code", ClassDoors.findCode(code).orElse(""))
        .addAttribute("picked", picked)
        .addAttribute("said", said);
    return "door/Pictures";
  }
}
