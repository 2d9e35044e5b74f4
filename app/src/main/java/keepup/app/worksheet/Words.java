package keepup.app.worksheet;

import java.util.List;
import keepup.variation.Phase;
import keepup.variation.Role;
import keepup.variation.SequenceKind;

/// What the engine calls things, as a teacher says it.
final class Words {
  private Words() {}

  static String of(Phase phase) {
    return switch (phase) {
      case CONTRAST -> "See the difference";
      case SEPARATION -> "One thing changes";
      case GENERALISATION -> "Is it still so?";
      case FUSION -> "All together";
    };
  }

  /// `""` for a question like the others.
  static String of(Role role) {
    return switch (role) {
      case STANDARD -> "";
      case BOUNDARY -> "An edge case";
      case NON_EXAMPLE -> "Looks alike, does not need the method";
      case NON_STANDARD -> "An unusual form";
      case THINK -> "Think further";
    };
  }

  /// A kind of sequence: `One method, different problems`.
  static String of(SequenceKind kind) {
    return kind.says().replaceFirst("[:.].*", "");
  }

  /// `the first number and the operation`.
  static String listed(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }
}
