package keepup.app.reach;

import java.util.List;
import java.util.stream.Stream;
import keepup.reach.Breakdown;

/// The headings of tables whose columns are years.
final class Heads {
  private Heads() {}

  static List<String> of(Breakdown by) {
    return Stream.of(
            Stream.of(by.aspect().words()),
            by.years().stream().map(year -> "By " + year),
            Stream.of("Today’s schools", "All open schools", "Share"))
        .flatMap(part -> part)
        .toList();
  }

  static List<String> ofHubs(List<ReachReport.Year> years) {
    return Stream.concat(Stream.of("Hub"), years.stream().map(one -> "By " + one.year())).toList();
  }
}
