package keepup.cpsat;

import java.util.List;

/// Groups of one island that a plan could hold together: no child is in two of them.
///
/// @param cost how far, in points, a plan with just these of the island stays below the bound that
///   the prices give; 0 or more
record Bundle(List<Group> groups, double cost) {
  Bundle {
    groups = List.copyOf(groups);
  }

  long points() {
    return groups.stream().mapToLong(Group::points).sum();
  }
}
