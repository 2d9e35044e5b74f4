package keepup.app.workgroup;

import java.util.List;

/// How a school takes part in work groups now.
///
/// @param groups the names of the groups of this school year that it is in
/// @param develops whether one of them is more than a trial of models
/// @param missedInARow how many of the last meetings went by without anybody from it, in the group
///   where it missed most; meetings of which nobody noted who came do not count
/// @param termsWithoutVisit terms of this year that are over and brought it no visit: `Autumn`
public record Participation(
    List<String> groups, boolean develops, int missedInARow, List<String> termsWithoutVisit) {
  /// A school that is in no group.
  public static final Participation NONE = new Participation(List.of(), false, 0, List.of());

  /// The lists are kept as they are now.
  public Participation {
    groups = List.copyOf(groups);
    termsWithoutVisit = List.copyOf(termsWithoutVisit);
  }

  /// Both together, for a school that is in several groups.
  Participation and(Participation other) {
    return new Participation(
        joined(groups, other.groups),
        develops || other.develops,
        Math.max(missedInARow, other.missedInARow),
        joined(termsWithoutVisit, other.termsWithoutVisit));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).distinct().toList();
  }
}
