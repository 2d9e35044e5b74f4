package keepup.app.tablescheck;

import java.util.List;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import keepup.app.school.ClassLinks;
import keepup.app.school.Pupils;
import keepup.app.school.SchoolClass;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The practice of the tables check, a press away from a class that has children of Year 3 or
/// older. The check itself is taken in Year 4.
@Component
@Order(70)
class TablesLinks implements ClassLinks {
  private static final int FROM_YEAR = 3;

  private final Pupils pupils;

  TablesLinks(Pupils pupils) {
    this.pupils = pupils;
  }

  @Override
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    return pupils.list(schoolClass.id()).stream().anyMatch(one -> one.yearGroup() >= FROM_YEAR)
        ? List.of(
            Link.to("/classes/" + schoolClass.id() + "/tables-check", "Tables check practice")
                .under(ClassLinks.PRACTICE, "As the check of Year 4 asks, marked as practice."))
        : List.of();
  }
}
