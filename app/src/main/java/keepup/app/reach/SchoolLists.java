package keepup.app.reach;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import keepup.reach.AcademicYear;
import keepup.reach.Aspect;
import keepup.reach.Counted;
import keepup.reach.Standing;
import keepup.reach.Urn;

/// The schools behind a figure of a report.
final class SchoolLists {
  private final ReachReport report;
  private final Figure figure;

  private SchoolLists(ReachReport report, Figure figure) {
    this.report = report;
    this.figure = figure;
  }

  /// By name.
  static List<ListedSchool> of(ReachReport report, Figure figure) {
    if (report.reach().years().isEmpty()) {
      return List.of();
    }
    return new SchoolLists(report, figure)
        .list().stream()
            .sorted(Comparator.comparing(ListedSchool::name).thenComparing(ListedSchool::urn))
            .toList();
  }

  private List<ListedSchool> list() {
    AcademicYear year = figure.year() == null ? report.reach().years().getLast() : figure.year();
    return switch (figure.what()) {
      case EVER ->
          report.reach().counted().stream()
              .filter(one -> one.year().compareTo(year) <= 0 && isOfGroup(one.school()))
              .map(this::counted)
              .toList();
      case NEW ->
          report.reach().counted().stream()
              .filter(one -> one.year().equals(year) && isOfGroup(one.school()))
              .map(this::counted)
              .toList();
      case TODAY -> todays(year);
      case LOOK -> toLookAt();
    };
  }

  private boolean isOfGroup(Urn urn) {
    return figure.aspect() == null || report.group(figure.aspect(), urn).equals(figure.group());
  }

  private ListedSchool counted(Counted one) {
    return listed(one.school(), one.year().toString(), now(one));
  }

  /// What it is called today where that is another name or number.
  private String now(Counted one) {
    Set<Urn> now = report.reach().todays(one);
    if (now.isEmpty()) {
      return report.register().find(one.school()).isPresent() ? "Closed" : "";
    }
    return now.equals(Set.of(one.school()))
        ? ""
        : now.stream()
            .map(urn -> report.name(urn) + " (" + urn + ")")
            .collect(Collectors.joining(" and "));
  }

  private List<ListedSchool> todays(AcademicYear year) {
    Map<Urn, Set<String>> from = new HashMap<>();
    for (Counted one : report.reach().counted()) {
      if (one.year().compareTo(year) <= 0) {
        for (Urn urn : report.reach().todays(one)) {
          from.computeIfAbsent(urn, _ -> new TreeSet<>())
              .add(
                  one.school().equals(urn)
                      ? one.year().toString()
                      : "%s, as %s".formatted(one.year(), report.name(one.school())));
        }
      }
    }
    return from.entrySet().stream()
        .filter(one -> isOfGroup(one.getKey()))
        .map(one -> listed(one.getKey(), String.join(" and ", one.getValue()), ""))
        .toList();
  }

  private List<ListedSchool> toLookAt() {
    return report.reach().standings().stream()
        .filter(one -> one.wasMoved() || report.register().find(one.part().school()).isEmpty())
        .map(one -> listed(one.part().school(), one.part().year().toString(), why(one)))
        .toList();
  }

  private String why(Standing one) {
    return one.wasMoved()
        ? "Not open in that year; counted as %s (%s)".formatted(report.name(one.asOf()), one.asOf())
        : "The register does not know this number";
  }

  private ListedSchool listed(Urn urn, String reached, String now) {
    return new ListedSchool(
        urn,
        report.name(urn),
        report.group(Aspect.PHASE, urn),
        report.group(Aspect.REGION, urn),
        report.group(Aspect.DISADVANTAGE, urn),
        reached,
        now);
  }
}
