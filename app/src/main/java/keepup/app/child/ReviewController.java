package keepup.app.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.curriculum.SchoolWordings;
import keepup.app.design.Status;
import keepup.app.intervention.SessionRecord;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.Pupil;
import keepup.app.support.Supports;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What the record holds of a child for a review: what helps, what was done, what was secure when.
/// On paper for a meeting.
@Controller
class ReviewController {
  private static final int DAYS = 200;

  private final Children children;
  private final WhatIsKnown known;
  private final SessionRecord sessions;
  private final Supports supports;
  private final SchoolWordings words;
  private final SchoolDay day;
  private final Audit audit;

  ReviewController(
      Children children,
      WhatIsKnown known,
      SessionRecord sessions,
      Supports supports,
      SchoolWordings words,
      SchoolDay day,
      Audit audit) {
    this.children = children;
    this.known = known;
    this.sessions = sessions;
    this.supports = supports;
    this.words = words;
    this.day = day;
    this.audit = audit;
  }

  @GetMapping("/children/{pupilId}/review")
  @Transactional
  public String page(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID pupilId, Model model) {
    Children.Found found = children.get(person, pupilId);
    Pupil child = found.child().pupil();
    audit.note(person, "review seen", pupilId.toString());
    LocalDate today = day.today();
    Known is = known.withDays(child);
    model
        .addAttribute("child", child)
        .addAttribute("schoolClass", found.schoolClass())
        .addAttribute("words", Worded.of(words))
        .addAttribute("today", today)
        .addAttribute("from", today.minusDays(DAYS))
        .addAttribute("supports", supports.history(List.of(child.id())))
        .addAttribute(
            "sessions", sessions.list(List.of(child.id()), today.minusDays(DAYS)).reversed())
        .addAttribute("secure", newestFirst(is.list(Status.SECURE)))
        .addAttribute("open", is.list(Status.NOT_YET))
        .addAttribute("known", is);
    return "child/ReviewPage";
  }

  private static List<Standing> newestFirst(List<Standing> standings) {
    return standings.stream()
        .sorted(
            java.util.Comparator.comparing(
                    (Standing one) -> one.since() == null ? LocalDate.MIN : one.since())
                .reversed())
        .toList();
  }
}
