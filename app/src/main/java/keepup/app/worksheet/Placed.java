package keepup.app.worksheet;

import java.util.List;
import java.util.Optional;
import keepup.app.worksheet.Recipe.Entry;
import keepup.questions.Question;
import keepup.variation.Guise;
import keepup.variation.Item;

/// What is asked at a place of a sequence.
///
/// @param text as printed for a child
/// @param answer what is right
/// @param question the mathematics of it, where it is known
/// @param guise how it is asked; as typed for a teacher's own
/// @param locked whether it stays where another sequence is asked for
/// @param own whether a teacher put it in
record Placed(
    String text,
    String answer,
    Optional<Question> question,
    Guise guise,
    boolean locked,
    boolean own) {
  /// Between words of one's own and their answer.
  static final String ANSWERED = " => ";

  static Placed of(Item item, boolean locked) {
    return new Placed(
        item.prompt().text(),
        item.prompt().answer(),
        Optional.of(item.question()),
        item.prompt().guise(),
        locked,
        false);
  }

  static Placed of(Question question, boolean locked) {
    return new Placed(
        question.display(),
        question.expected().text(),
        Optional.of(question),
        Guise.WORK_OUT,
        locked,
        true);
  }

  /// Words and their answer.
  ///
  /// @return nothing where the text is not both
  static Optional<Placed> find(String text, boolean locked) {
    int at = text.indexOf(ANSWERED);
    return at < 1 || at + ANSWERED.length() >= text.length()
        ? Optional.empty()
        : Optional.of(
            new Placed(
                text.substring(0, at).strip(),
                text.substring(at + ANSWERED.length()).strip(),
                Optional.empty(),
                Guise.EXPLAIN,
                locked,
                true));
  }

  /// Whether it is asked as it is typed: then the typed question says all.
  boolean plain() {
    return guise == Guise.WORK_OUT && question.isPresent();
  }

  /// Whether its answer goes into the box of its text, or behind its equals sign.
  boolean fills() {
    return switch (guise) {
      case WORK_OUT, DRAW, OTHER_WAY, MISSING -> Letters.asks(text) || text.endsWith("=");
      case JUDGE, COMPARE, CHOOSE, EXPLAIN, CREATE, ALWAYS -> false;
    };
  }

  /// Whether the picture of the question belongs to it: where a child makes the question up,
  /// chooses it or finds a part of it, it would give that away; beside a general claim it would be
  /// one case of many.
  boolean pictured() {
    return switch (guise) {
      case WORK_OUT, DRAW, OTHER_WAY, COMPARE, JUDGE, EXPLAIN -> true;
      case MISSING, CHOOSE, CREATE, ALWAYS -> false;
    };
  }

  /// The text before the answer, and after it, where the answer stands within.
  List<String> round() {
    int at = text.indexOf('□');
    return fills() && at >= 0
        ? List.of(text.substring(0, at), text.substring(at + 1))
        : List.of(text + " ", "");
  }

  /// As a teacher types it; reading it gives the same.
  String typed() {
    return plain() ? question.map(Question::text).orElse(text) : text + ANSWERED + answer;
  }

  Entry entry() {
    return new Entry(typed(), locked);
  }
}
