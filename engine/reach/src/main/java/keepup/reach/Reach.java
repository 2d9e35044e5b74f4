package keepup.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The schools that a programme has reached, each counted once, in the year it was first reached.
///
/// The rule. A record that a school took part names a number of the register and a year.
///
/// 1. *As it was then.* A number that had closed before the year began stands for the one that
///    carries on from it, and a number that had not opened by its end for the one that it came
///    from, where there is only one.
/// 2. *Counted once.* A school is counted when it takes part, unless it was counted before, its
///    number was written down before, or it carries on from a school that was: so an academy is the
///    school that it was; a school merged from others is not new if one of them was counted; of a
///    counted school that splits, no part is new. What a school carries on from is every entry that
///    leads to it by links of the register made by the end of that year.
/// 3. *Within a year* the entry that others carry on from is the one counted; where links run in a
///    circle, the lowest number.
///
/// So the count of a year is settled by the records of that year and before, and never falls. Two
/// schools that were reached and merged later stay two: they were two when they were reached. How
/// many of *today's* schools that makes is [#today(AcademicYear)], and [#difference] says why the
/// two differ.
///
/// Alternatives that were not taken: counting numbers (an academy is counted twice); counting
/// everything that links connect as one (a merger of today would change the counts of years ago).
public final class Reach {
  private final Register register;
  private final LocalDate now;
  private final Map<Urn, Counted> counted = new LinkedHashMap<>();
  private final Map<TakingPart, Standing> standings = new LinkedHashMap<>();
  private final Map<Urn, Counted> seen = new HashMap<>();
  private final Map<Counted, Set<Urn>> todays = new HashMap<>();
  private final Map<Urn, Counted> underNumber = new HashMap<>();

  private Reach(Register register, LocalDate now) {
    this.register = register;
    this.now = now;
  }

  /// Counts.
  ///
  /// @param parts in any order; the same record may be there more than once
  /// @param now the day on which today's schools are open
  public static Reach of(Register register, Collection<TakingPart> parts, LocalDate now) {
    Reach reach = new Reach(register, now);
    TreeMap<AcademicYear, Set<Urn>> years = new TreeMap<>();
    parts.forEach(
        part -> years.computeIfAbsent(part.year(), _ -> new TreeSet<>()).add(part.school()));
    years.forEach(reach::count);
    return reach;
  }

  private void count(AcademicYear year, Set<Urn> written) {
    TreeMap<Urn, Set<Urn>> before = new TreeMap<>();
    Map<Urn, Urn> asOf = new LinkedHashMap<>();
    Map<Urn, Counted> ofYear = new TreeMap<>();
    for (Urn one : written) {
      Urn then = register.asOf(one, year);
      asOf.put(one, then);
      before.computeIfAbsent(then, at -> register.predecessors(at, year));
      Counted same = underNumber.get(one);
      if (same != null) {
        ofYear.merge(then, same, Reach::earlier);
      }
    }
    before.forEach((one, line) -> {
      Counted own = seen.get(one);
      if (own != null) {
        ofYear.put(one, own);
      } else {
        findBefore(one, line, year).ifPresent(old -> ofYear.merge(one, old, Reach::earlier));
      }
    });
    for (Urn one : before.keySet()) {
      settle(one, year, before, ofYear, new HashSet<>());
    }
    seen.putAll(ofYear);
    asOf.forEach((one, then) -> {
      TakingPart part = new TakingPart(one, year);
      Counted as = ofYear.get(then);
      if (as != null) {
        underNumber.putIfAbsent(one, as);
        standings.put(part, new Standing(part, then, as));
      }
    });
  }

  /// What stands for a school since an earlier year: the first of those it carries on from. Of a
  /// number that had closed and has several that carry on, one of these.
  private Optional<Counted> findBefore(Urn one, Set<Urn> before, AcademicYear year) {
    Set<Urn> line = new TreeSet<>(before);
    if (register.closedBefore(one, year.first())) {
      line.addAll(register.successors(one, LocalDate.MIN));
    }
    Counted first = null;
    for (Urn other : line) {
      Counted of = seen.get(other);
      if (of != null) {
        first = first == null ? of : earlier(first, of);
      }
    }
    return Optional.ofNullable(first);
  }

