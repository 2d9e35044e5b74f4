package keepup.gias;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keepup.reach.Link;

/// What files of the register hold: the schools, the links between them, or both.
///
/// @param names of the files that were read
/// @param schools by file order; empty where no file of schools was given
/// @param links as the file has them: most are there twice, from both sides
/// @param leftOut rows of no school that ever was: children's centres, schools proposed
/// @param notFollowed links that are no carrying on, by the register's words
/// @param findings every row that cannot be used
public record Delivery(
    List<String> names,
    List<SchoolRow> schools,
    List<Link> links,
    int leftOut,
    Map<String, Integer> notFollowed,
    List<Finding> findings) {

  /// Everything is kept as it is now.
  public Delivery {
    names = List.copyOf(names);
    schools = List.copyOf(schools);
    links = List.copyOf(links);
    notFollowed = new TreeMap<>(notFollowed);
    findings = List.copyOf(findings);
  }

  /// Whether every row could be used.
  public boolean isSound() {
    return findings.isEmpty();
  }
}
