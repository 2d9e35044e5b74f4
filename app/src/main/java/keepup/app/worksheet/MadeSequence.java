package keepup.app.worksheet;

import java.util.List;
import keepup.app.curriculum.WordedStep;
import keepup.misconceptions.Misconception;
import keepup.steps.Step;
import keepup.variation.Item;
import keepup.variation.SequenceKind;

/// A sequence, made from its recipe.
///
/// @param recipe with every question written out
/// @param asMade whether nothing was changed since it was made
/// @param kind what it varies
/// @param focus the misconceptions that it should show
/// @param composed what the engine made of the recipe before a teacher changed anything
/// @param fixed what stays the same throughout, in words
/// @param unread questions of the recipe that could not be read
record MadeSequence(
    WordedStep worded,
    Recipe recipe,
    boolean asMade,
    SequenceKind kind,
    List<Misconception> focus,
    List<SheetItem> items,
    List<Item> composed,
    List<String> fixed,
    List<String> unread) {

  MadeSequence {
    focus = List.copyOf(focus);
    items = List.copyOf(items);
    composed = List.copyOf(composed);
    fixed = List.copyOf(fixed);
    unread = List.copyOf(unread);
  }

  Step step() {
    return worded.step();
  }

  /// What it is about, for a heading: the step without its full stop.
  String about() {
    return step().title();
  }

  /// The query of the shortest address of this very sequence.
  String query() {
    return (asMade ? recipe.with(List.of()) : recipe).whole();
  }

  /// The address of a page of this sequence.
  ///
  /// @param page `""` for the builder, or `/paper`
  String at(String page) {
    return "/curriculum/steps/%s/sequence%s?%s".formatted(step().id(), page, query());
  }
}
