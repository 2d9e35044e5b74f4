package keepup.app.intervention;

import java.util.List;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.school.ClassLinks;
import keepup.app.school.SchoolClass;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Puts today's groups and yesterday's outcomes one click from the first page.
@Component
@Order(40)
class LinksToGroups implements ClassLinks {
  @Override
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    String here = "/classes/" + schoolClass.id();
    return List.of(
        Link.to(here + "/groups", "Today's groups"),
        Link.to(here + "/since-yesterday", "Since yesterday"));
  }
}
