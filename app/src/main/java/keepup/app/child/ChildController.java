package keepup.app.child;

import java.util.List;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.curriculum.SchoolWordings;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.PupilId;
import keepup.app.shell.NotHereException;
import keepup.app.sitting.WaysOfWorking;
import keepup.app.support.Support;
import keepup.app.support.Supports;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A child's page, for adults of the school who may see the child's class.
@Controller
class ChildController {
  private final Children children;
  private final WhatIsKnown known;
  private final Observations observations;
  private final WaysOfWorking ways;
  private final Curriculum curriculum;
  private final SchoolWordings words;
  private final Supports supports;
  private final SchoolDay day;
  private final Audit audit;

  ChildController(
      Children children,
      WhatIsKnown known,
      Observations observations,
      WaysOfWorking ways,
      Curriculum curriculum,
      SchoolWordings words,
      Supports supports,
      SchoolDay day,
      Audit audit) {
    this.children = children;
    this.known = known;
    this.observations = observations;
    this.ways = ways;
    this.curriculum = curriculum;
    this.words = words;
    this.supports = supports;
    this.day = day;
    this.audit = audit;
  }

  @GetMapping("/children/{pupilId}")
  @Transactional
  public String page(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID pupilId, Model model) {
    Children.Found found = children.get(person, pupilId);
    audit.note(person, "child seen", pupilId.toString());
    model
        .addAttribute("child", found.child().pupil())
        .addAttribute("schoolClass", found.schoolClass())
        .addAttribute("words", Worded.of(words))
        .addAttribute("curriculum", curriculum)
        .addAttribute("ways", ways.list(found.child().pupil().id()))
        .addAttribute("supports", helping(found.child().pupil().id()))
        .addAttribute("today", day.today())
        .addAttribute("known", known.withDays(found.child().pupil()));
    return "child/ChildPage";
  }

  private List<Support> helping(PupilId pupil) {
    return supports.list(List.of(pupil)).getOrDefault(pupil, List.of());
  }

  /// Writes down what an adult knows of the child and a step.
  @PostMapping("/children/{pupilId}/observations")
  @Transactional
  public String observe(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID pupilId,
      @RequestParam String step,
      @RequestParam(defaultValue = "") String says,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes redirect) {
    Children.Found found = children.get(person, pupilId);
    Step about =
        curriculum.steps().listSteps().stream()
            .filter(one -> one.id().value().equals(step))
            .findFirst()
            .orElseThrow(NotHereException::new);
    Says said = Says.find(says).orElseThrow(NotHereException::new);
    String kept = note.strip();
    if (kept.length() > Observation.LONGEST_NOTE) {
      redirect.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.problem(
              "This note has %,d letters, and %,d fit. Maybe shorten it; nothing was written down."
                  .formatted(kept.length(), Observation.LONGEST_NOTE)));
    } else {
      observations.add(person, found.child().pupil().id(), about.id(), said, kept);
      redirect.addFlashAttribute(
          ShellAdvice.FLASH, Flash.done("Written down, with your name and today’s date."));
    }
    return "redirect:/children/" + pupilId + "#step-" + step;
  }
}
