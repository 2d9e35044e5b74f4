package keepup.variation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Question;

/// One question of a sequence, and why it stands there.
///
/// @param question what the child is asked
/// @param expected the right answer
/// @param dimensions every declared dimension of the kind and its value here, in the kind's order
/// @param changes the dimensions that differ from the item before; none for the first item, one for
///   every other unless the numbers of the step allow no such change
/// @param phase what the change is for
/// @param role what the item is
/// @param expect what a child can predict before working it out, said to the child
/// @param why it stands here, said to the adult
/// @param telling what each misconception in focus would answer here, where that is not right
public record Item(
    Question question,
    Answer expected,
    Map<String, String> dimensions,
    List<String> changes,
    Phase phase,
    Role role,
    String expect,
    String why,
    Map<MisconceptionId, Answer> telling) {
  public Item {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    changes = List.copyOf(changes);
    telling = Collections.unmodifiableMap(new LinkedHashMap<>(telling));
  }
}
