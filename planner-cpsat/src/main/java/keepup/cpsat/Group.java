package keepup.cpsat;

import java.util.List;
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
