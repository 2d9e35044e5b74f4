package keepup.app.timetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.Choice;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.school.Classes;
import keepup.app.school.Placed;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.app.timetable.ChildWishes.Pair;
import keepup.app.timetable.ChildWishes.Wishes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Wishes for one child's sessions, for adults who may see the child's class.
@Controller
class ChildWishesController {
  private static final Set<String> WAYS = Set.of("apart", "together");

  private final ChildWishes wishes;
  private final Timetable timetable;
  private final Classes classes;
  private final Pupils pupils;
  private final Audit audit;

  ChildWishesController(
      ChildWishes wishes, Timetable timetable, Classes classes, Pupils pupils, Audit audit) {
    this.wishes = wishes;
    this.timetable = timetable;
    this.classes = classes;
    this.pupils = pupils;
    this.audit = audit;
  }

  /// Another child of the class.
  ///
  /// @param way `apart`, `together` or `""`
  record Other(Pupil pupil, String way) {
    List<Choice> choices() {
      return List.of(
          Choice.of("", "No wish", way.isEmpty()),
          Choice.of("together", "Work well together", way.equals("together")),
          Choice.of("apart", "Not in one group", way.equals("apart")));
    }
  }

  @GetMapping("/children/{pupilId}/sessions")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID pupilId, Model model) {
    Placed child = find(pupilId);
    SchoolClass schoolClass = classOf(person, child);
    Wishes known = wishes.list(schoolClass.id());
    PupilId id = child.pupil().id();
    Set<String> lessons = new TreeSet<>(known.keptIn().getOrDefault(id, Set.of()));
    timetable.listSlots().stream()
        .map(DaySlot::misses)
        .filter(misses -> !misses.isEmpty())
        .forEach(lessons::add);
    model
        .addAttribute("child", child.pupil())
        .addAttribute("schoolClass", schoolClass)
        .addAttribute(
            "lessons",
            lessons.stream()
                .map(lesson ->
                    Choice.of(
                        lesson, lesson, known.keptIn().getOrDefault(id, Set.of()).contains(lesson)))
                .toList())
        .addAttribute(
            "others",
            pupils.list(schoolClass.id()).stream()
                .filter(other -> !other.id().equals(id))
                .map(other -> new Other(other, way(known, id, other.id())))
                .toList());
    return "timetable/ChildWishesPage";
  }

  private static String way(Wishes wishes, PupilId one, PupilId other) {
    Set<PupilId> both = Set.of(one, other);
    if (wishes.apart().stream().anyMatch((Pair pair) -> pair.isIn(both))) {
      return "apart";
    }
    return wishes.together().stream().anyMatch((Pair pair) -> pair.isIn(both)) ? "together" : "";
  }

  @PostMapping("/children/{pupilId}/sessions")
  @Transactional
  String save(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID pupilId,
      @RequestParam MultiValueMap<String, String> fields,
      RedirectAttributes next) {
    Placed child = find(pupilId);
    SchoolClass schoolClass = classOf(person, child);
    Set<String> lessons = new TreeSet<>(fields.getOrDefault("lesson", List.of()));
    lessons.removeIf(lesson -> lesson.isBlank() || lesson.length() > 80);
    Map<PupilId, String> ways = new HashMap<>();
    for (Pupil other : pupils.list(schoolClass.id())) {
      String way = fields.getOrDefault("way-" + other.id(), List.of("")).getFirst();
      if (!other.id().equals(child.pupil().id()) && WAYS.contains(way)) {
        ways.put(other.id(), way);
      }
    }
    wishes.replace(person.school(), child.pupil().id(), lessons, ways);
    audit.note(person, "wishes for a child changed", pupilId.toString());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Saved. The next plan keeps to it."));
    return "redirect:/children/" + pupilId + "/sessions";
  }

  private Placed find(UUID pupilId) {
    return pupils.find(new PupilId(pupilId)).orElseThrow(NotHereException::new);
  }

  private SchoolClass classOf(SignedIn person, Placed child) {
    return classes.find(person, child.classId()).orElseThrow(NotHereException::new);
  }
}
