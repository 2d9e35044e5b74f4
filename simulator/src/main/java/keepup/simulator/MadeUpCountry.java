package keepup.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import keepup.maths.Draws;

/// A made-up country of schools whose register changes from year to year: schools become academies,
/// merge, split, close and open. Names, towns and authorities are invented; regions and kinds are
/// those of England's register. The same seed makes the same country.
final class MadeUpCountry {
  private static final List<String> REGIONS =
      List.of(
          "North East",
          "North West",
          "Yorkshire and the Humber",
          "East Midlands",
          "West Midlands",
          "East of England",
          "London",
          "South East",
          "South West");
  private static final List<String> FIRST =
      List.of(
          "Alder", "Bramble", "Copper", "Dusk", "Elder", "Fern", "Gorse", "Hazel", "Ivy", "Juniper",
          "Kestrel", "Lark", "Moss", "Nettle", "Otter", "Plover", "Quill", "Rowan", "Sorrel",
          "Teal");
  private static final List<String> LAST =
      List.of(
          "wick", "fold", "mere", "brook", "hollow", "moor", "combe", "well", "bank", "thorpe",
          "stead", "garth");
  private static final List<String> KINDS =
      List.of(
          "Primary School",
          "Community Primary School",
          "Church of England Primary School",
          "Junior School",
          "St Zoë’s Catholic Primary School",
          "Infant and Nursery School, The Green");
  private static final int FIRST_URN = 500_000; // England's own begin with 1
  private static final int AUTHORITIES = 150;
  private static final double ACADEMIES = 0.05;
  private static final double MERGERS = 0.006;
  private static final double SPLITS = 0.003;
  private static final double CLOSURES = 0.003;

  /// One line of the file of links: what one school tells of another.
  record Told(MadeUpSchool of, MadeUpSchool other, String type, LocalDate on) {}

  private final Draws draws;
  private final List<MadeUpSchool> schools = new ArrayList<>();
  private final List<Told> links = new ArrayList<>();
  private int urn = FIRST_URN;

  MadeUpCountry(Draws draws, int open) {
    this.draws = draws;
    for (int i = 0; i < open; i++) {
      add(LocalDate.of(1950 + draws.between(0, 60), 9, 1));
    }
  }

  List<MadeUpSchool> schools() {
    return schools;
  }

  List<Told> links() {
    return links;
  }

  Draws draws() {
    return draws;
  }

  private MadeUpSchool add(LocalDate opened) {
    int authority = draws.between(1, AUTHORITIES);
    int of = draws.between(0, 99);
    String phase =
        of < 78 ? "Primary" : of < 80 ? "Middle deemed primary" : of < 96 ? "Secondary" : "Nursery";
    return keep(
        name(phase),
        "Community school",
        phase,
        REGIONS.get(authority % REGIONS.size()),
        authority,
        draws.between(0, 600) / 10.0,
        draws.between(60, 480),
        opened);
  }

  private String name(String phase) {
    String place = draws.pick(FIRST) + draws.pick(LAST);
    return place
        + " "
        + (phase.equals("Primary") ? draws.pick(KINDS) : phase.split(" ", -1)[0] + " School");
  }

  private MadeUpSchool keep(
      String name,
      String type,
      String phase,
      String region,
      int authority,
      double freeMeals,
      int pupils,
      LocalDate opened) {
    urn += draws.between(1, 3);
    var school =
        new MadeUpSchool(urn, name, type, phase, region, authority, freeMeals, pupils, opened);
    schools.add(school);
    return school;
  }

  private MadeUpSchool after(MadeUpSchool old, String name, String type, LocalDate on) {
    MadeUpSchool next =
        keep(name, type, old.phase, old.region, old.authority, old.freeMeals, old.pupils, on);
    next.reached = old.reached;
    return next;
  }

  /// What happens to the schools on a day: the first of September, or in the middle of a year.
  ///
  /// @param share of a usual year's changes
  void change(LocalDate on, double share) {
    List<MadeUpSchool> open = schools.stream().filter(MadeUpSchool::isOpen).toList();
    for (int i = 0; i + 1 < open.size(); i++) {
      MadeUpSchool one = open.get(i);
      double of = draws.between(0, 999_999) / 1e6 / share;
      if (!one.isOpen()) {
        continue;
      }
      if (of < ACADEMIES) {
        link(one, after(one, academy(one), "Academy converter", on), "", on);
      } else if (of < ACADEMIES + MERGERS && open.get(i + 1).isOpen()) {
        merge(one, open.get(i + 1), on);
      } else if (of < ACADEMIES + MERGERS + SPLITS) {
        link(one, after(one, one.name + " North", "Community school", on), " - Split School", on);
        link(one, after(one, one.name + " South", "Community school", on), " - Split School", on);
      } else if (of < ACADEMIES + MERGERS + SPLITS + CLOSURES) {
        one.closed = on.minusDays(1);
        add(on);
      }
    }
  }

  private static String academy(MadeUpSchool one) {
    return one.name.endsWith("Academy") ? one.name : one.name.replace(" School", "") + " Academy";
  }

  private void merge(MadeUpSchool one, MadeUpSchool other, LocalDate on) {
    MadeUpSchool merged = after(one, one.name + " Federation School", "Community school", on);
    merged.reached = one.reached || other.reached;
    link(one, merged, " - merged", on);
    link(other, merged, " - amalgamated", on);
  }

  /// Both tell of it, each in its own words.
  private void link(MadeUpSchool old, MadeUpSchool next, String how, LocalDate on) {
    old.closed = on.minusDays(1);
    links.add(new Told(old, next, "Successor" + how, on));
    links.add(new Told(next, old, "Predecessor" + how, on));
  }

  /// More entries that closed long ago, until there are so many in all.
  void fillUp(int rows) {
    while (schools.size() < rows) {
      MadeUpSchool old = add(LocalDate.of(1950 + draws.between(0, 20), 9, 1));
      old.closed = LocalDate.of(1980 + draws.between(0, 20), 8, 31);
    }
  }

  static String authorityName(int authority) {
    return FIRST.get(authority % FIRST.size())
        + LAST.get(authority % LAST.size())
        + (authority % 2 == 0 ? " County" : " Borough");
  }

  static String town(MadeUpSchool school) {
    return school.name.split(" ", -1)[0];
  }

  static String postcode(MadeUpSchool school) {
    return String.format(Locale.ROOT, "ZZ%d %dZZ", 1 + school.authority % 98, 1 + school.urn % 9);
  }
}
