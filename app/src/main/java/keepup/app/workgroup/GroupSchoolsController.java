package keepup.app.workgroup;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.hub.HubSchoolId;
import keepup.app.hub.HubSchools;
import keepup.app.shell.NotHereException;
import keepup.app.workgroup.WorkGroup.GroupSchool;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The schools of a group and their teachers, for its lead.
@Controller
class GroupSchoolsController {
  private static final int LONGEST_NAME = 200;

  private final GroupDoor door;
  private final WorkGroups groups;
  private final HubSchools schools;
  private final HubAudit audit;

  GroupSchoolsController(GroupDoor door, WorkGroups groups, HubSchools schools, HubAudit audit) {
    this.door = door;
    this.groups = groups;
    this.schools = schools;
    this.audit = audit;
  }

  @GetMapping("/programme/groups/{groupId}/schools")
  String page(@AuthenticationPrincipal HubMember person, @PathVariable UUID groupId, Model model) {
    return show(door.get(person, groupId), List.of(), model);
  }

  @PostMapping("/programme/groups/{groupId}/schools")
  @Transactional
  public String add(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @RequestParam(defaultValue = "") List<UUID> school,
      Model model,
      RedirectAttributes next) {
    WorkGroup group = door.get(person, groupId);
    if (school.isEmpty()) {
      return show(
          group,
          List.of(new FieldError("school", "No school was ticked. Maybe tick those that come.")),
          model);
    }
    for (UUID one : school) {
      groups.addSchool(
          group, schools.find(new HubSchoolId(one)).orElseThrow(NotHereException::new));
      audit.note(person, "school put into a work group", one.toString());
    }
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("In the group now."));
    return "redirect:/programme/groups/" + group.id() + "/schools";
  }

  @PostMapping("/programme/groups/{groupId}/schools/{hubSchoolId}/teachers")
  @Transactional
  public String teachers(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @PathVariable UUID hubSchoolId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    WorkGroup group = door.get(person, groupId);
    GroupSchool school = school(group, hubSchoolId);
    var form = new Typed(fields);
    String first = form.text("first", LONGEST_NAME);
    String second = form.text("second", LONGEST_NAME);
    if (school.joined()) {
      form.problem("first", school.name() + " uses Keep Up, and chooses its teachers itself.");
    }
    if (!form.isFine()) {
      return show(group, form.problems(), model);
    }
    groups.seat(group.id(), school.id(), 1, first, null, null);
    groups.seat(group.id(), school.id(), 2, second, null, null);
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(school.name() + ": kept."));
    return "redirect:/programme/groups/" + group.id() + "/schools";
  }

  @PostMapping("/programme/groups/{groupId}/schools/{hubSchoolId}/left")
  @Transactional
  public String leave(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @PathVariable UUID hubSchoolId,
      RedirectAttributes next) {
    WorkGroup group = door.get(person, groupId);
    GroupSchool school = school(group, hubSchoolId);
    groups.leave(group.id(), school.id());
    audit.note(person, "school left a work group", school.id().toString());
    next.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done(school.name() + " has left the group. What it wrote stays."));
    return "redirect:/programme/groups/" + group.id() + "/schools";
  }

  static GroupSchool school(WorkGroup group, UUID id) {
    return group.find(new HubSchoolId(id)).orElseThrow(NotHereException::new);
  }

  private String show(WorkGroup group, List<FieldError> problems, Model model) {
    List<Choice> others =
        schools.list().stream()
            .filter(school -> group.find(school.id()).isEmpty())
            .map(school -> Choice.of(school.id().toString(), school.name()))
            .toList();
    model
        .addAttribute("group", group)
        .addAttribute("others", others)
        .addAttribute("problems", problems);
    return "workgroup/GroupSchools";
  }
}
