package keepup.app.child;

import java.util.List;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.school.ClassLinks;
import keepup.app.school.SchoolClass;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What is known of a class, a press away from its page.
@Component
@Order(60)
class ChildLinks implements ClassLinks {
  @Override
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    String here = "/classes/" + schoolClass.id();
    return List.of(
        Link.to(here + "/map", "Class map")
            .under(ClassLinks.CHILDREN, "Every child and every step of the year, in one table."),
        Link.to(here + "/ready", "Ready for tomorrow?")
            .under(ClassLinks.WEEK, "Who has what the next step needs."),
        Link.to(here + "/before", "Before the lesson")
            .under(ClassLinks.WEEK, "A small group with the words and the picture first."),
        Link.to(here + "/contrast", "Two children who think differently")
            .under(ClassLinks.CHILDREN, "A pair to watch side by side."));
  }
}
