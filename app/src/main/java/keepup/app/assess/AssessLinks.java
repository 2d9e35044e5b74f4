package keepup.app.assess;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.lesson.CheckId;
import keepup.app.lesson.ExitChecks;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.ClassLinks;
import keepup.app.school.SchoolClass;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What may be done with the answers to a class's check today, and paper of the days before that
/// waits to be marked.
@Component
@Order(20)
class AssessLinks implements ClassLinks {
  private static final int PAPER_WAITS_DAYS = 7;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private final ExitChecks checks;
  private final SchoolDay day;

  AssessLinks(ExitChecks checks, SchoolDay day) {
    this.checks = checks;
    this.day = day;
  }

  @Override
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    List<Link> links = new ArrayList<>();
    List<CheckId> given = checks.list(schoolClass.id(), day.today());
    if (!given.isEmpty()) {
      links.addAll(ofToday(person, given));
    }
    LocalDate today = day.today();
    checks
        .findUnmarked(schoolClass.id(), today.minusDays(PAPER_WAITS_DAYS), today)
        .ifPresent(check ->
            links.add(
                Link.to(
                        "/checks/" + check.id() + "/answers",
                        "Mark the paper of " + DAY.format(check.lesson().taughtOn()))
                    .under(ClassLinks.TODAY, "Its answers are not typed in yet.")));
    return links;
  }

  private List<Link> ofToday(SignedIn person, List<CheckId> given) {
    Optional<CheckId> answered = given.stream().filter(checks::hasAnswers).findFirst();
    String check = "/checks/" + answered.orElse(given.get(0));
    return List.of(
        Link.to(check + "/answers", "Type in the answers")
            .under(ClassLinks.TODAY, "Exactly what each child wrote, in a minute or two.")
            .nextIf(person.role() == Role.TEACHER && answered.isEmpty()),
        Link.to(check + "/taps", "One tap a child")
            .under(ClassLinks.TODAY, "Got it, nearly or not yet, before the answers are typed in."),
        Link.to(check + "/glance", "Class at a glance")
            .under(ClassLinks.TODAY, "Who got it, and what the wrong answers tell."));
  }
}
