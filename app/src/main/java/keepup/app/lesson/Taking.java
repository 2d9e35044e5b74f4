package keepup.app.lesson;

import java.util.Set;
import java.util.UUID;

/// What a check takes now: answers of these children to these questions.
///
/// @param children who are in its class
/// @param numbers of its questions
public record Taking(CheckId check, Set<UUID> children, Set<Integer> numbers) {
  public Taking {
    children = Set.copyOf(children);
    numbers = Set.copyOf(numbers);
  }
}
