package keepup.gias;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keepup.reach.Link;
import keepup.reach.Urn;

/// Reads the rows of the file of links. Both schools tell of a link, each from its side: one says
/// Successor where the other says Predecessor. What says neither (a sixth form centre, an
/// expansion) is no carrying on, and is counted by its words.
final class LinkReader {
  static final String LINKED = "LinkURN";
  static final String TYPE = "LinkType";
  private static final String DATE = "LinkEstablishedDate";
  static final List<String> NEEDED = List.of(SchoolReader.URN, LINKED, TYPE);

  private final Cells cells;
  private final List<Finding> findings;
  private final Map<String, Integer> notFollowed = new TreeMap<>();

  LinkReader(Cells cells, List<Finding> findings) {
    this.cells = cells;
    this.findings = findings;
  }

  Map<String, Integer> notFollowed() {
    return notFollowed;
  }

  /// The link of a row; nothing where it is none or has a fault, which is noted then.
  Optional<Link> find(List<String> row, long line) {
    cells.next(row, line);
    int before = findings.size();
    Optional<Urn> own = Numbers.find(cells, SchoolReader.URN);
    Optional<Urn> other = Numbers.find(cells, LINKED);
    String type = cells.word(TYPE);
    LocalDate on = cells.day(DATE);
    if (findings.size() > before || own.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    if (type.startsWith("Predecessor")) {
      return Optional.of(new Link(other.get(), own.get(), on));
    }
    if (type.startsWith("Successor") || type.equals("Result of Amalgamation")) {
      return Optional.of(new Link(own.get(), other.get(), on));
    }
    notFollowed.merge(type, 1, Integer::sum);
    return Optional.empty();
  }
}
