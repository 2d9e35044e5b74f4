package keepup.app.tablescheck;

import java.util.List;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.school.ClassLinks;
import keepup.app.school.SchoolClass;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The practice of the tables check, a press away from the class.
@Component
@Order(70)
class TablesLinks implements ClassLinks {
  @Override
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    return List.of(
        Link.to("/classes/" + schoolClass.id() + "/tables-check", "Tables check practice"));
  }
}
