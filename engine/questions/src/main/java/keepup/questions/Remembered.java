package keepup.questions;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What is worked out of a kind's parameters, once: a curriculum has a few settings of each kind,
/// and asks thousands of questions of each.
///
/// @param <T> unchangeable, since it is shared
final class Remembered<T> {
  private static final int MOST = 64;

  private final Function<Parameters, T> make;
  private final Map<Parameters, T> made = new ConcurrentHashMap<>();

  Remembered(Function<Parameters, T> make) {
    this.make = make;
  }

  /// @throws IllegalArgumentException if a parameter is wrong
  T of(Parameters parameters) {
    T known = made.get(parameters);
    if (known == null) {
      known = make.apply(parameters);
      if (made.size() < MOST) {
        made.put(parameters, known);
      }
    }
    return known;
  }
}
