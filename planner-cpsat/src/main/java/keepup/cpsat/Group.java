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

  int size() {
    return children.size();
  }
}
