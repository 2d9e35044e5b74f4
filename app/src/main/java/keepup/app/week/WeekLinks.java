package keepup.app.week;

import java.util.List;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.school.ClassLinks;
import keepup.app.school.SchoolClass;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The weeks of a class, a press away from its page.
@Component
@Order(65)
class WeekLinks implements ClassLinks {
  @Override
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    return List.of(
        Link.to("/classes/" + schoolClass.id() + "/week", "The class’s weeks")
            .under(
                ClassLinks.WEEK,
                "What is a lesson, what is not getting better, who waits for more, who got how much."));
  }
}
