package keepup.cpsat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import keepup.planning.Possibilities;
import keepup.planning.Possibilities.Candidate;

/// Finds the groups of a stall that are worth more than they cost at given prices: an exact search
/// over children in order of what they bring, cut where no continuation can reach what is asked.
final class Pricing {
  /// A group found.
  ///
  /// @param worth its points less its price
  record Found(List<Integer> children, double worth) {}

  private final Possibilities possible;
  private final List<Candidate> children;
  private final double[] value;
  private final double[] price;
  private final double together;
  private final int cap;
  private final int most;
  private final boolean onlyBest;
  private final List<Integer> chosen = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();
  private double asked;

  private Pricing(Possibilities possible, Stall stall, Prices prices, double asked, int most) {
    this.possible = possible;
    this.asked = asked;
    this.most = most;
    this.onlyBest = most == 1;
    this.cap = stall.cap();
    this.price = prices.ofSize(stall, possible);
    double[] values =
        stall.children().stream()
            .mapToDouble(each -> each.points() - prices.ofChild(each.index()))
            .toArray();
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((one, other) -> Double.compare(values[other], values[one]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.children = IntStream.of(order).mapToObj(stall.children()::get).toList();
    this.value = IntStream.of(order).mapToDouble(i -> values[i]).toArray();
    int pairs = 0;
    for (int i = 0; i < order.length; i++) {
      for (int j = 0; j < i; j++) {
        pairs += possible.arePeers(children.get(i).index(), children.get(j).index()) ? 1 : 0;
      }
    }
    this.together = (double) pairs * possible.togetherPoints();
  }

  /// The group worth most, if it is worth more than asked.
  static List<Found> best(Possibilities possible, Stall stall, Prices prices, double asked) {
    Pricing pricing = new Pricing(possible, stall, prices, asked, 1);
    pricing.search(0, 0);
    return pricing.found;
  }

  /// Every group worth at least what is asked; stops after so many.
  static List<Found> all(
      Possibilities possible, Stall stall, Prices prices, double asked, int most) {
    Pricing pricing = new Pricing(possible, stall, prices, asked, Math.max(2, most));
    pricing.search(0, 0);
    return pricing.found;
  }

  private void search(int from, double sum) {
    int size = chosen.size();
    if (size > 0) {
      double worth = sum - price[size];
      if (onlyBest ? worth > asked : worth >= asked) {
        if (onlyBest) {
          found.clear();
          asked = worth;
        }
        found.add(
            new Found(chosen.stream().map(i -> children.get(i).index()).sorted().toList(), worth));
      }
    }
    for (int i = from;
        i < value.length && size < cap && found.size() < most + (onlyBest ? 1 : 0);
        i++) {
      if (sum + reach(i, size) + together < asked) {
        return;
      }
      double pairs = 0;
      boolean apart = false;
      for (int other : chosen) {
        int one = children.get(other).index();
        apart |= possible.areApart(one, children.get(i).index());
        pairs += possible.arePeers(one, children.get(i).index()) ? 1 : 0;
      }
      if (!apart) {
        chosen.add(i);
        search(i + 1, sum + value[i] + pairs * possible.togetherPoints());
        chosen.removeLast();
      }
    }
  }

  /// The most that taking this child and any later ones could add, price of the whole size
  /// included.
  private double reach(int from, int size) {
    double sum = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = from, count = size + 1; i < value.length && count <= cap; i++, count++) {
      sum += value[i];
      best = Math.max(best, sum - price[count]);
    }
    return best;
  }
}
