package keepup.app.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keepup.app.account.HubMember;
import keepup.app.design.Choice;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.event.EventPlan.Criterion;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Reading, scoring and answering applications.
@Controller
class ApplicationController {
  private final EventPages pages;
  private final Applications applications;

  ApplicationController(EventPages pages, Applications applications) {
    this.pages = pages;
    this.applications = applications;
  }

  @GetMapping("/programme/events/{eventId}/applications")
  String list(@AuthenticationPrincipal HubMember person, @PathVariable UUID eventId, Model model) {
    HubEvent event = pages.get(person, eventId);
    model.addAttribute("event", event).addAttribute("ranked", applications.rank(event));
    return "event/ApplicationList";
  }

  @GetMapping("/programme/events/{eventId}/applications/{bookingId}")
  String page(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID eventId,
      @PathVariable UUID bookingId,
      Model model) {
    EventPages.Place place = pages.get(person, eventId, bookingId);
    model
        .addAttribute("event", place.event())
        .addAttribute("booking", place.booking())
        .addAttribute("answers", applications.answers(place.booking().id()))
        .addAttribute("scores", applications.scores(person, place.booking().id()));
    return "event/ApplicationPage";
  }

  @PostMapping("/programme/events/{eventId}/applications/{bookingId}")
  String score(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID eventId,
      @PathVariable UUID bookingId,
      @RequestParam Map<String, String> form,
      RedirectAttributes next) {
    EventPages.Place place = pages.get(person, eventId, bookingId);
    Map<Integer, Integer> scores = new HashMap<>();
    for (Criterion criterion : place.event().plan().criteria()) {
      String given = form.getOrDefault("score-" + criterion.number(), "");
      if (given.matches("[0-4]")) {
        scores.put(criterion.number(), Integer.valueOf(given));
      }
    }
    boolean all = scores.size() == place.event().plan().criteria().size();
    if (all) {
      applications.score(person, place.booking(), scores);
    }
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        all
            ? Flash.done("Kept your scores for " + place.booking().name() + ".")
            : Flash.problem("Every criterion needs a score, so nothing was kept."));
    return "redirect:"
        + EventPages.path(place.event())
        + "/applications"
        + (all ? "" : "/" + place.booking().id());
  }

  @PostMapping("/programme/events/{eventId}/applications/offer")
  String offer(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID eventId,
      RedirectAttributes next) {
    HubEvent event = pages.get(person, eventId);
    int made = applications.offer(person, event.id());
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        made == 0
            ? Flash.problem(
                "No place was offered. Maybe none is free, or nobody who waits has been scored by two people.")
            : Flash.done(made == 1 ? "One place is offered." : made + " places are offered."));
    return "redirect:" + EventPages.path(event) + "/applications";
  }

  @PostMapping("/programme/events/{eventId}/applications/{bookingId}/decline")
  String decline(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID eventId,
      @PathVariable UUID bookingId,
      RedirectAttributes next) {
    EventPages.Place place = pages.get(person, eventId, bookingId);
    boolean done = applications.decline(person, place.booking());
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        done
            ? Flash.done(place.booking().name() + " is told that there is no place this time.")
            : Flash.problem("Nothing was changed: this application is not waiting."));
    return "redirect:" + EventPages.path(place.event()) + "/applications";
  }

  static List<Choice> scores(@Nullable Integer given) {
    return Stream.concat(
            Stream.of(Choice.of("", "Choose", given == null)),
            IntStream.rangeClosed(0, Applications.HIGHEST)
                .mapToObj(score ->
                    Choice.of(
                        String.valueOf(score),
                        score + ": " + MEANING[score],
                        given != null && given == score)))
        .toList();
  }

  private static final String[] MEANING = {
    "not met", "hardly met", "met in part", "met", "met fully"
  };
}
