package keepup.app.door;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The children's cards: three pictures each. They are drawn and shown in one answer, to print, and
/// can never be shown again.
@Controller
class CardsController {
  /// A card.
  record Card(String name, List<PassPicture> pictures) {}

  private final Classes classes;
  private final Pupils pupils;
  private final PicturePasswords passwords;
  private final Audit audit;

  CardsController(Classes classes, Pupils pupils, PicturePasswords passwords, Audit audit) {
    this.classes = classes;
    this.pupils = pupils;
    this.passwords = passwords;
    this.audit = audit;
  }

  @GetMapping("/classes/{classId}/cards")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID classId, Model model) {
    SchoolClass schoolClass = get(person, classId);
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("children", pupils.list(schoolClass.id()))
        .addAttribute("with", passwords.listWithCard(schoolClass.id()));
    return "door/Cards";
  }

  /// @param who the id of one child, `missing` for those without a card, or `all`
  @PostMapping("/classes/{classId}/cards")
  @Transactional
  public String make(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "missing") String who,
      HttpServletResponse response,
      RedirectAttributes redirect,
      Model model) {
    SchoolClass schoolClass = get(person, classId);
    Set<PupilId> with = passwords.listWithCard(schoolClass.id());
    List<Pupil> chosen =
        pupils.list(schoolClass.id()).stream()
            .filter(one ->
                switch (who) {
                  case "all" -> true;
                  case "missing" -> !with.contains(one.id());
                  default -> one.id().toString().equals(who);
                })
            .toList();
    if (chosen.isEmpty()) {
      redirect.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.problem("No card was made. Maybe everybody in the class has one."));
      return "redirect:/classes/" + classId + "/cards";
    }
    Map<PupilId, List<PassPicture>> given =
        passwords.renew(person, schoolClass.id(), chosen.stream().map(Pupil::id).toList());
    audit.note(person, "picture cards made", classId.toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute(
            "cards",
            chosen.stream()
                .map(one -> new Card(one.name(), given.getOrDefault(one.id(), List.of())))
                .toList());
    return "door/CardSheet";
  }

  private SchoolClass get(SignedIn person, UUID classId) {
    return classes.find(person, new ClassId(classId)).orElseThrow(NotHereException::new);
  }
}
