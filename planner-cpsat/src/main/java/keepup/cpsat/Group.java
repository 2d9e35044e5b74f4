package keepup.cpsat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepup.planning.Focus;

/// A session that a plan could have: these children on this focus, at any of these stations.
///
/// @param children by place in the day, in order
/// @param points what it brings
record Group(Focus focus, List<Integer> children, List<Station> stations, long points) {
  Group {
    children = List.copyOf(children);
    stations = List.copyOf(stations);
  }

  /// What groups together need of the school, and how often.
  static Map<Needs, Integer> needs(List<Group> groups) {
    Map<Needs, Integer> needs = new HashMap<>();
    groups.forEach(group -> needs.merge(group.needs(), 1, Integer::sum));
    return needs;
  }

  /// What it needs of the school: groups that need the same could change places.
  Needs needs() {
    return new Needs(stations, children.size());
  }

  /// @param stations one of these
  /// @param size children, for the room
  record Needs(List<Station> stations, int size) {}

  int size() {
    return children.size();
  }
}
