package keepup.questions;

import java.util.Map;
import java.util.Set;

/// The parameters of a question kind as a content file gives them, read with plain errors.
///
/// @param kind the name of the kind, for messages
/// @param values name to value as written
public record Parameters(String kind, Map<String, String> values) {
  public Parameters {
    values = Map.copyOf(values);
  }

  /// @throws IllegalArgumentException if a parameter is not among those that the kind knows; the
  ///   message names them
  public void allowOnly(Set<String> known) {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "The kind '%s' has no parameter '%s'.%nMaybe one of %s?"
                .formatted(kind, name, known.stream().sorted().toList()));
      }
    }
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /// @throws IllegalArgumentException if the value is there and not a whole number
  public int whole(String name, int otherwise) {
    String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw wrong(name, value, "a whole number", e);
    }
  }

  /// A range written `2-3`, or one number.
  ///
  /// @throws IllegalArgumentException if the value is there and not a range
  public Range range(String name, Range otherwise) {
    String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    String[] ends = value.strip().split("-", -1);
    try {
      int from = Integer.parseInt(ends[0].strip());
      int to = ends.length == 1 ? from : Integer.parseInt(ends[1].strip());
      if (ends.length <= 2 && from <= to) {
        return new Range(from, to);
      }
      throw wrong(name, value, "a range such as 2-3", null);
    } catch (NumberFormatException e) {
      throw wrong(name, value, "a range such as 2-3", e);
    }
  }

  /// One word of a closed list.
  ///
  /// @throws IllegalArgumentException if the value is none of the allowed ones
  public String word(String name, Set<String> allowed, String otherwise) {
    String value = values.getOrDefault(name, otherwise).strip();
    if (!allowed.contains(value)) {
      throw wrong(name, value, "one of " + allowed.stream().sorted().toList(), null);
    }
    return value;
  }

  /// A range of whole numbers, both ends included.
  public record Range(int from, int to) {
    public boolean holds(long number) {
      return from <= number && number <= to;
    }
  }

  private IllegalArgumentException wrong(
      String name,
      String value,
      String wanted,
      @org.jspecify.annotations.Nullable Exception cause) {
    return new IllegalArgumentException(
        "The parameter '%s' of kind '%s' is '%s'; it must be %s."
            .formatted(name, kind, value, wanted),
        cause);
  }
}
