package keepup.maths;

import java.util.ArrayList;
import java.util.List;

/// The names of the places of a whole number.
public final class Places {
  private static final List<String> NAMES =
      List.of("ones", "tens", "hundreds", "thousands", "ten thousands", "hundred thousands");

  private Places() {}

  /// The name of a place: 0 is `ones`.
  public static String name(int place) {
    return place < NAMES.size() ? NAMES.get(place) : "place " + (place + 1);
  }

  /// The marked places in words: `none`, `ones`, `ones and tens`, `ones, tens and hundreds`.
  public static String inWords(boolean[] marked) {
    List<String> names = new ArrayList<>();
    for (int place = 0; place < marked.length; place++) {
      if (marked[place]) {
        names.add(name(place));
      }
    }
    return switch (names.size()) {
      case 0 -> "none";
      case 1 -> names.getFirst();
      default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    };
  }
}
