package keepup.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One day's planning problem.
///
/// @param children everyone who might be helped
/// @param adults in the order in which ties are settled
/// @param slots in any order
/// @param apart pairs who must not be in one group
/// @param idealGroup up to this many children a session helps each of them fully
/// @param largestGroup no session is larger
public record Day(
    List<Child> children,
    List<Adult> adults,
    List<Slot> slots,
    List<Apart> apart,
    int idealGroup,
    int largestGroup) {
  public static final int IDEAL_GROUP = 4;
  public static final int LARGEST_GROUP = 6;

  /// @throws IllegalArgumentException if a key is there twice, or the group sizes are not 1 <=
  ///   ideal <= largest
  public Day {
    children = List.copyOf(children);
    adults = List.copyOf(adults);
    slots = List.copyOf(slots);
    apart = List.copyOf(apart);
    requireOnce("child", children.stream().map(Child::key));
    requireOnce("adult", adults.stream().map(Adult::key));
    requireOnce("slot", slots.stream().map(Slot::key));
    if (idealGroup < 1 || largestGroup < idealGroup) {
      throw new IllegalArgumentException(
          "The ideal group (%d) must be 1 or more, and the largest (%d) no smaller."
              .formatted(idealGroup, largestGroup));
    }
  }

  /// A day with groups of the usual size and nobody to keep apart.
  public static Day of(List<Child> children, List<Adult> adults, List<Slot> slots) {
    return new Day(children, adults, slots, List.of(), IDEAL_GROUP, LARGEST_GROUP);
  }

  private static void requireOnce(String what, Stream<String> keys) {
    Set<String> seen = new HashSet<>();
    keys.filter(key -> !seen.add(key))
        .findFirst()
        .ifPresent(key -> {
          throw new IllegalArgumentException("The %s %s is there twice.".formatted(what, key));
        });
  }

  boolean mayJoin(String child, List<String> group) {
    return apart.stream()
        .noneMatch(pair -> group.stream().anyMatch(other -> pair.parts(child, other)));
  }
}
