package keepup.app.sitting;

import java.util.List;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.school.ClassLinks;
import keepup.app.school.SchoolClass;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Ways to find out about a child, a press away from the class.
@Component
@Order(50)
class SittingLinks implements ClassLinks {
  @Override
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    String here = "/classes/" + schoolClass.id();
    return List.of(
        Link.to(here + "/screen", "Questions on the screen")
            .under(
                ClassLinks.ASK,
                "A few children on a device; the next question follows from the last answer."),
        Link.to(here + "/interviews", "Interview one child")
            .under(ClassLinks.ASK, "Ask, listen and note how the child worked it out."),
        Link.to(here + "/paper-set", "A set on paper")
            .under(ClassLinks.ASK, "A short set that tells wrong ideas apart, to print."));
  }
}
