package keepup.app.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.lesson.AskedChildren;
import keepup.app.lesson.CheckId;
import keepup.app.lesson.ExitCheck;
import keepup.app.lesson.ExitChecks;
import keepup.app.school.Classes;
import keepup.app.school.Pupil;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The pages of a check's answers: the grid that they are typed into, and the class at a glance.
@Controller
class GridController {
  /// What the grid shows in a box that says "left blank"; typed by the adult, too.
  static final String BLANK_SIGN = "-";

  private final ExitChecks checks;
  private final Classes classes;
  private final AskedChildren asked;
  private final Answers answers;
  private final ClassFindings findings;
  private final Curriculum curriculum;

  GridController(
      ExitChecks checks,
      Classes classes,
      AskedChildren asked,
      Answers answers,
      ClassFindings findings,
      Curriculum curriculum) {
    this.checks = checks;
    this.classes = classes;
    this.asked = asked;
    this.answers = answers;
    this.findings = findings;
    this.curriculum = curriculum;
  }

  @GetMapping("/checks/{checkId}/answers")
  String grid(@AuthenticationPrincipal SignedIn person, @PathVariable UUID checkId, Model model) {
    ExitCheck check = show(person, checkId, model);
    List<Pupil> children = asked.list(check);
    Map<String, String> given = new HashMap<>();
    Map<String, String> seen = new HashMap<>();
    for (Answers.Current one : answers.list(check.id())) {
      seen.put(one.pupil() + " " + one.number(), one.id().toString());
      if (one.given() != null) {
        given.put(
            one.pupil() + " " + one.number(), one.given().isEmpty() ? BLANK_SIGN : one.given());
      }
    }
    model
        .addAttribute("person", person)
        .addAttribute("children", children)
        .addAttribute("given", given)
        .addAttribute("seen", seen);
    return "assess/Grid";
  }

  @GetMapping("/checks/{checkId}/glance")
  String glance(@AuthenticationPrincipal SignedIn person, @PathVariable UUID checkId, Model model) {
    ExitCheck check = show(person, checkId, model);
    model.addAttribute(
        "glance", Glance.of(check, findings.of(check.id()), answers.list(check.id())));
    return "assess/Glance";
  }

  private ExitCheck show(SignedIn person, UUID checkId, Model model) {
    ExitCheck check = checks.find(person, new CheckId(checkId)).orElseThrow(NotHereException::new);
    SchoolClass schoolClass =
        classes.find(person, check.lesson().classId()).orElseThrow(NotHereException::new);
    model
        .addAttribute("check", check)
        .addAttribute("only", asked.listNames(check))
        .addAttribute("schoolClass", schoolClass)
        .addAttribute(
            "says", curriculum.steps().findStep(check.lesson().step()).map(Step::says).orElse(""));
    return check;
  }
}
