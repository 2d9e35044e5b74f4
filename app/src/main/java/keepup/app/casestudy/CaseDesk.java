package keepup.app.casestudy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.app.design.Choice;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.hub.HubSchool;
import keepup.app.shell.NotHereException;
import keepup.app.workgroup.GroupKind;
import keepup.app.workgroup.NamesOfChildren;
import keepup.app.workgroup.StepNames;
import keepup.app.workgroup.WorkGroup;
import keepup.app.workgroup.WorkGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What people of a hub and of its schools do alike with case studies: write, offer, comment.
@Component
class CaseDesk {
  private static final int COMMENT = 4000;

  private final CaseStudies studies;
  private final CaseComments comments;
  private final WorkGroups groups;
  private final StepNames steps;
  private final NamesOfChildren names;

  CaseDesk(
      CaseStudies studies,
      CaseComments comments,
      WorkGroups groups,
      StepNames steps,
      NamesOfChildren names) {
    this.studies = studies;
    this.comments = comments;
    this.groups = groups;
    this.steps = steps;
    this.names = names;
  }

  /// A comment, and whether the reader may take it back.
  record Said(CaseComments.Comment comment, boolean mine) {}

  /// @throws NotHereException where the reader sees none with this id
  CaseStudy get(UUID id) {
    return studies.find(id).orElseThrow(NotHereException::new);
  }

  /// One that the reader may change, take back and withdraw.
  ///
  /// @throws AccessDeniedException where it is somebody else's
  CaseStudy own(Reader reader, UUID id) {
    CaseStudy study = get(id);
    if (!reader.writes(study)) {
      throw new AccessDeniedException("for whoever wrote it");
    }
    return study;
  }

  String page(Reader reader, CaseStudy study, Typed form, Model model) {
    model
        .addAttribute("reader", reader)
        .addAttribute("study", study)
        .addAttribute("form", form)
        .addAttribute("steps", study.text().steps().stream().map(steps::title).toList())
        .addAttribute(
            "trial",
            trials(study.hub()).stream()
                .filter(group -> group.id().value().equals(study.group()))
                .findFirst()
                .orElse(null))
        .addAttribute(
            "comments",
            comments.list(study).stream()
                .map(one -> new Said(one, !one.takenBack() && reader.takesBack(one)))
                .toList());
    return "casestudy/CasePage";
  }

  /// The empty form, or the form of one that is open to changes.
  String write(Reader reader, @Nullable CaseStudy study, Model model, RedirectAttributes next) {
    if (study != null && !study.isOpen()) {
      return said(reader, study.id(), Flash.problem("Others read it. Take it back first."), next);
    }
    return form(reader, study, new Typed(study == null ? Map.of() : fields(study)), model);
  }

  /// Keeps what was written, and offers it if that was asked for. A school's words are looked
  /// through for names of its children each time, because even a draft is kept outside the school.
  String keep(
      Reader reader, @Nullable CaseStudy study, Typed form, Model model, RedirectAttributes next) {
    boolean offers = form.raw("then").equals("offer");
    HubId hub = study == null ? hub(reader, form) : study.hub();
    CaseText text = CaseText.read(form, offers, steps);
    UUID group = form.id("group").orElse(null);
    if (group != null
        && trials(hub).stream().noneMatch(trial -> trial.id().value().equals(group))) {
      form.problem("group", "This trial is not in reach. Maybe choose another one, or none.");
    }
    if (reader instanceof Reader.OfSchool) {
      names.check(form, CaseText.FIELDS);
    }
    if (!form.isFine()) {
      return form(reader, study, form, model);
    }
    UUID id = study == null ? studies.add(hub, reader.writer(hub), text, group) : study.id();
    if (study != null && !studies.change(id, text, group)) {
      return said(reader, id, Flash.problem("Somebody else was quicker. Maybe look again."), next);
    }
    if (offers) {
      studies.move(id, CaseState.DRAFT, CaseState.OFFERED);
    }
    return said(
        reader,
        id,
        Flash.done(offers ? "Offered. The hub and its schools can read it now." : "Kept."),
        next);
  }

