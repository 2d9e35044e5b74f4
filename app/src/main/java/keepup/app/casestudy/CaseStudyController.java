package keepup.app.casestudy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.account.HubMenuEntry;
import keepup.app.account.HubRole;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Case studies for the people of a hub: their own, and those that schools offer for review.
@Controller
class CaseStudyController {
  private static final int COMMENT = 4000;

  private final CaseDesk desk;
  private final CaseStudies studies;
  private final CaseComments comments;
  private final HubAudit audit;

  CaseStudyController(CaseDesk desk, CaseStudies studies, CaseComments comments, HubAudit audit) {
    this.desk = desk;
    this.studies = studies;
    this.comments = comments;
    this.audit = audit;
  }

  @Bean
  @Order(70)
  static HubMenuEntry caseStudiesEntry() {
    return new HubMenuEntry(
        "/programme/case-studies",
        "Case studies",
        "What hub and schools tried, to review and to publish, with tips for others.",
        Set.of(HubRole.LEAD, HubRole.TRAINER, HubRole.SPECIALIST, HubRole.ORGANISER));
  }

  @GetMapping("/programme/case-studies")
  String list(@AuthenticationPrincipal HubMember person, Model model) {
    List<CaseStudy> all = studies.list();
    model
        .addAttribute("reader", reader(person))
        .addAttribute(
            "shelves",
            List.of(
                new Shelf("Offered: to read, and to review", all, CaseState.OFFERED),
                new Shelf("Published", all, CaseState.PUBLISHED),
                new Shelf("Drafts of the hub", all, CaseState.DRAFT),
                new Shelf("Withdrawn", all, CaseState.WITHDRAWN)))
        .addAttribute("saved", List.of());
    return "casestudy/CaseList";
  }

  @GetMapping("/programme/case-studies/new")
  String blank(@AuthenticationPrincipal HubMember person, Model model, RedirectAttributes next) {
    return desk.write(reader(person), null, model, next);
  }

  @PostMapping("/programme/case-studies")
  @Transactional
  public String add(
      @AuthenticationPrincipal HubMember person,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    return desk.keep(reader(person), null, new Typed(fields), model, next);
  }

  @GetMapping("/programme/case-studies/{caseId}")
  String page(@AuthenticationPrincipal HubMember person, @PathVariable UUID caseId, Model model) {
    Reader reader = reader(person);
    return desk.page(reader, desk.get(caseId), new Typed(Map.of()), model);
  }

  @GetMapping("/programme/case-studies/{caseId}/change")
  String change(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID caseId,
      Model model,
      RedirectAttributes next) {
    Reader reader = reader(person);
    return desk.write(reader, desk.own(reader, caseId), model, next);
  }

  @PostMapping("/programme/case-studies/{caseId}/change")
  @Transactional
  public String change(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID caseId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    Reader reader = reader(person);
    return desk.keep(reader, desk.own(reader, caseId), new Typed(fields), model, next);
  }

  @PostMapping("/programme/case-studies/{caseId}/back")
  @Transactional
  public String back(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID caseId,
      RedirectAttributes next) {
    Reader reader = reader(person);
    CaseStudy study = desk.own(reader, caseId);
    return desk.move(
        reader, study, CaseState.OFFERED, CaseState.DRAFT, "Taken back to be changed.", next);
  }

  @PostMapping("/programme/case-studies/{caseId}/publish")
  @Transactional
  public String publish(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID caseId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    Reader reader = reader(person);
    CaseStudy study = reviewed(reader, caseId);
    var form = new Typed(fields);
    int revision = form.whole("revision", 1, Integer.MAX_VALUE);
    if (!form.raw("agreed").equals("yes")) {
      form.problem(
          "agreed",
          "Published texts are read by everybody. Maybe read it once more, then tick this.");
    }
    if (!form.isFine()) {
      return desk.page(reader, study, form, model);
    }
    if (!studies.publish(caseId, revision, person.member())) {
      return CaseDesk.said(
          reader,
          caseId,
          Flash.problem("It was changed or taken back meanwhile. Maybe read it again."),
          next);
    }
    audit.note(person, "case study published", caseId.toString());
    return CaseDesk.said(reader, caseId, Flash.done("Published. Everybody can read it."), next);
  }

  @PostMapping("/programme/case-studies/{caseId}/send-back")
  @Transactional
  public String sendBack(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID caseId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    Reader reader = reader(person);
    CaseStudy study = reviewed(reader, caseId);
    var form = new Typed(fields);
    String why = form.needed("why", "What to change", COMMENT);
    if (!form.isFine()) {
      return desk.page(reader, study, form, model);
    }
    boolean moved = studies.move(caseId, CaseState.OFFERED, CaseState.DRAFT);
    if (moved) {
      comments.add(study, reader.writer(study.hub()), why);
      audit.note(person, "case study sent back", caseId.toString());
    }
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        moved
            ? Flash.done("Sent back. Whoever wrote it reads what you said.")
            : Flash.problem("Nothing was changed. Maybe somebody else did it already."));
    return "redirect:" + reader.base();
  }

  @PostMapping("/programme/case-studies/{caseId}/withdraw")
  @Transactional
  public String withdraw(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID caseId,
      RedirectAttributes next) {
    Reader reader = reader(person);
    CaseStudy study = desk.get(caseId);
    if (!reader.reviews(study) && !reader.writes(study)) {
      throw new AccessDeniedException("for reviewers, and whoever wrote it");
    }
    audit.note(person, "case study withdrawn", caseId.toString());
    return desk.move(
        reader, study, CaseState.PUBLISHED, CaseState.WITHDRAWN, "Nobody else reads it now.", next);
  }

  @PostMapping("/programme/case-studies/{caseId}/comments")
  @Transactional
  public String comment(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID caseId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    Reader reader = reader(person);
    return desk.comment(reader, desk.get(caseId), new Typed(fields), model, next);
  }

  @PostMapping("/programme/case-studies/{caseId}/comments/{commentId}/back")
  @Transactional
  public String takeBack(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID caseId,
      @PathVariable UUID commentId,
      RedirectAttributes next) {
    Reader reader = reader(person);
    return desk.takeBack(reader, desk.get(caseId), commentId, next);
  }

  /// All but those who only look from above.
  private static Reader reader(HubMember person) {
    person.require(HubRole.TRAINER, HubRole.SPECIALIST, HubRole.ORGANISER);
    return new Reader.OfHub(person);
  }

  private CaseStudy reviewed(Reader reader, UUID id) {
    CaseStudy study = desk.get(id);
    if (!reader.reviews(study)) {
      throw new AccessDeniedException("for reviewers, of what somebody else wrote");
    }
    return study;
  }
}
