package keepup.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepup.maths.Draws;

/// A made-up programme's records of four years in a made-up country, which reach exactly as many
/// schools and specialists as a real programme did from 2015/16 to 2018/19.
///
/// It goes forward in time: a school that becomes another hands on whether it was reached. A count
/// looks back along the register's links. The two share no code.
///
/// Specialists train in their own school, and lead a group from the year after, a new one each
/// year. Groups hold schools that were reached before, too, by whatever number they have by then;
/// some records have a number that has closed, and in the year of a change some have both.
public final class MadeUpReach {
  /// Schools ever reached by the end of each year.
  public static final List<Integer> SCHOOLS = List.of(136, 964, 2567, 5116);

  /// Specialists ever trained by the end of each year.
  public static final List<Integer> SPECIALISTS = List.of(136, 283, 465, 675);

  /// The first year: 2015/16.
  public static final int FIRST_YEAR = 2015;

  private static final int LAST_CHANGES = 2026;
  private static final int GROUP = 6;

  /// A record that a school took part.
  ///
  /// @param route `specialist-school` or `work-group`
  /// @param group the specialist who led it; `""` for a specialist's own school
  public record Part(int urn, int year, String route, String group) {}

  /// A record of training; somebody who begins again has two.
  public record Trained(String specialist, int year, int urn) {}

  private final MadeUpCountry country;
  private final List<Part> parts = new ArrayList<>();
  private final List<Trained> trained = new ArrayList<>();
  private final Map<Integer, Integer> olderNumber = new HashMap<>();
  private int reached;

  private MadeUpReach(MadeUpCountry country) {
    this.country = country;
  }

  /// Makes a country and a programme in it.
  ///
  /// @param rows of the register: about a quarter are schools open at the beginning
  /// @throws IllegalArgumentException if so few rows have too few schools to reach
  public static MadeUpReach of(long seed, int rows) {
    if (rows < 20_000) {
      throw new IllegalArgumentException(
          "The register of %d rows must have 20000 or more.%nMaybe 50000, as the real one."
              .formatted(rows));
    }
    MadeUpReach made = new MadeUpReach(new MadeUpCountry(Draws.of(seed), rows * 2 / 5));
    for (int i = 0; i < SCHOOLS.size(); i++) {
      made.year(i);
    }
    for (int year = FIRST_YEAR + SCHOOLS.size(); year <= LAST_CHANGES; year++) {
      made.country.change(LocalDate.of(year, 9, 1), 1);
    }
    made.country.fillUp(rows);
    return made;
  }

  private void year(int index) {
    int year = FIRST_YEAR + index;
    country.change(LocalDate.of(year, 9, 1), 1);
    List<MadeUpSchool> primaries = shuffled(index == 0 ? false : null);
    int known = index == 0 ? 0 : SPECIALISTS.get(index - 1);
    int place = 0;
    for (int one = known + 1; one <= SPECIALISTS.get(index); one++) {
      MadeUpSchool school = primaries.get(place++);
      trained.add(new Trained("S%03d".formatted(one), year, school.urn));
      if (one % 40 == 0 && index + 1 < SCHOOLS.size()) {
        trained.add(new Trained("S%03d".formatted(one), year + 1, school.urn)); // begins again
      }
      takePart(school, year, "specialist-school", "");
    }
    leadGroups(known, year, index);
    if (index > 0) {
      recordChanges(year);
    }
  }

  /// Groups take in as many new schools as the year still lacks, evenly, and one or two old ones.
  private void leadGroups(int leaders, int year, int index) {
    List<MadeUpSchool> fresh = shuffled(false);
    List<MadeUpSchool> old = shuffled(true);
    int place = 0;
    for (int one = 1; one <= leaders; one++) {
      int lacking = SCHOOLS.get(index) - reached;
      int share = Math.ceilDiv(lacking, leaders - one + 1);
      for (int i = 0; i < share; i++) {
        takePart(fresh.get(place++), year, "work-group", "S%03d".formatted(one));
      }
      for (int i = share; i < GROUP + 1 && !old.isEmpty(); i++) {
        takePart(country.draws().pick(old), year, "work-group", "S%03d".formatted(one));
      }
    }
    if (reached != SCHOOLS.get(index)) {
      throw new IllegalStateException("%d schools were reached in %d.".formatted(reached, year));
    }
  }

