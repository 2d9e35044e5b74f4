package keepup.app.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import keepup.app.account.HubId;
import keepup.reach.AcademicYear;
import keepup.reach.Aspect;
import keepup.reach.Breakdown;
import keepup.reach.Cumulative;
import keepup.reach.Difference;
import keepup.reach.Entry;
import keepup.reach.Fifths;
import keepup.reach.Reach;
import keepup.reach.Register;
import keepup.reach.Urn;

/// The report: schools and specialists by year, and the schools by what tells them apart.
///
/// @param register what it has round the schools that took part
/// @param open all schools of today
/// @param hubs the names of hubs that have schools
record ReachReport(
    List<SchoolPart> parts,
    Reach reach,
    Cumulative specialists,
    List<AcademicYear> trainingYears,
    Register register,
    OpenSchools open,
    Fifths fifths,
    Map<HubId, String> hubs) {
  /// How many years fit beside one another on a sheet of paper.
  static final int COLUMNS = 6;

  ReachReport {
    parts = List.copyOf(parts);
    trainingYears = List.copyOf(trainingYears);
    hubs = Map.copyOf(hubs);
  }

  /// One year of the first table.
  ///
  /// @param fresh schools first reached in it
  /// @param ever schools ever reached by its end
  /// @param today of today's schools, those reached by its end
  /// @param numbers of the register ever written down by its end
  /// @param newSpecialists of this year's cohort
  /// @param specialists ever trained by its end
  record Year(
      AcademicYear year,
      int fresh,
      int ever,
      int today,
      int numbers,
      int newSpecialists,
      int specialists) {}

  boolean isEmpty() {
    return years().isEmpty();
  }

  /// From the first year that anything is known of to the last.
  List<Year> years() {
    TreeSet<AcademicYear> known = new TreeSet<>(trainingYears);
    known.addAll(reach.years());
    List<Year> years = new ArrayList<>();
    int before = 0;
    int trainedBefore = 0;
    for (AcademicYear at = known.isEmpty() ? null : known.first();
        at != null && at.compareTo(known.last()) <= 0;
        at = at.next()) {
      int ever = reach.ever(at);
      int trained = specialists.ever(at);
      years.add(
          new Year(
              at,
              ever - before,
              ever,
              reach.today(at),
              reach.numbers(at),
              trained - trainedBefore,
              trained));
      before = ever;
      trainedBefore = trained;
    }
    return years;
  }

  /// The last year.
  Year last() {
    return years().getLast();
  }

  Difference difference() {
    return reach.difference(last().year());
  }

  /// The schools by one thing that tells them apart.
  Breakdown by(Aspect aspect) {
    return Breakdown.of(aspect, reach, urn -> group(aspect, urn), open.by(aspect, fifths));
  }

  /// The tables of the page and of the paper, the last years of each.
  List<Breakdown> tables() {
    return Arrays.stream(Aspect.values()).map(aspect -> by(aspect).last(COLUMNS)).toList();
  }

  /// The group of a school.
  String group(Aspect aspect, Urn urn) {
    return register
        .findDescribed(urn)
        .map(entry -> aspect.of(entry, fifths))
        .orElse(Aspect.UNKNOWN);
  }

  /// One hub of the programme: a school that took part with two hubs is in both.
  record OfHub(String name, List<Integer> ever) {
    OfHub {
      ever = List.copyOf(ever);
    }
  }

  /// Each hub by itself, by name.
  List<OfHub> byHub(java.time.LocalDate today) {
    Map<HubId, List<SchoolPart>> own =
        parts.stream().collect(Collectors.groupingBy(SchoolPart::hub));
    return own.entrySet().stream()
        .map(of -> {
          Reach alone =
              Reach.of(register, of.getValue().stream().map(SchoolPart::part).toList(), today);
          return new OfHub(
              hubs.getOrDefault(of.getKey(), "A hub"),
              years().stream().map(year -> alone.ever(year.year())).toList());
        })
        .sorted(java.util.Comparator.comparing(OfHub::name))
        .toList();
  }

  /// How many records name a number that was not open in their year.
  long moved() {
    return reach.standings().stream().filter(one -> one.wasMoved()).count();
  }

  /// How many numbers the register does not know.
  long unknown() {
    return reach.standings().stream()
        .map(one -> one.part().school())
        .distinct()
        .filter(urn -> register.find(urn).isEmpty())
        .count();
  }

  String name(Urn urn) {
    return register.find(urn).map(Entry::name).orElse("Not in the register");
  }
}
