package keepup.fluency;

import java.util.ArrayList;
import java.util.List;

/// Puts facts in an order in which a child has to recall, not to repeat.
final class Weave {
  private Weave() {}

  /// The same facts; a fact and its turnaround are kept apart where there is anything to put
  /// between.
  static List<Fact> apart(List<Fact> facts) {
    List<Fact> left = new ArrayList<>(facts);
    List<Fact> order = new ArrayList<>();
    while (!left.isEmpty()) {
      int at = 0;
      while (at < left.size() && !order.isEmpty() && isSame(order.getLast(), left.get(at))) {
        at++;
      }
      order.add(left.remove(at == left.size() ? 0 : at));
    }
    return order;
  }

  /// Puts a new fact near the beginning and again after one, two, three others, as far as there are
  /// others; its turnaround takes every other turn.
  static void in(List<Fact> order, Fact fact, int times) {
    Fact round = fact.findTurnaround().orElse(fact);
    int at = Math.min(order.size(), 1);
    while (at < order.size() && at > 0 && isSame(order.get(at - 1), order.get(at))) {
      at++;
    }
    for (int i = 0; i < times; i++) {
      order.add(Math.min(at, order.size()), i % 2 == 0 ? fact : round);
      at += i + 3;
    }
  }

  private static boolean isSame(Fact one, Fact other) {
    return one.family().equals(other.family());
  }
}
