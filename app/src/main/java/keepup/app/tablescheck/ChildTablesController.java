package keepup.app.tablescheck;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.Choice;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.PupilId;
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

/// One child's practice, for adults who may see the child: what helps, the facts, each go.
@Controller
class ChildTablesController {
  private final Roster roster;
  private final Practices practices;
  private final TableAnswers answers;
  private final Helps helps;
  private final Evidence evidence;
  private final SchoolDay day;
  private final Audit audit;

  ChildTablesController(
      Roster roster,
      Practices practices,
      TableAnswers answers,
      Helps helps,
      Evidence evidence,
      SchoolDay day,
      Audit audit) {
    this.roster = roster;
    this.practices = practices;
    this.answers = answers;
    this.helps = helps;
    this.evidence = evidence;
    this.day = day;
    this.audit = audit;
  }

  @GetMapping("/children/{pupilId}/tables-check")
  @Transactional
  public String page(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID pupilId, Model model) {
    Roster.Found found = roster.getChild(person, pupilId);
    audit.note(person, "tables check practice seen", pupilId.toString());
    PupilId id = found.child().id();
    Set<Help> chosen = helps.list(List.of(id)).getOrDefault(id, Set.of());
    Accuracy accuracy = evidence.list(List.of(id)).get(id);
    model
        .addAttribute("child", found.child())
        .addAttribute("schoolClass", found.schoolClass())
        .addAttribute("tables", read(id))
        .addAttribute("accuracy", accuracy == null ? "" : accuracy.words())
        .addAttribute("choose", new HelpChoices(chosen));
    return "tablescheck/ChildPage";
  }

  /// Writes down what helps the child from now on.
  @PostMapping("/children/{pupilId}/tables-check/helps")
  @Transactional
  public String choose(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID pupilId,
      @RequestParam Map<String, String> form,
      @RequestParam(defaultValue = "") List<String> other,
      RedirectAttributes redirect) {
    Roster.Found found = roster.getChild(person, pupilId);
    List<String> keys = new java.util.ArrayList<>(other);
    HelpChoices.GROUPS.forEach(group -> keys.add(form.getOrDefault(group, "")));
    helps.choose(person, found.child().id(), Help.read(keys));
    redirect.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done("Written down. It counts from the next practice on."));
    return "redirect:/children/" + pupilId + "/tables-check";
  }

  /// The child's own answers, for the child's file or a parent.
  @GetMapping("/children/{pupilId}/tables-check.csv")
  @Transactional
  public ResponseEntity<byte[]> csv(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID pupilId) {
    Roster.Found found = roster.getChild(person, pupilId);
    audit.note(person, "tables check practice taken as a file", pupilId.toString());
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tables-check-practice.csv\"")
        .body(
            TablesCsv.write(
                    answers.list(
                        List.of(found.child().id()), OffsetDateTime.parse("2000-01-01T00:00:00Z")))
                .getBytes(StandardCharsets.UTF_8));
  }

  private ChildTables read(PupilId id) {
    OffsetDateTime since = ClassTablesController.since(day);
    return ChildTables.of(practices.list(List.of(id), since), answers.list(List.of(id), since));
  }

  /// The form of the helps, with those that are chosen.
  record HelpChoices(Set<Help> chosen) {
    static final List<String> GROUPS = List.of("pause", "size", "colours", "keys");

    /// The choices of a group of which one holds.
    ///
    /// @param none the words for none of them
    List<Choice> oneOf(String none, Help... helps) {
      var choices = new java.util.ArrayList<Choice>();
      choices.add(Choice.of("", none, Arrays.stream(helps).noneMatch(chosen::contains)));
      choices.addAll(anyOf(helps));
      return choices;
    }

    List<Choice> anyOf(Help... helps) {
      return Arrays.stream(helps)
          .map(help -> {
            Choice choice = Choice.of(help.key(), help.words(), chosen.contains(help));
            return help.hint().isEmpty() ? choice : choice.hinting(help.hint());
          })
          .toList();
    }
  }
}