  private static Counted earlier(Counted one, Counted other) {
    return other.year().compareTo(one.year()) < 0 ? other : one;
  }

  private Counted settle(
      Urn one,
      AcademicYear year,
      Map<Urn, Set<Urn>> before,
      Map<Urn, Counted> ofYear,
      Set<Urn> asking) {
    Counted known = ofYear.get(one);
    if (known != null) {
      return known;
    }
    asking.add(one);
    for (Urn other : before.getOrDefault(one, Set.of())) {
      boolean circle = before.getOrDefault(other, Set.of()).contains(one);
      boolean stands = !circle || other.compareTo(one) < 0;
      if (before.containsKey(other) && stands && !asking.contains(other)) {
        Counted of = settle(other, year, before, ofYear, asking);
        ofYear.put(one, of);
        return of;
      }
    }
    Counted fresh = new Counted(one, year);
    counted.put(one, fresh);
    ofYear.put(one, fresh);
    return fresh;
  }

  /// The years from the first record to the last, those without any between them as well.
  public List<AcademicYear> years() {
    TreeSet<AcademicYear> named = new TreeSet<>();
    standings.keySet().forEach(part -> named.add(part.year()));
    List<AcademicYear> years = new ArrayList<>();
    if (!named.isEmpty()) {
      for (AcademicYear at = named.first(); at.compareTo(named.last()) <= 0; at = at.next()) {
        years.add(at);
      }
    }
    return years;
  }

  /// The schools counted, by year.
  public List<Counted> counted() {
    return List.copyOf(counted.values());
  }

  /// What came of each record, by year and number.
  public List<Standing> standings() {
    return List.copyOf(standings.values());
  }

  /// How many schools were ever reached by the end of a year.
  public int ever(AcademicYear until) {
    return Math.toIntExact(
        counted.values().stream().filter(one -> one.year().compareTo(until) <= 0).count());
  }

  /// How many numbers of the register were ever written down by the end of a year: the count that
  /// this one is there to replace.
  public int numbers(AcademicYear until) {
    return Math.toIntExact(
        standings.keySet().stream()
            .filter(part -> part.year().compareTo(until) <= 0)
            .map(TakingPart::school)
            .distinct()
            .count());
  }

  /// The schools open today that were counted by the end of a year, or carry on from one since
  /// then.
  public Set<Urn> todays(AcademicYear until) {
    Set<Urn> todays = new TreeSet<>();
    counted.values().stream()
        .filter(one -> one.year().compareTo(until) <= 0)
        .forEach(one -> todays.addAll(todays(one)));
    return todays;
  }

  /// How many there are of [#todays(AcademicYear)].
  public int today(AcademicYear until) {
    return todays(until).size();
  }

  /// Why there are more or fewer of today's schools than were ever reached.
  public Difference difference(AcademicYear until) {
    int ever = 0;
    int closed = 0;
    int split = 0;
    int ends = 0;
    for (Counted one : counted.values()) {
      if (one.year().compareTo(until) <= 0) {
        int now = todays(one).size();
        ever++;
        closed += now == 0 ? 1 : 0;
        split += Math.max(0, now - 1);
        ends += now;
      }
    }
    int today = today(until);
    return new Difference(ever, closed, split, ends - today, today);
  }

  /// The schools open today that one counted school is, or that carry on from it since then, by
  /// number.
  public Set<Urn> todays(Counted one) {
    return todays.computeIfAbsent(one, this::findTodays);
  }

  private Set<Urn> findTodays(Counted one) {
    boolean gone = register.closedBefore(one.school(), one.year().first());
    return Collections.unmodifiableSet(
        register.today(one.school(), gone ? LocalDate.MIN : one.year().first(), now));
  }
}
