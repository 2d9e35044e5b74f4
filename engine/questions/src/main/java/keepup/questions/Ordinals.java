package keepup.questions;

import java.util.List;

/// First, second, third: the places of numbers in a question.
final class Ordinals {
  private static final List<String> NAMES =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  private Ordinals() {}

  /// @param index from 0
  static String name(int index) {
    return index < NAMES.size() ? NAMES.get(index) : "last";
  }
}
