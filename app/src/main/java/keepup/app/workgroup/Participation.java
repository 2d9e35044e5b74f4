package keepup.app.workgroup;

import java.util.List;

/// How a school takes part in work groups now.
///
/// @param groups the names of the groups of this school year that it is in
/// @param missedInARow how many of the last meetings went by without anybody from it, in the group
///   where it missed most; meetings of which nobody noted who came do not count
/// @param termsWithoutVisit terms of this year that are over and brought it no visit: `Autumn`
public record Participation(List<String> groups, int missedInARow, List<String> termsWithoutVisit) {
  /// A school that is in no group.
  public static final Participation NONE = new Participation(List.of(), 0, List.of());

  /// The lists are kept as they are now.
  public Participation {
    groups = List.copyOf(groups);
    termsWithoutVisit = List.copyOf(termsWithoutVisit);
  }
}
