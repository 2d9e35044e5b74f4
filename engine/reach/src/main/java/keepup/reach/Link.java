package keepup.reach;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// That one entry of the register carries on from another. An academy has one link from the school
/// that it was; a merger is several links to one entry, a split several from one.
///
/// @param on when; null where the register does not say
public record Link(Urn from, Urn to, @Nullable LocalDate on) {

  /// Each link once, in the order in which it first came: both schools tell of a link. Where their
  /// dates differ the earlier counts; an entry is no link to itself.
  public static List<Link> once(Collection<Link> links) {
    Map<List<Urn>, Link> once = new LinkedHashMap<>();
    for (Link link : links) {
      if (!link.from.equals(link.to)) {
        once.merge(List.of(link.from, link.to), link, Link::earlier);
      }
    }
    return List.copyOf(once.values());
  }

  private static Link earlier(Link one, Link two) {
    if (one.on == null || two.on == null) {
      return one.on == null ? two : one;
    }
    return one.on.isAfter(two.on) ? two : one;
  }
}
