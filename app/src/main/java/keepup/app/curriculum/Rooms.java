package keepup.app.curriculum;

import java.util.List;
import keepup.app.design.Link;

/// The ways round the curriculum pages.
final class Rooms {
  static final String BROWSE = "/curriculum";
  static final String MAP = "/curriculum/map";
  static final String MIXED = "/curriculum/mixed";
  static final String WORKSHOPS = "/curriculum/workshops";
  static final String SCHEME = "/curriculum/scheme";

  private static final List<Link> ALL =
      List.of(
          Link.to(BROWSE, "Steps"),
          Link.to(MAP, "Map"),
          Link.to(MIXED, "Mixed-age classes"),
          Link.to(WORKSHOPS, "Workshops for families"),
          Link.to(SCHEME, "Scheme of work"),
          Link.to("/sequences", "Kept sequences"));

  private Rooms() {}

  /// The links with the one for this page marked.
  static List<Link> here(String href) {
    return ALL.stream()
        .map(link -> new Link(link.href(), link.text(), link.href().equals(href)))
        .toList();
  }
}
