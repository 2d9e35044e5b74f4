package keepup.reach;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The national register, or the part of it that matters to a question: entries, and which carries
/// on from which. Links may name entries that are not there, and may run in a circle.
public final class Register {
  private final Map<Urn, Entry> entries;
  private final Map<Urn, List<Link>> before;
  private final Map<Urn, List<Link>> after;

  private Register(Map<Urn, Entry> entries, List<Link> links) {
    this.entries = entries;
    this.before = links.stream().collect(Collectors.groupingBy(Link::to));
    this.after = links.stream().collect(Collectors.groupingBy(Link::from));
  }

  /// A register. The same link may be there twice: both schools tell of it.
  public static Register of(Collection<Entry> entries, Collection<Link> links) {
    Map<Urn, Entry> byUrn = new HashMap<>();
    entries.forEach(entry -> byUrn.put(entry.urn(), entry));
    return new Register(byUrn, Link.once(links));
  }

  /// What the register has under a number.
  public Optional<Entry> find(Urn urn) {
    return Optional.ofNullable(entries.get(urn));
  }

  /// The same, with the phase, region and percentage of what carries on from it where its own are
  /// not known: the register keeps few of a closed school.
  public Optional<Entry> findDescribed(Urn urn) {
    return find(urn)
        .map(entry ->
            successors(urn, LocalDate.MIN).stream()
                .flatMap(next -> find(next).stream())
                .reduce(entry, Entry::or));
  }

  /// The links to entries that carry on from this one.
  public List<Link> listAfter(Urn urn) {
    return after.getOrDefault(urn, List.of());
  }

  /// The links from entries that this one carries on from.
  public List<Link> listBefore(Urn urn) {
    return before.getOrDefault(urn, List.of());
  }

  /// An entry with all that it carries on from and all that carries on from it, whenever.
  public Set<Urn> listLine(Urn urn) {
    Set<Urn> line = new TreeSet<>(reach(urn, before, Link::from, _ -> true));
    line.addAll(reach(urn, after, Link::to, _ -> true));
    line.add(urn);
    return line;
  }

  /// The number of a school in a year, given one that it had at some time. A number that had closed
  /// is followed forward, one that had not opened is followed back, as long as there is only one
  /// way. What a school took in after the year in which it opened is not what it came from.
  public Urn asOf(Urn urn, AcademicYear year) {
    Urn found =
        follow(urn, at -> closedBefore(at, year.first()), at -> targets(at, after, Link::to));
    if (!found.equals(urn)) {
      return opensAfter(found, year.last()) ? urn : found;
    }
    return follow(urn, at -> opensAfter(at, year.last()), this::origins);
  }

  private Set<Urn> origins(Urn urn) {
    return listBefore(urn).stream()
        .filter(this::isOrigin)
        .map(Link::from)
        .collect(Collectors.toSet());
  }

  private boolean isOrigin(Link link) {
    LocalDate on = day(link);
    LocalDate opened = find(link.to()).flatMap(Entry::findOpened).orElse(null);
    return on == null || opened == null || !on.isAfter(AcademicYear.of(opened).last());
  }

  private static Urn follow(Urn urn, Predicate<Urn> wrong, Function<Urn, Set<Urn>> ways) {
    Set<Urn> seen = new TreeSet<>();
    Urn at = urn;
    while (wrong.test(at) && seen.add(at) && ways.apply(at).size() == 1) {
      at = ways.apply(at).iterator().next();
    }
    return at;
  }

  private static Set<Urn> targets(Urn urn, Map<Urn, List<Link>> links, Function<Link, Urn> end) {
    return links.getOrDefault(urn, List.of()).stream().map(end).collect(Collectors.toSet());
  }

  /// Everything that an entry carries on from by the end of a year. Of one that had not opened by
  /// then, what it came from in the end.
  Set<Urn> predecessors(Urn urn, AcademicYear year) {
    boolean early = opensAfter(urn, year.last());
    return reach(
        urn,
        before,
        Link::from,
        link -> {
          LocalDate on = day(link);
          return on == null
              || !on.isAfter(year.last())
              || (early && link.to().equals(urn) && isOrigin(link));
        });
  }

  /// Everything that carries on from an entry since a day.
  Set<Urn> successors(Urn urn, LocalDate since) {
    return reach(
        urn,
        after,
        Link::to,
        link -> {
          LocalDate on = day(link);
          return on == null || !on.isBefore(since);
        });
  }

  /// The entries open on a day that are this one, or carry on from it since another day.
  Set<Urn> today(Urn urn, LocalDate since, LocalDate today) {
    Set<Urn> open = new TreeSet<>(successors(urn, since));
    open.add(urn);
    open.removeIf(one -> find(one).filter(entry -> entry.isOpen(today)).isEmpty());
    return open;
  }

  boolean closedBefore(Urn urn, LocalDate day) {
    return find(urn).filter(entry -> entry.closedBefore(day)).isPresent();
  }

  private boolean opensAfter(Urn urn, LocalDate day) {
    return find(urn).filter(entry -> entry.opensAfter(day)).isPresent();
  }

  private static Set<Urn> reach(
      Urn urn, Map<Urn, List<Link>> links, Function<Link, Urn> end, Predicate<Link> counts) {
    Set<Urn> found = new TreeSet<>();
    Deque<Urn> waiting = new ArrayDeque<>(List.of(urn));
    while (!waiting.isEmpty()) {
      for (Link link : links.getOrDefault(waiting.removeFirst(), List.of())) {
        Urn next = end.apply(link);
        if (counts.test(link) && !next.equals(urn) && found.add(next)) {
          waiting.add(next);
        }
      }
    }
    return found;
  }

  /// The first day on which the one carries on from the other. A link without a day happened when
  /// what carries on opened and the other had closed, whichever came last; the register often dates
  /// a link on the last day of the school that closed.
  private @Nullable LocalDate day(Link link) {
    LocalDate free =
        find(link.from()).flatMap(Entry::findClosed).map(last -> last.plusDays(1)).orElse(null);
    LocalDate on = link.on();
    if (on != null) {
      return free != null && on.plusDays(1).equals(free) ? free : on;
    }
    LocalDate opened = find(link.to()).flatMap(Entry::findOpened).orElse(null);
    if (opened == null || free == null) {
      return opened == null ? free : opened;
    }
    return opened.isAfter(free) ? opened : free;
  }
}
