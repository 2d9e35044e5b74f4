package keepup.app.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.cohort.CohortDesk.Whole;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Tone;
import keepup.app.shell.NotHereException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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

/// The certificates of a cohort, for its trainer.
@Controller
@RequestMapping("/programme/cohorts/{cohortId}/awards")
class AwardController {
  private static final int LONGEST = 1000;

  private final CohortDesk desk;
  private final Awards awards;
  private final Certificates certificates;
  private final HubAudit audit;

  AwardController(CohortDesk desk, Awards awards, Certificates certificates, HubAudit audit) {
    this.desk = desk;
    this.awards = awards;
    this.certificates = certificates;
    this.audit = audit;
  }

  @GetMapping
  String page(@AuthenticationPrincipal HubMember person, @PathVariable UUID cohortId, Model model) {
    Whole whole = desk.get(person, cohortId);
    model.addAttribute("whole", whole).addAttribute("ready", ready(whole));
    return "cohort/AwardsPage";
  }

  /// Gives it to somebody, or to several who have everything.
  @PostMapping
  @Transactional
  public String give(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @RequestParam(required = false) @Nullable List<String> partner,
      @RequestParam(defaultValue = "") String exception,
      RedirectAttributes next) {
    Whole whole = desk.get(person, cohortId);
    List<String> chosen = partner == null ? List.of() : partner;
    List<Flash> said = new ArrayList<>();
    for (Progress one : whole.places()) {
      for (Partner each : one.place().partners()) {
        if (chosen.contains(each.id().toString())) {
          said.add(give(person, whole, one, each, exception));
        }
      }
    }
    next.addFlashAttribute(ShellAdvice.FLASH, together(said));
    return "redirect:/programme/cohorts/" + cohortId + "/awards";
  }

  /// One message for all: what went wrong first, where something did.
  private static Flash together(List<Flash> said) {
    Flash first = said.stream().findFirst().orElseThrow(NotHereException::new);
    return said.stream()
        .filter(one -> one.tone() == Tone.PROBLEM)
        .findFirst()
        .orElse(
            said.size() == 1 ? first : Flash.done(said.size() + " people have the certificate."));
  }

  private Flash give(
      HubMember person, Whole whole, Progress one, Partner partner, String exception) {
    if (whole.award(partner).isPresent()) {
      return Flash.problem(partner.name() + " has the certificate already.");
    }
    List<String> missing = one.missing(partner);
    String why = missing.isEmpty() ? "" : exception.strip();
    if (!missing.isEmpty() && (why.isEmpty() || why.length() > LONGEST)) {
      return Flash.problem(
          "%s lacks something. Maybe wait, or write down why you make an exception."
              .formatted(partner.name()));
    }
    AwardId id = certificates.give(person, partner, whole.course(), why);
    audit.note(person, "certificate given", id.toString());
    return Flash.done(partner.name() + " has the certificate.");
  }

  @PostMapping("/{awardId}/end")
  @Transactional
  public String end(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @PathVariable UUID awardId,
      @RequestParam(defaultValue = "") String why,
      RedirectAttributes next) {
    Award award = get(desk.get(person, cohortId), awardId);
    if (why.isBlank() || why.strip().length() > LONGEST) {
      next.addFlashAttribute(
          ShellAdvice.FLASH, Flash.problem("Write down why the certificate is taken back."));
    } else {
      awards.end(person, award.id(), why.strip());
      audit.note(person, "certificate taken back", awardId.toString());
      next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("The certificate does not stand now."));
    }
    return "redirect:/programme/cohorts/" + cohortId + "/awards";
  }

  @GetMapping("/{awardId}/certificate.pdf")
  ResponseEntity<byte[]> print(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @PathVariable UUID awardId) {
    Whole whole = desk.get(person, cohortId);
    Award award = get(whole, awardId);
    for (Progress one : whole.places()) {
      for (Partner partner : one.place().partners()) {
        if (partner.id().equals(award.partner())) {
          return Materials.pdf(
              "certificate",
              certificates.print(award, partner, one, whole.cohort(), person.hubName()));
        }
      }
    }
    throw new NotHereException();
  }

  @GetMapping("/{awardId}/badge.json")
  ResponseEntity<String> badge(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @PathVariable UUID awardId) {
    return Materials.badge(get(desk.get(person, cohortId), awardId));
  }

  /// Who has everything and no certificate yet.
  private static List<String> ready(Whole whole) {
    List<String> ready = new ArrayList<>();
    for (Progress one : whole.places()) {
      for (Partner each : one.place().partners()) {
        if (one.missing(each).isEmpty() && whole.award(each).isEmpty()) {
          ready.add(each.id().toString());
        }
      }
    }
    return ready;
  }

  private static Award get(Whole whole, UUID id) {
    return whole.awards().stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow(NotHereException::new);
  }
}
