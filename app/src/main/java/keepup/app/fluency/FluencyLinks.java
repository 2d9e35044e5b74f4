package keepup.app.fluency;

import java.util.List;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.school.ClassLinks;
import keepup.app.school.SchoolClass;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Number facts, a press away from the class.
@Component
@Order(60)
class FluencyLinks implements ClassLinks {
  @Override
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    String here = "/classes/" + schoolClass.id();
    return List.of(
        Link.to(here + "/starter", "Number-sense starter")
            .under(ClassLinks.TODAY, "Five minutes for the whole class to talk about numbers."),
        Link.to(here + "/facts/practise", "Practise number facts")
            .under(
                ClassLinks.PRACTICE,
                "Hand a device over: each child at its own place, without a clock."),
        Link.to(here + "/facts", "Number facts of the class")
            .under(ClassLinks.PRACTICE, "Which facts are known, and what to teach tomorrow."));
  }
}