  /// Moves one on, if it is still where the page showed it.
  String move(
      Reader reader,
      CaseStudy study,
      CaseState from,
      CaseState to,
      String done,
      RedirectAttributes next) {
    return said(
        reader,
        study.id(),
        studies.move(study.id(), from, to)
            ? Flash.done(done)
            : Flash.problem("Nothing was changed. Maybe somebody else did it already."),
        next);
  }

  String comment(Reader reader, CaseStudy study, Typed form, Model model, RedirectAttributes next) {
    if (!study.isShown()) {
      throw new NotHereException();
    }
    String words = form.needed("words", "A comment", COMMENT);
    if (reader instanceof Reader.OfSchool) {
      names.check(form, List.of("words"));
    }
    if (!form.isFine()) {
      return page(reader, study, form, model);
    }
    comments.add(study, reader.writer(study.hub()), words);
    return said(reader, study.id(), Flash.done("Your comment is there."), next);
  }

  String takeBack(Reader reader, CaseStudy study, UUID commentId, RedirectAttributes next) {
    CaseComments.Comment comment =
        comments.find(study, commentId).orElseThrow(NotHereException::new);
    if (!reader.takesBack(comment)) {
      throw new AccessDeniedException("for whoever wrote it");
    }
    comments.takeBack(study, comment);
    return said(reader, study.id(), Flash.done("Taken back. Its words are gone."), next);
  }

  /// Goes to the page of one, with a word about what was done.
  static String said(Reader reader, UUID id, Flash flash, RedirectAttributes next) {
    next.addFlashAttribute(ShellAdvice.FLASH, flash);
    return "redirect:%s/%s".formatted(reader.base(), id);
  }

  private String form(Reader reader, @Nullable CaseStudy study, Typed form, Model model) {
    List<Choice> trials =
        groups.list().stream()
            .filter(group -> group.kind() == GroupKind.INTERVENTION)
            .filter(group -> study == null || group.hub().equals(study.hub()))
            .map(group ->
                Choice.of(
                    group.id().toString(),
                    group.name(),
                    group.id().toString().equals(form.raw("group"))))
            .toList();
    List<Choice> hubs =
        study == null && reader instanceof Reader.OfSchool school && school.places().size() > 1
            ? school.places().stream()
                .map(place ->
                    Choice.of(
                        place.hub().toString(),
                        place.hubName(),
                        place.hub().toString().equals(form.raw("hub"))))
                .toList()
            : List.of();
    model
        .addAttribute("reader", reader)
        .addAttribute("study", study)
        .addAttribute("form", form)
        .addAttribute("hubs", hubs)
        .addAttribute("trials", trials);
    return "casestudy/CaseForm";
  }

  private HubId hub(Reader reader, Typed form) {
    return switch (reader) {
      case Reader.OfHub member -> member.person().hub();
      case Reader.OfSchool school ->
          school.places().stream()
              .map(HubSchool::hub)
              .filter(hub -> school.places().size() == 1 || hub.toString().equals(form.raw("hub")))
              .findFirst()
              .orElseThrow(NotHereException::new);
    };
  }

  private List<WorkGroup> trials(HubId hub) {
    return groups.list().stream()
        .filter(group -> group.kind() == GroupKind.INTERVENTION && group.hub().equals(hub))
        .toList();
  }

  private static Map<String, String> fields(CaseStudy study) {
    CaseText text = study.text();
    return Map.of(
        "title", text.title(),
        "context", text.context(),
        "question", text.question(),
        "done", text.done(),
        "happened", text.happened(),
        "tips", text.tips(),
        "resources", text.resources(),
        "steps", String.join(" ", text.steps()),
        "group", study.group() == null ? "" : study.group().toString());
  }
}
