package keepup.variation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Question;

/// One item of a sequence, and why it stands there.
///
/// @param question the mathematics of it; what the child reads is in `prompt`
/// @param expected the right answer to that question
/// @param prompt what the child is asked
/// @param dimensions every declared dimension and its value here, in the kind's order, `□` where it
///   is hidden; then `unknown` (what has to be found) and `shown` (words or symbols, with a drawing
///   or without)
/// @param changes the dimensions that differ from the item before, hidden ones left out; none for
///   the first item, one for every other unless it is a jump
/// @param jump whether it starts afresh, so that more than one dimension may change
/// @param relation how its answer follows from the one before
/// @param surprise whether a quick expectation fails here, on purpose
/// @param phase what the change is for
/// @param role what the item is
/// @param expect what a child can predict before working it out, said to the child
/// @param why it stands here, said to the adult
/// @param telling what each misconception in focus would answer here, where that is not right
public record Item(
    Question question,
    Answer expected,
    Prompt prompt,
    Map<String, String> dimensions,
    List<String> changes,
    boolean jump,
    Relation relation,
    boolean surprise,
    Phase phase,
    Role role,
    String expect,
    String why,
    Map<MisconceptionId, Answer> telling) {
  /// The dimension whose value is what has to be found.
  public static final String UNKNOWN = "unknown";

  /// The dimension whose value is how the item is represented.
  public static final String SHOWN = "shown";

  /// The value of a dimension that cannot be seen, because the child has to find it.
  public static final String HIDDEN = "□";

  public Item {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    changes = List.copyOf(changes);
    telling = Collections.unmodifiableMap(new LinkedHashMap<>(telling));
  }
}
