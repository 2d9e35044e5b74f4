package keepup.app.door;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.Choice;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.family.QrCode;
import keepup.app.lesson.CheckId;
import keepup.app.lesson.ExitChecks;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where a teacher opens today's check to the children's own devices, and closes it.
@Controller
class DoorController {
  private static final List<Integer> MINUTES = List.of(10, 20, 30, 45, 60);
  private static final int USUAL = 30;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

  private final Classes classes;
  private final ClassDoors doors;
  private final PicturePasswords passwords;
  private final Visits visits;
  private final Knocks knocks;
  private final ExitChecks checks;
  private final SchoolDay day;
  private final Audit audit;

  DoorController(
      Classes classes,
      ClassDoors doors,
      PicturePasswords passwords,
      Visits visits,
      Knocks knocks,
      ExitChecks checks,
      SchoolDay day,
      Audit audit) {
    this.classes = classes;
    this.doors = doors;
    this.passwords = passwords;
    this.visits = visits;
    this.knocks = knocks;
    this.checks = checks;
    this.day = day;
    this.audit = audit;
  }

  @GetMapping("/classes/{classId}/door")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID classId, Model model) {
    SchoolClass schoolClass = get(person, classId);
    Optional<ClassDoor> open = doors.findOpen(schoolClass.id());
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("check", findCheck(schoolClass).map(CheckId::toString).orElse(""))
        .addAttribute("cards", passwords.listWithCard(schoolClass.id()).size())
        .addAttribute(
            "minutes",
            MINUTES.stream()
                .map(one -> Choice.of(String.valueOf(one), "For " + one + " minutes", one == USUAL))
                .toList());
    if (open.isEmpty()) {
      return "door/OpenDoor";
    }
    show(open.get(), model);
    model
        .addAttribute("came", visits.list(open.get().id()))
        .addAttribute("wornOut", knocks.isWornOut(open.get().id(), schoolClass.children()));
    return "door/DoorPage";
  }

  /// What the class sees on the board: how to come in, and no name.
  @GetMapping("/classes/{classId}/door/board")
  String board(@AuthenticationPrincipal SignedIn person, @PathVariable UUID classId, Model model) {
    SchoolClass schoolClass = get(person, classId);
    Optional<ClassDoor> open = doors.findOpen(schoolClass.id());
    if (open.isEmpty()) {
      return "redirect:/classes/" + classId + "/door";
    }
    show(open.get(), model);
    model.addAttribute("schoolClass", schoolClass);
    return "door/DoorBoard";
  }

  @PostMapping("/classes/{classId}/door")
  @Transactional
  public String open(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "30") int minutes,
      RedirectAttributes redirect) {
    SchoolClass schoolClass = get(person, classId);
    Optional<CheckId> check = findCheck(schoolClass);
    if (check.isEmpty() || !MINUTES.contains(minutes)) {
      redirect.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.problem(
              "The door stays closed: there is no check for today, or no such time. Maybe choose today’s step first."));
    } else {
      doors.open(person, schoolClass.id(), check.get(), Duration.ofMinutes(minutes));
      audit.note(person, "door opened", classId.toString());
    }
    return "redirect:/classes/" + classId + "/door";
  }

  @PostMapping("/classes/{classId}/door/code")
  @Transactional
  public String newCode(@AuthenticationPrincipal SignedIn person, @PathVariable UUID classId) {
    doors.findOpen(get(person, classId).id()).ifPresent(door -> doors.giveNewCode(door.id()));
    return "redirect:/classes/" + classId + "/door";
  }

  @PostMapping("/classes/{classId}/door/close")
  @Transactional
  public String close(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      RedirectAttributes redirect) {
    doors.close(get(person, classId).id());
    audit.note(person, "door closed", classId.toString());
    redirect.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done("The door is closed. What children wrote before is kept, as it comes."));
    return "redirect:/classes/" + classId + "/door";
  }

  private static void show(ClassDoor door, Model model) {
    String address =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .replaceQuery(null)
            .path("/join")
            .toUriString();
    model
        .addAttribute("door", door)
        .addAttribute(
            "letters",
            IntStream.range(0, door.code().length())
                .mapToObj(i -> String.valueOf(door.code().charAt(i)))
                .toList())
        .addAttribute("address", address.replaceFirst("^https?://", ""))
        .addAttribute("qr", QrCode.svg(address + "/" + door.code()))
        .addAttribute("ends", TIME.format(door.endsAt().atZone(SCHOOL)));
  }

  private Optional<CheckId> findCheck(SchoolClass schoolClass) {
    return checks.list(schoolClass.id(), day.today()).stream().findFirst();
  }

  private SchoolClass get(SignedIn person, UUID classId) {
    return classes.find(person, new ClassId(classId)).orElseThrow(NotHereException::new);
  }
}
