package keepup.app.cohort;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.cohort.SchoolCourses.Task;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A task between two days: its steps, and the records of the school that attach themselves.
@Controller
@RequestMapping("/course/{placeId}/tasks/{taskId}")
class TaskController {
  private final SchoolCourses courses;
  private final TaskWords words;
  private final Shares shares;
  private final Audit audit;

  TaskController(SchoolCourses courses, TaskWords words, Shares shares, Audit audit) {
    this.courses = courses;
    this.words = words;
    this.shares = shares;
    this.audit = audit;
  }

  @GetMapping
  String page(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID placeId,
      @PathVariable String taskId,
      Model model) {
    Mine mine = courses.getAsPartner(person, placeId);
    model.addAttribute("mine", mine).addAttribute("one", courses.task(mine, taskId));
    return "cohort/TaskPage";
  }

  /// The pair says that the task is done, and the trainer gets to know that and the counts; or not
  /// yet after all.
  @PostMapping
  @Transactional
  public String say(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID placeId,
      @PathVariable String taskId,
      @RequestParam(defaultValue = "false") boolean done,
      RedirectAttributes next) {
    Mine mine = courses.getAsPartner(person, placeId);
    Task task = courses.task(mine, taskId);
    PlaceId place = mine.place().id();
    var hub = mine.cohort().hub();
    if (done && !task.met()) {
      String missing =
          task.evidence().stream()
              .filter(one -> !one.met())
              .map(one -> one.kind().says() + " (" + one.counted() + ")")
              .collect(Collectors.joining("; "));
      next.addFlashAttribute(
          ShellAdvice.FLASH, Flash.problem("Not all of it is there yet: " + missing + "."));
    } else if (done) {
      words.add(person, place, taskId, true);
      shares.share(
          Writer.of(person),
          hub,
          place,
          null,
          Shared.Kind.TASK,
          taskId,
          false,
          List.of(),
          task.counts());
      audit.note(person, "course task done", taskId);
      next.addFlashAttribute(
          ShellAdvice.FLASH, Flash.done("Done. The trainer sees that, and the counts."));
    } else {
      words.add(person, place, taskId, false);
      shares.takeBack(Writer.of(person), hub, place, null, Shared.Kind.TASK, taskId);
      audit.note(person, "course task not done yet", taskId);
      next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("The task is open again."));
    }
    return "redirect:" + mine.here() + "/tasks/" + taskId;
  }
}
