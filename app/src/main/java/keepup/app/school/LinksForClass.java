package keepup.app.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /// The same under their headings; those under none stand last, under "More".
  Map<String, List<Link>> sections(SignedIn person, SchoolClass schoolClass) {
    Map<String, List<Link>> sections = new LinkedHashMap<>();
    ClassLinks.SECTIONS.forEach(section -> sections.put(section, new ArrayList<>()));
    for (Link link : list(person, schoolClass)) {
      sections
          .computeIfAbsent(
              link.section().isEmpty() ? "More" : link.section(), _ -> new ArrayList<>())
          .add(link);
    }
    sections.values().removeIf(List::isEmpty);
    return sections;
  }

  /// The links of every feature, in order.
  public List<Link> list(SignedIn person, SchoolClass schoolClass) {
    return features.stream()
        .flatMap(feature -> feature.list(person, schoolClass).stream())
        .toList();
  }
}