  /// In the middle of the year schools change, and some of those that took part are written down a
  /// second time under the number that they have then.
  private void recordChanges(int year) {
    int before = country.links().size();
    country.change(LocalDate.of(year + 1, 2, 1), 0.3);
    for (MadeUpCountry.Told told : country.links().subList(before, country.links().size())) {
      if (told.type().startsWith("Successor") && told.of().reached) {
        olderNumber.put(told.other().urn, told.of().urn);
        if (tookPart(told.of(), year)) {
          parts.add(new Part(told.other().urn, year, "work-group", ""));
        }
      }
    }
  }

  private boolean tookPart(MadeUpSchool school, int year) {
    return parts.stream().anyMatch(part -> part.urn() == school.urn && part.year() == year);
  }

  private void takePart(MadeUpSchool school, int year, String route, String group) {
    if (!school.reached) {
      school.reached = true;
      reached++;
    }
    boolean stale = olderNumber.containsKey(school.urn) && country.draws().between(1, 4) == 1;
    int urn = stale ? olderNumber.getOrDefault(school.urn, school.urn) : school.urn;
    parts.add(new Part(urn, year, route, group));
  }

  /// Open schools for young children in a random order.
  ///
  /// @param reached whether they were, or null for all
  private List<MadeUpSchool> shuffled(@org.jspecify.annotations.Nullable Boolean reached) {
    List<MadeUpSchool> some =
        new ArrayList<>(
            country.schools().stream()
                .filter(one -> one.isOpen() && one.isPrimary())
                .filter(one -> reached == null || one.reached == reached)
                .toList());
    for (int i = some.size() - 1; i > 0; i--) {
      Collections.swap(some, i, country.draws().between(0, i));
    }
    return some;
  }

  /// Records that schools took part, in the order in which they were made.
  public List<Part> parts() {
    return Collections.unmodifiableList(parts);
  }

  /// Records of training.
  public List<Trained> trained() {
    return Collections.unmodifiableList(trained);
  }

  /// Writes the register's file of schools, in Windows-1252.
  public void writeSchools(OutputStream into) throws IOException {
    MadeUpRegisterFiles.writeSchools(country, into);
  }

  /// Writes the register's file of links.
  public void writeLinks(OutputStream into) throws IOException {
    MadeUpRegisterFiles.writeLinks(country, into);
  }

  /// Writes the records that schools took part: `urn,year,route,group`.
  public void writeParts(OutputStream into) throws IOException {
    try (Writer out = new OutputStreamWriter(into, StandardCharsets.UTF_8)) {
      MadeUpRegisterFiles.line(out, List.of("urn", "year", "route", "group"));
      for (Part part : parts) {
        MadeUpRegisterFiles.line(
            out, List.of(Integer.toString(part.urn()), year(part), part.route(), part.group()));
      }
    }
  }

  private static String year(Part part) {
    return yearWords(part.year());
  }

  private static String yearWords(int year) {
    return "%d/%02d".formatted(year, (year + 1) % 100);
  }

  /// Writes the records of training: `specialist,year,urn`.
  public void writeTrained(OutputStream into) throws IOException {
    try (Writer out = new OutputStreamWriter(into, StandardCharsets.UTF_8)) {
      MadeUpRegisterFiles.line(out, List.of("specialist", "year", "urn"));
      for (Trained one : trained) {
        MadeUpRegisterFiles.line(
            out, List.of(one.specialist(), yearWords(one.year()), Integer.toString(one.urn())));
      }
    }
  }
}
