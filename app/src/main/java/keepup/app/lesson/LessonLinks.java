package keepup.app.lesson;

import java.util.ArrayList;
import java.util.List;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.school.ClassLinks;
import keepup.app.school.SchoolClass;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What may be done with a class's lesson today.
@Component
@Order(10)
class LessonLinks implements ClassLinks {
  private final ExitChecks checks;
  private final SchoolDay day;

  LessonLinks(ExitChecks checks, SchoolDay day) {
    this.checks = checks;
    this.day = day;
  }

  @Override
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    List<Link> links = new ArrayList<>();
    String choose = "/classes/" + schoolClass.id() + "/lesson";
    List<CheckId> given = checks.list(schoolClass.id(), day.today());
    if (given.isEmpty()) {
      links.add(
          Link.to(choose, "Choose today’s step")
              .under(
                  ClassLinks.TODAY, "The small step of the lesson; its exit check is made for you.")
              .nextIf(person.role() == Role.TEACHER));
    } else {
      links.add(
          Link.to("/checks/" + given.get(0), "Today’s exit check: print it or show it")
              .under(ClassLinks.TODAY, "Six questions for the last minutes of the lesson."));
      links.add(
          Link.to(choose, "Choose another step for today")
              .under(ClassLinks.TODAY, "If the lesson went another way."));
    }
    links.add(
        Link.to("/classes/" + schoolClass.id() + "/again", "Ask again after a session")
            .under(
                ClassLinks.TODAY,
                "Two questions for those whose turn it is, a day and a week after."));
    return links;
  }
}
