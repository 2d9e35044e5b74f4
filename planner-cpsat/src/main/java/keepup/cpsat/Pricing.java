package keepup.cpsat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import keepup.planning.Possibilities;
import keepup.planning.Possibilities.Candidate;

/// Finds the groups of a stall that are worth more than they cost at given prices: an exact search
/// over children in order of what they bring, cut where no continuation can reach what is asked.
///
/// One is made for each stall of a day and used again at each set of prices.
final class Pricing {
  /// A group found.
  ///
  /// @param children by place in the day, in order
  /// @param points what it brings
  /// @param worth its points less its price
  record Found(List<Integer> children, long points, double worth) {}

  private final Possibilities possible;
  private final Stall stall;
  private final int[] child;
  private final long[] points;
  private final boolean hasPairs;
  private final double[] worth;
  private final Integer[] order;
  private final int[] chosen;
  private final List<Found> found = new ArrayList<>();
  private double[] price = new double[0];
  private double together;
  private double asked;
  private int most;
  private int count;

  Pricing(Possibilities possible, Stall stall) {
    this.possible = possible;
    this.stall = stall;
    List<Candidate> all = stall.children();
    child = all.stream().mapToInt(Candidate::index).toArray();
    points = all.stream().mapToLong(Candidate::points).toArray();
    worth = new double[child.length];
    order = new Integer[child.length];
    Arrays.setAll(order, i -> i);
    chosen = new int[stall.cap()];
    boolean pairs = false;
    for (int i = 0; i < child.length; i++) {
      for (int j = 0; j < i; j++) {
        pairs |= possible.arePeers(child[i], child[j]) || possible.areApart(child[i], child[j]);
      }
    }
    hasPairs = pairs;
  }

  Stall stall() {
    return stall;
  }

  /// The group worth most, if it is worth more than asked.
  List<Found> best(Prices prices, double atLeast) {
    return search(prices, atLeast, 1);
  }

  /// Every group worth at least what is asked; stops after so many.
  List<Found> all(Prices prices, double atLeast, int mostFound) {
    return search(prices, atLeast, Math.max(2, mostFound));
  }

  private List<Found> search(Prices prices, double atLeast, int mostFound) {
    asked = atLeast;
    most = mostFound;
    price = prices.ofSize(stall, possible);
    found.clear();
    for (int i = 0; i < child.length; i++) {
      worth[i] = points[i] - prices.ofChild(child[i]);
    }
    Arrays.sort(order, (one, other) -> Double.compare(worth[other], worth[one]));
    together = 0;
    for (int i = 0; i < child.length && hasPairs; i++) {
      for (int j = 0; j < i; j++) {
        together += possible.arePeers(child[i], child[j]) ? possible.togetherPoints() : 0;
      }
    }
    count = 0;
    search(0, 0, 0);
    return List.copyOf(found);
  }

  private void search(int from, double sum, long extra) {
    if (count > 0) {
      keep(sum + extra - price[count]);
    }
    for (int i = from;
        i < child.length && count < stall.cap() && (most == 1 || found.size() < most);
        i++) {
      double reach = sum + extra + reach(i) + together;
      if (most == 1 ? reach <= asked : reach < asked) {
        return;
      }
      int here = order[i];
      long pairs = hasPairs ? pairs(here) : 0;
      if (pairs >= 0) {
        chosen[count++] = here;
        search(i + 1, sum + worth[here], extra + pairs);
        count--;
      }
    }
  }

  private void keep(double here) {
    if (most == 1 ? here <= asked : here < asked) {
      return;
    }
    if (most == 1) {
      found.clear();
      asked = here;
    }
    int[] children = new int[count];
    long sum = 0;
    for (int i = 0; i < count; i++) {
      children[i] = child[chosen[i]];
      sum += points[chosen[i]];
    }
    Arrays.sort(children);
    found.add(
        new Found(Arrays.stream(children).boxed().toList(), sum + possible.extras(children), here));
  }

  /// What those already chosen add together with one more, or -1 where one of them must be apart.
  private long pairs(int one) {
    long pairs = 0;
    for (int i = 0; i < count; i++) {
      if (possible.areApart(child[one], child[chosen[i]])) {
        return -1;
      }
      pairs += possible.arePeers(child[one], child[chosen[i]]) ? possible.togetherPoints() : 0;
    }
    return pairs;
  }

  /// The most that taking this child and any later ones could add, price of the whole size
  /// included.
  private double reach(int from) {
    double sum = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = from, size = count + 1; i < child.length && size <= stall.cap(); i++, size++) {
      sum += worth[order[i]];
      best = Math.max(best, sum - price[size]);
    }
    return best;
  }
}
