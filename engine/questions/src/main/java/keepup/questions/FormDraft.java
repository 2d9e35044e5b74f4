package keepup.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.maths.Term;

/// What a content file says of a form, as text.
///
/// @param name of the question kind
/// @param question the wording that is printed, with every slot in braces
/// @param also other wordings that are read
/// @param slots what may stand in each slot
/// @param answer a formula, see [keepup.maths.Formula]
/// @param as how the answer is written, see [AnswerForm.Style]
/// @param unit of the answer, or `""`
/// @param when a condition that holds of every question, or `""`
/// @param check a condition that is true of the right answer only, by a second method, or `""`
/// @param like another question, as a teacher types it, that tests the same step, with formulas in
///   braces, or `""`
/// @param readsAs the question that a typed one in these wordings is read as, with formulas in
///   braces, or `""` where it is a question of this kind
/// @param figure the picture that it is about
/// @param model the picture that helps to see it, see [Question#findModel]
public record FormDraft(
    String name,
    String question,
    List<Also> also,
    Map<String, Slot> slots,
    String answer,
    String as,
    String unit,
    String when,
    String check,
    String like,
    String readsAs,
    Drawn figure,
    Drawn model) {

  /// A picture of a form.
  ///
  /// @param name of the picture, or `""` where there is none
  /// @param inputs a formula for each thing that it shows
  /// @param when a condition that holds where it can be drawn, or `""`
  public record Drawn(String name, Map<String, String> inputs, String when) {
    /// No picture.
    public static final Drawn NONE = new Drawn("", Map.of(), "");
  }

  /// Another wording, which may fix some slots.
  public record Also(String says, Map<String, Term> fixed) {}

  Optional<String> findWhen() {
    return when.isEmpty() ? Optional.empty() : Optional.of(when);
  }

  Optional<String> findCheck() {
    return check.isEmpty() ? Optional.empty() : Optional.of(check);
  }
}
