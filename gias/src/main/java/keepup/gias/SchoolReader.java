package keepup.gias;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.reach.Entry;
import keepup.reach.Urn;

/// Reads the rows of the register, one school each.
final class SchoolReader {
  static final String URN = "URN";
  static final String NAME = "EstablishmentName";
  private static final String STATUS = "EstablishmentStatus (name)";
  private static final String OPENED = "OpenDate";
  private static final String CLOSED = "CloseDate";
  private static final String PHASE = "PhaseOfEducation (name)";
  private static final String REGION = "GOR (name)";
  private static final String TYPE = "TypeOfEstablishment (name)";
  private static final Set<String> OPEN = Set.of("Open", "Open, but proposed to close");
  private static final String NOT_YET = "Proposed to open";

  /// What every file of the register has; what else is missing is not known of its schools.
  static final List<String> NEEDED = List.of(URN, NAME, STATUS, OPENED, CLOSED, PHASE, REGION);

  private final Cells cells;
  private final List<Finding> findings;
  private final Map<Integer, Long> lines = new HashMap<>();
  private int leftOut;

  SchoolReader(Cells cells, List<Finding> findings) {
    this.cells = cells;
    this.findings = findings;
  }

  /// How many rows were of no school that ever was: children's centres, schools proposed.
  int leftOut() {
    return leftOut;
  }

  /// The school of a row; nothing where it is none or has a fault, which is noted then.
  Optional<SchoolRow> find(List<String> row, long line) {
    cells.next(row, line);
    int before = findings.size();
    Optional<Urn> urn = Numbers.find(cells, URN);
    String status = cells.text(STATUS);
    if (findings.size() == before && (urn.isEmpty() || status.equals(NOT_YET))) {
      leftOut++;
      return Optional.empty();
    }
    boolean closed = isClosed(status);
    String name = name();
    LocalDate openedOn = cells.day(OPENED);
    LocalDate closedOn = cells.day(CLOSED);
    requireOrder(openedOn, closedOn);
    urn.ifPresent(this::requireOnce);
    Double freeMeals = cells.percent("PercentageFSM");
    Integer pupils = cells.whole("NumberOfPupils");
    Integer low = cells.whole("StatutoryLowAge");
    Integer high = cells.whole("StatutoryHighAge");
    String phase = cells.word(PHASE);
    String region = cells.word(REGION);
    if (findings.size() > before) {
      return Optional.empty();
    }
    return urn.map(number ->
        new SchoolRow(
            new Entry(
                number, name, closed, openedOn, closed ? closedOn : null, phase, region, freeMeals),
            cells.word(TYPE),
            cells.word("LA (name)"),
            cells.text("EstablishmentNumber"),
            cells.text("Street"),
            cells.word("Town"),
            cells.text("Postcode"),
            cells.word("Trusts (name)"),
            cells.word("UrbanRural (name)"),
            pupils,
            low,
            high));
  }

  private String name() {
    String name = cells.text(NAME);
    if (name.isEmpty()) {
      cells.note(NAME, "The school has no name.", "Maybe a column was moved.");
    }
    return name;
  }

  private boolean isClosed(String status) {
    if (!status.equals("Closed") && !OPEN.contains(status)) {
      cells.note(
          STATUS,
          Cells.quoted(status) + " is no status of the register.",
          "Maybe a column was moved; it says Open or Closed.");
    }
    return status.equals("Closed");
  }

  private void requireOrder(
      @org.jspecify.annotations.Nullable LocalDate opened,
      @org.jspecify.annotations.Nullable LocalDate closed) {
    if (opened != null && closed != null && closed.isBefore(opened)) {
      cells.note(
          CLOSED,
          "It closed on %s, before it opened on %s.".formatted(closed, opened),
          "Maybe the two dates were swapped.");
    }
  }

  private void requireOnce(Urn urn) {
    Long first = lines.putIfAbsent(urn.value(), cells.line());
    if (first != null) {
      cells.note(
          URN,
          "The number %s stands on line %d as well.".formatted(urn, first),
          "Maybe two files were put together.");
    }
  }
}
