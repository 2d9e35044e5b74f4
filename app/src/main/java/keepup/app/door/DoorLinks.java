package keepup.app.door;

import java.util.List;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.school.ClassLinks;
import keepup.app.school.SchoolClass;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The door to the children's own devices, and their cards, a press away from the class.
@Component
@Order(30)
class DoorLinks implements ClassLinks {
  @Override
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    String here = "/classes/" + schoolClass.id();
    return List.of(
        Link.to(here + "/door", "On the children’s own devices")
            .under(
                ClassLinks.ASK,
                "A code for the board; each child comes in with three pictures and does today’s check."),
        Link.to(here + "/cards", "Picture cards")
            .under(ClassLinks.CHILDREN, "Three pictures for each child, to print and hand out."));
  }
}
