package keepup.app.cohort;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.cohort.CohortDesk.Whole;
import keepup.app.cohort.Shared.Kind;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.course.Course.GapTask;
import keepup.course.Course.Reflection;
import org.jspecify.annotations.Nullable;
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

/// One school's place in a cohort, for the trainer: what is signed and paid, who the partners are,
/// and what comes on paper from a school without Keep Up.
@Controller
@RequestMapping("/programme/cohorts/{cohortId}/places/{placeId}")
class PlaceController {
  private static final int LONGEST = 200;
  private static final String EMAIL = "|\\S+@\\S+";

  private final CohortDesk desk;
  private final Places places;
  private final Shares shares;
  private final HubAudit audit;
  private final Clock clock;

  PlaceController(CohortDesk desk, Places places, Shares shares, HubAudit audit, Clock clock) {
    this.desk = desk;
    this.places = places;
    this.shares = shares;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping
  String page(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @PathVariable UUID placeId,
      Model model) {
    Whole whole = desk.get(person, cohortId);
    model
        .addAttribute("whole", whole)
        .addAttribute("one", whole.get(new PlaceId(placeId)))
        .addAttribute("today", LocalDate.now(clock).toString());
    return "cohort/PlacePage";
  }

  @PostMapping("/paid")
  @Transactional
  public String paid(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @PathVariable UUID placeId,
      @RequestParam(defaultValue = "false") boolean paid,
      RedirectAttributes next) {
    Place place = get(person, cohortId, placeId).place();
    places.pay(person, place.id(), paid);
    audit.note(person, paid ? "price paid" : "price not paid", placeId.toString());
    return back(
        cohortId, placeId, Flash.done(paid ? "Noted as paid." : "Noted as not paid."), next);
  }

  @PostMapping("/signed")
  @Transactional
  public String signed(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @PathVariable UUID placeId,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String on,
      RedirectAttributes next) {
    Whole whole = desk.get(person, cohortId);
    Place place = whole.get(new PlaceId(placeId)).place();
    LocalDate date = CohortForm.findDate(on).orElse(LocalDate.now(clock));
    if (bad(name) || date.isAfter(LocalDate.now(clock))) {
      return back(
          cohortId,
          placeId,
          Flash.problem(
              "Who signed, and when? A name and a day that is not in the future are needed."),
          next);
    }
    places.sign(Writer.of(person), place, whole.cohort(), name.strip(), date);
    audit.note(person, "agreement signed on paper", placeId.toString());
    return back(cohortId, placeId, Flash.done("Noted as signed."), next);
  }

  @PostMapping("/partners")
  @Transactional
  public String partners(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @PathVariable UUID placeId,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable List<String> instead,
      RedirectAttributes next) {
    Place place = get(person, cohortId, placeId).place();
    if (place.joined()) {
      return back(cohortId, placeId, Flash.problem("The school names its partners itself."), next);
    }
    for (Part part : Part.values()) {
      String name = typed.getOrDefault(part.key(), "").strip();
      String email = typed.getOrDefault(part.key() + "-email", "").strip();
      boolean empty = name.isEmpty() && email.isEmpty() && place.findPartner(part).isEmpty();
      if (!empty && (bad(name) || email.length() > LONGEST || !email.matches(EMAIL))) {
        return back(
            cohortId,
            placeId,
            Flash.problem(
                "%s: “%s”, “%s”. A name of 1 to 200 letters is needed, and an e-mail with an @, or none."
                    .formatted(part.words(), name, email)),
            next);
      }
    }
    for (Part part : Part.values()) {
      String name = typed.getOrDefault(part.key(), "").strip();
      String email = typed.getOrDefault(part.key() + "-email", "").strip();
      Partner now = place.findPartner(part).orElse(null);
      if (now != null && (instead == null || !instead.contains(part.key()))) {
        places.correct(now.id(), name, email);
        audit.note(person, "partner's name kept", now.id().toString());
      } else if (!name.isEmpty()) {
        PartnerId id =
            places.name(Writer.of(person), person.hub(), place.id(), part, name, email, null);
        audit.note(person, "partner listed", id.toString());
      }
    }
    return back(cohortId, placeId, Flash.done("Kept."), next);
  }

  /// What a school without Keep Up has done and written, as the trainer saw it.
  @PostMapping("/noted")
  @Transactional
  public String noted(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @PathVariable UUID placeId,
      @RequestParam(required = false) @Nullable List<String> did,
      RedirectAttributes next) {
    Progress one = get(person, cohortId, placeId);
    if (one.place().joined()) {
      return back(cohortId, placeId, Flash.problem("The pair says itself what it did."), next);
    }
    List<String> ticked = did == null ? List.of() : did;
    for (GapTask task : one.course().gapTasks()) {
      note(person, one, null, Kind.TASK, task.id(), ticked.contains(task.id()), one.done(task));
    }
    Set<String> noted = new HashSet<>();
    for (Reflection reflection : one.course().reflections()) {
      for (Partner partner : one.place().partners()) {
        String id = Noted.id(reflection, partner);
        if (noted.add(id)) {
          note(
              person,
              one,
              Writings.isTogether(reflection) ? null : partner.id(),
              Kind.REFLECTION,
              reflection.id(),
              ticked.contains(id),
              one.wrote(partner, reflection));
        }
      }
    }
    audit.note(person, "tasks noted", placeId.toString());
    return back(cohortId, placeId, Flash.done("Kept."), next);
  }

  @PostMapping("/leave")
  @Transactional
  public String leave(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @PathVariable UUID placeId,
      RedirectAttributes next) {
    Place place = get(person, cohortId, placeId).place();
    places.leave(place.id());
    audit.note(person, "place given up", placeId.toString());
    next.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done(place.name() + " is not in the cohort any more."));
    return "redirect:/programme/cohorts/" + cohortId;
  }

  private void note(
      HubMember person,
      Progress one,
      @Nullable PartnerId of,
      Kind kind,
      String about,
      boolean now,
      boolean before) {
    if (now && !before) {
      shares.share(
          Writer.of(person),
          person.hub(),
          one.place().id(),
          of,
          kind,
          about,
          false,
          List.of(),
          Map.of());
    } else if (before && !now) {
      shares.takeBack(Writer.of(person), person.hub(), one.place().id(), of, kind, about);
    }
  }

  private static boolean bad(String name) {
    return name.isBlank() || name.strip().length() > LONGEST;
  }

  private Progress get(HubMember person, UUID cohortId, UUID placeId) {
    return desk.get(person, cohortId).get(new PlaceId(placeId));
  }

  private static String back(UUID cohort, UUID place, Flash flash, RedirectAttributes next) {
    next.addFlashAttribute(ShellAdvice.FLASH, flash);
    return "redirect:/programme/cohorts/" + cohort + "/places/" + place;
  }
}
