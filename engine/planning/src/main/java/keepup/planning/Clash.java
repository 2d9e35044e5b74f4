package keepup.planning;

import java.util.List;

/// Why no plan keeps every lock: the few wishes and rules that cannot all hold, so that dropping
/// any one of them lets the others be kept.
///
/// @param locks the locks among them, as given
/// @param rules the rules among them, a few words each
public record Clash(List<Lock> locks, List<String> rules) {
  public Clash {
    locks = List.copyOf(locks);
    rules = List.copyOf(rules);
  }

  /// All of them, each the end of a sentence.
  public List<String> statements() {
    return java.util.stream.Stream.concat(locks.stream().map(Lock::toString), rules.stream())
        .toList();
  }
}
