package keepup.tracing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names in the order in which they were first met, each with its number from 0.
public final class Names {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /// None yet.
  public Names() {}

  /// The number of a name, a new one where it was never met.
  public int number(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    numbers.put(name, names.size());
    names.add(name);
    return names.size() - 1;
  }

  public String name(int number) {
    return names.get(number);
  }

  public int size() {
    return names.size();
  }

  /// A copy that grows on its own.
  Names copy() {
    Names copy = new Names();
    names.forEach(copy::number);
    return copy;
  }
}
