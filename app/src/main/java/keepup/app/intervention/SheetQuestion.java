package keepup.app.intervention;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.variation.Item;

/// A question of a session's sheet, and why it stands there.
///
/// @param text as printed for a child
/// @param answer what is right
/// @param question the mathematics of it, where it is known
/// @param changes what differs from the question before, in words; none for the first
/// @param expect what a child can say before working it out
/// @param why it stands there, for the adult
/// @param telling what each misconception in focus would answer, where that is not right
public record SheetQuestion(
    String text,
    String answer,
    Optional<Question> question,
    List<String> changes,
    String expect,
    String why,
    Map<MisconceptionId, Answer> telling) {

  public SheetQuestion {
    changes = List.copyOf(changes);
    telling = Collections.unmodifiableMap(new LinkedHashMap<>(telling));
  }

  /// What a misconception would answer is kept where the item asks the question as the step does:
  /// to a finished question, or one with its answer given, a child says something else.
  static SheetQuestion of(Item item) {
    return new SheetQuestion(
        item.prompt().text(),
        item.prompt().answer(),
        Optional.of(item.question()),
        item.changes().stream().map(SheetQuestion::inWords).toList(),
        item.expect(),
        item.why(),
        item.prompt().guise().asksIt() ? item.telling() : Map.of());
  }

  /// A dimension as a teacher calls it.
  public static String inWords(String dimension) {
    return switch (dimension) {
      case Item.UNKNOWN -> "what has to be found";
      case Item.SHOWN -> "how it is shown";
      default -> dimension;
    };
  }
}
