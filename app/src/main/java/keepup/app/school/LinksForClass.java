package keepup.app.school;

import java.util.List;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// All that the features offer to do with a class today.
@Component
public class LinksForClass {
  private final List<ClassLinks> features;

  LinksForClass(ObjectProvider<ClassLinks> features) {
    this.features = features.orderedStream().toList();
  }

  /// The links of every feature, in order.
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    return features.stream()
        .flatMap(feature -> feature.list(person, schoolClass).stream())
        .toList();
  }
}
