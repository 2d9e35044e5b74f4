package keepup.app.workgroup;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.design.Flash;
import keepup.app.design.Pence;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.hub.HubSchoolId;
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

/// The money that schools get for releasing their teachers, for a group's lead and for finance.
@Controller
class ReleaseController {
  private static final int NOTE = 200;

  private final GroupDoor door;
  private final Release release;
  private final HubAudit audit;
  private final Clock clock;

  ReleaseController(GroupDoor door, Release release, HubAudit audit, Clock clock) {
    this.door = door;
    this.release = release;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/programme/groups/{groupId}/release")
  String page(@AuthenticationPrincipal HubMember person, @PathVariable UUID groupId, Model model) {
    WorkGroup group = door.get(person, groupId);
    return show(group, new Typed(Map.of("on", Days.field(LocalDate.now(clock)))), model);
  }

  @PostMapping("/programme/groups/{groupId}/release")
  @Transactional
  public String write(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    WorkGroup group = door.get(person, groupId);
    var form = new Typed(fields);
    boolean all = form.raw("place").equals("all");
    Optional<HubSchoolId> school =
        form.id("place").map(HubSchoolId::new).filter(id -> group.find(id).isPresent());
    if (school.isEmpty() && !all) {
      form.problem("place", "Maybe choose a school.");
    }
    String what = form.raw("what");
    if (!Set.of("agreed", "claimed", "paid").contains(what)) {
      form.problem("what", "Maybe say whether it was agreed, claimed or paid.");
    }
    Optional<Pence> pence = Pence.read(form.raw("pounds"));
    if (pence.isEmpty() || (what.equals("agreed") && pence.get().value() < 0)) {
      form.problem(
          "pounds",
          "“%s” is no amount of pounds and pence. Maybe 1,250 or 1250.50."
              .formatted(form.raw("pounds")));
    } else if (pence.get().value() == 0 && !what.equals("agreed")) {
      form.problem("pounds", "Nothing was claimed or paid with £0.");
    }
    LocalDate on = form.neededDay("on", LocalDate.now(clock));
    String note = form.text("note", NOTE);
    if (!form.isFine()) {
      return show(group, form, model);
    }
    for (WorkGroup.GroupSchool one : group.schools()) {
      if (all || one.id().equals(school.orElseThrow())) {
        if (what.equals("agreed")) {
          release.agree(group.id(), one.id(), pence.get().value());
        } else {
          release.write(group, person, one.id(), what, pence.get().value(), on, note);
        }
        audit.note(person, "release money " + what, one.id().toString());
      }
    }
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Written down."));
    return "redirect:/programme/groups/" + group.id() + "/release";
  }

  @GetMapping("/programme/groups/{groupId}/release.csv")
  ResponseEntity<byte[]> csv(
      @AuthenticationPrincipal HubMember person, @PathVariable UUID groupId) {
    WorkGroup group = door.get(person, groupId);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"release-%d.csv\"".formatted(group.year().begins()))
        .body(
            ReleaseCsv.write(group, release.sums(group.id()), release.lines(group.id()))
                .getBytes(StandardCharsets.UTF_8));
  }

  private String show(WorkGroup group, Typed form, Model model) {
    model
        .addAttribute("group", group)
        .addAttribute("pages", GroupDoor.pages(group, "/release"))
        .addAttribute("sums", release.sums(group.id()))
        .addAttribute("lines", release.lines(group.id()))
        .addAttribute("form", form);
    return "workgroup/ReleasePage";
  }
}
