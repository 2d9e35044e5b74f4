package keepup.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The locks of a day: sessions that keep them all, or the few wishes that clash.
///
/// A clash is narrowed down by deletion: each statement is set aside in turn and stays aside where
/// the rest still clash, so that what is left is minimal (Chinneck, *Feasibility and Infeasibility
/// in Optimization*, 2008, section 6.1).
final class Holdings {
  private Holdings() {}

  /// Sessions with the locked children in them and nobody else.
  ///
  /// @throws ClashException where the locks cannot all be kept
  static List<Sitting> require(Possibilities possible) {
    Holding holding = new Holding(possible, Set.of());
    Optional<Map<Child, Holding.Choice>> found = holding.find();
    if (found.isEmpty()) {
      throw new ClashException(narrow(possible));
    }
    Map<Holding.Choice, List<Child>> groups = new LinkedHashMap<>();
    for (Child child : possible.day().children()) {
      Holding.Choice choice = found.get().get(child);
      if (choice != null) {
        groups.computeIfAbsent(choice, _ -> new ArrayList<>()).add(child);
      }
    }
    List<Sitting> sittings = new ArrayList<>();
    groups.forEach((choice, children) ->
        sittings.add(
            new Sitting(
                choice.slot(), choice.adult(), bestFocus(possible, choice, children), children)));
    return sittings;
  }

  private static Focus bestFocus(
      Possibilities possible, Holding.Choice choice, List<Child> children) {
    Focus best = new Focus(choice.step(), "");
    long most = -1;
    for (Focus focus : possible.foci()) {
      if (focus.step().equals(choice.step())) {
        long points = possible.points(focus, children);
        if (points > most) {
          most = points;
          best = focus;
        }
      }
    }
    return best;
  }

  private static Clash narrow(Possibilities possible) {
    Set<String> aside = new HashSet<>();
    for (Lock lock : possible.day().locks()) {
      keepAside(possible, aside, lock.toString());
    }
    Set<String> tried = new HashSet<>();
    boolean narrower = true;
    while (narrower) {
      narrower = false;
      Holding holding = new Holding(possible, aside);
      holding.find();
      for (String rule : holding.blamed()) {
        if (tried.add(rule)) {
          narrower |= keepAside(possible, aside, rule);
        }
      }
    }
    Holding last = new Holding(possible, aside);
    last.find();
    List<Lock> locks =
        possible.day().locks().stream()
            .filter(lock -> !aside.contains(lock.toString()))
            .distinct()
            .toList();
    return new Clash(locks, List.copyOf(last.blamed()));
  }

  private static boolean keepAside(Possibilities possible, Set<String> aside, String statement) {
    aside.add(statement);
    Holding without = new Holding(possible, aside);
    if (without.find().isPresent() || without.gaveUp()) {
      aside.remove(statement);
      return false;
    }
    return true;
  }
}
