package keepup.app.assess;

import java.util.List;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.lesson.CheckId;
import keepup.app.lesson.ExitChecks;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.ClassLinks;
import keepup.app.school.SchoolClass;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What may be done with the answers to a class's check today.
@Component
@Order(20)
class AssessLinks implements ClassLinks {
  private final ExitChecks checks;
  private final SchoolDay day;

  AssessLinks(ExitChecks checks, SchoolDay day) {
    this.checks = checks;
    this.day = day;
  }

  @Override
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    List<CheckId> given = checks.list(schoolClass.id(), day.today());
    if (given.isEmpty()) {
      return List.of();
    }
    String check =
        "/checks/" + given.stream().filter(checks::hasAnswers).findFirst().orElse(given.get(0));
    return List.of(
        Link.to(check + "/answers", "Type in the answers"),
        Link.to(check + "/taps", "One tap a child"),
        Link.to(check + "/glance", "Class at a glance"));
  }
}
