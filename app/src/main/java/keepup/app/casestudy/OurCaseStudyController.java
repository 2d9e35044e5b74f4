package keepup.app.casestudy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.Flash;
import keepup.app.design.Link;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.hub.HubAtSchool;
import keepup.app.hub.HubSchools;
import keepup.app.shell.NotHereException;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Case studies for a school's staff: their own, those of the hub and its schools, those they
/// saved.
@Controller
class OurCaseStudyController {
  private final CaseDesk desk;
  private final CaseStudies studies;
  private final Stories stories;
  private final HubSchools schools;
  private final Audit audit;

  OurCaseStudyController(
      CaseDesk desk, CaseStudies studies, Stories stories, HubSchools schools, Audit audit) {
    this.desk = desk;
    this.studies = studies;
    this.stories = stories;
    this.schools = schools;
    this.audit = audit;
  }

  @Bean
  @Order(60)
  static HubAtSchool caseStudiesAtSchool() {
    return _ ->
        Link.to("/case-studies", "Case studies and tips")
            .under("", "What we tried, and what other schools would tell us.");
  }

  @GetMapping("/case-studies")
  String list(@AuthenticationPrincipal SignedIn person, Model model) {
    List<CaseStudy> all = studies.list();
    List<CaseStudy> ours =
        all.stream().filter(one -> person.school().value().equals(one.school())).toList();
    List<CaseStudy> others = all.stream().filter(one -> !ours.contains(one)).toList();
    model
        .addAttribute("reader", reader(person))
        .addAttribute(
            "shelves",
            List.of(
                new Shelf("Ours", ours),
                new Shelf("Comments are invited", others, CaseState.OFFERED),
                new Shelf("Published by our hub", others, CaseState.PUBLISHED)))
        .addAttribute("saved", stories.saved(person));
    return "casestudy/CaseList";
  }

  @GetMapping("/case-studies/new")
  String blank(@AuthenticationPrincipal SignedIn person, Model model, RedirectAttributes next) {
    return desk.write(inHub(person), null, model, next);
  }

  @PostMapping("/case-studies")
  @Transactional
  public String add(
      @AuthenticationPrincipal SignedIn person,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    return desk.keep(inHub(person), null, new Typed(fields), model, next);
  }

  @GetMapping("/case-studies/{caseId}")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID caseId, Model model) {
    return desk.page(reader(person), desk.get(caseId), new Typed(Map.of()), model);
  }

  @GetMapping("/case-studies/{caseId}/change")
  String change(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID caseId,
      Model model,
      RedirectAttributes next) {
    Reader reader = reader(person);
    return desk.write(reader, desk.own(reader, caseId), model, next);
  }

  @PostMapping("/case-studies/{caseId}/change")
  @Transactional
  public String change(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID caseId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    Reader reader = reader(person);
    return desk.keep(reader, desk.own(reader, caseId), new Typed(fields), model, next);
  }

  @PostMapping("/case-studies/{caseId}/back")
  @Transactional
  public String back(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID caseId,
      RedirectAttributes next) {
    Reader reader = reader(person);
    CaseStudy study = desk.own(reader, caseId);
    return desk.move(
        reader, study, CaseState.OFFERED, CaseState.DRAFT, "Taken back to be changed.", next);
  }

  @PostMapping("/case-studies/{caseId}/withdraw")
  @Transactional
  public String withdraw(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID caseId,
      RedirectAttributes next) {
    Reader reader = reader(person);
    CaseStudy study = desk.own(reader, caseId);
    audit.note(person, "case study withdrawn", caseId.toString());
    return desk.move(
        reader, study, CaseState.PUBLISHED, CaseState.WITHDRAWN, "Nobody else reads it now.", next);
  }

  @PostMapping("/case-studies/{caseId}/comments")
  @Transactional
  public String comment(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID caseId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    return desk.comment(reader(person), desk.get(caseId), new Typed(fields), model, next);
  }

  @PostMapping("/case-studies/{caseId}/comments/{commentId}/back")
  @Transactional
  public String takeBack(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID caseId,
      @PathVariable UUID commentId,
      RedirectAttributes next) {
    return desk.takeBack(reader(person), desk.get(caseId), commentId, next);
  }

  /// Saves a published one of any hub, or lets it go.
  @PostMapping("/case-studies/{storyId}/save")
  @Transactional
  public String save(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID storyId,
      @RequestParam(defaultValue = "yes") String keep,
      RedirectAttributes next) {
    if (stories.find(storyId).isEmpty()) {
      throw new NotHereException();
    }
    boolean keeps = keep.equals("yes");
    stories.save(person, storyId, keeps);
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done(
            keeps ? "Saved. It stands under Case studies and tips." : "Not saved any more."));
    return "redirect:/stories/" + storyId;
  }

  private Reader.OfSchool reader(SignedIn person) {
    return new Reader.OfSchool(person, schools.list());
  }

  /// For what needs a hub to send it to.
  private Reader inHub(SignedIn person) {
    Reader.OfSchool reader = reader(person);
    if (reader.places().isEmpty()) {
      throw new NotHereException();
    }
    return reader;
  }
}
