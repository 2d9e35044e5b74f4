package keepup.app.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.MenuEntry;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.account.Staff;
import keepup.app.design.Choice;
import keepup.app.design.Flash;
import keepup.app.design.Link;
import keepup.app.design.ShellAdvice;
import keepup.app.office.EveryChild.Kept;
import keepup.app.school.PupilId;
import keepup.app.shell.NotHereException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The school office: where each of its pages is, and for the head alone what is kept of a child,
/// erasing a child, and who saw what.
@Controller
class OfficeController {
  private final EveryChild children;
  private final FileOfChild files;
  private final Erasure erasure;
  private final WhoSaw whoSaw;
  private final Staff staff;
  private final Audit audit;
  private final Clock clock;

  OfficeController(
      EveryChild children,
      FileOfChild files,
      Erasure erasure,
      WhoSaw whoSaw,
      Staff staff,
      Audit audit,
      Clock clock) {
    this.children = children;
    this.files = files;
    this.erasure = erasure;
    this.whoSaw = whoSaw;
    this.staff = staff;
    this.audit = audit;
    this.clock = clock;
  }

  @Bean
  @Order(93)
  static MenuEntry officeEntry() {
    return new MenuEntry("/office", "School office", true);
  }

  @GetMapping("/office")
  String office(@AuthenticationPrincipal SignedIn person, Model model) {
    person.requireWholeSchool();
    List<Link> links = new ArrayList<>();
    links.add(
        Link.to("/register", "Bring in a register")
            .under("", "Joiners, leavers, new classes: shown before anything is changed."));
    links.add(Link.to("/staff", "Staff").under("", "Who works here, and with which classes."));
    links.add(
        Link.to("/school-year", "School year")
            .under("", "Terms, holidays and the days on which no children come."));
    links.add(
        Link.to("/session-times", "Times, rooms and adults")
            .under("", "When and where keep-up sessions may run, and who can take them."));
    if (person.role() == Role.HEAD) {
      links.add(
          Link.to("/office/children", "What is kept of a child")
              .under("", "Everything about one child as a file, and erasing a child."));
      links.add(
          Link.to("/office/seen", "Who saw and changed what").under("", "By child or by adult."));
    }
    model.addAttribute("links", links);
    return "office/Office";
  }

  /// @param of the name of a class, or `left`
  @GetMapping("/office/children")
  String list(
      @AuthenticationPrincipal SignedIn person,
      @RequestParam(defaultValue = "") String of,
      Model model) {
    person.requireHead();
    List<Kept> all = children.list();
    List<String> groups =
        new ArrayList<>(all.stream().map(Kept::group).distinct().sorted().toList());
    String shown = groups.contains(of) || groups.isEmpty() ? of : groups.getFirst();
    model
        .addAttribute(
            "groups",
            groups.stream()
                .map(group ->
                    Choice.of(
                        group,
                        group.equals(Kept.LEFT) ? "Have left the school" : group,
                        group.equals(shown)))
                .toList())
        .addAttribute("children", all.stream().filter(one -> one.group().equals(shown)).toList())
        .addAttribute("totals", erasure.totals());
    return "office/EveryChildPage";
  }

  @GetMapping("/office/children/{pupilId}")
  String child(@AuthenticationPrincipal SignedIn person, @PathVariable UUID pupilId, Model model) {
    return show(get(person, pupilId), "", model);
  }

  @PostMapping("/office/children/{pupilId}/file")
  @Transactional
  ResponseEntity<byte[]> file(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID pupilId) {
    Kept child = get(person, pupilId);
    audit.note(person, "everything about a child taken as a file", pupilId.toString());
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "zip"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"child-%s.zip\"".formatted(today()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(files.make(child, person.schoolName(), today()));
  }

  @PostMapping("/office/children/{pupilId}/erase")
  String erase(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID pupilId,
      @RequestParam(defaultValue = "") String name,
      Model model,
      RedirectAttributes next) {
    Kept child = get(person, pupilId);
    if (!isSame(name, child.name()) && !isSame(name, child.legalName())) {
      return show(
          child,
          "This is not the child’s name, so nothing was erased. Maybe you meant another child.",
          model);
    }
    List<String> left = erasure.erase(person, child);
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        left.isEmpty()
            ? Flash.done("The child is erased. Nothing that tells of them is left.")
            : Flash.problem(
                "The child is erased. Somebody wrote the name, or one that is the same, here: %s. Maybe change it there."
                    .formatted(String.join("; ", left))));
    return "redirect:/office/children";
  }

  private static boolean isSame(String typed, String name) {
    return typed.strip().toLowerCase(Locale.UK).equals(name.toLowerCase(Locale.UK));
  }

  /// @param before the sequence that the page before this ended with
  @GetMapping("/office/seen")
  String seen(
      @AuthenticationPrincipal SignedIn person,
      @RequestParam(required = false) UUID child,
      @RequestParam(required = false) UUID adult,
      @RequestParam(defaultValue = "9223372036854775807") long before,
      Model model) {
    person.requireHead();
    List<WhoSaw.Line> lines = whoSaw.list(child, adult, before);
    model
        .addAttribute("lines", lines)
        .addAttribute("children", childChoices(child))
        .addAttribute("adults", adultChoices(adult))
        .addAttribute(
            "older",
            lines.size() < WhoSaw.MOST
                ? ""
                : "/office/seen?before=%d%s%s"
                    .formatted(
                        lines.getLast().sequence(),
                        child == null ? "" : "&child=" + child,
                        adult == null ? "" : "&adult=" + adult));
    return "office/Seen";
  }

  private List<Choice> childChoices(@Nullable UUID chosen) {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Every child", chosen == null)));
    children
        .list()
        .forEach(child ->
            choices.add(
                Choice.of(
                    child.id().toString(),
                    child.name() + ", " + child.className(),
                    child.id().value().equals(chosen))));
    return choices;
  }

  private List<Choice> adultChoices(@Nullable UUID chosen) {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Every adult", chosen == null)));
    staff
        .list()
        .forEach(adult ->
            choices.add(
                Choice.of(adult.id().toString(), adult.name(), adult.id().value().equals(chosen))));
    return choices;
  }

  private String show(Kept child, String problem, Model model) {
    model.addAttribute("child", child).addAttribute("problem", problem);
    return "office/OneChildPage";
  }

  private Kept get(SignedIn person, UUID pupilId) {
    person.requireHead();
    return children.find(new PupilId(pupilId)).orElseThrow(NotHereException::new);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
