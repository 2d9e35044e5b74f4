package keepup.app.worksheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One moment of a sequence on the board: a question, and how much of it is revealed.
///
/// @param made the sequence
/// @param moment counted from 0; four to each question
record Board(MadeSequence made, int moment) {

  /// How a class meets a question, in order.
  enum Stage {
    THINK("Think", "What is the same as before? What is different?"),
    EXPECT("Expect", "Say what you expect before you work it out."),
    CHECK("Check", "Work it out. Were you right?"),
    EXPLAIN("Explain", "How do you know? Tell your partner in a full sentence.");

    private final String word;
    private final String says;

    Stage(String word, String says) {
      this.word = word;
      this.says = says;
    }

    String word() {
      return word;
    }

    String says() {
      return says;
    }
  }

  private static final int STAGES = Stage.values().length;
  private static final int SHORT = 14;
  private static final int MIDDLING = 34;
  private static final int LONG = 90;
  private static final int MOST_BEFORE = 60;

  /// @param at the moment as an address gives it, whatever that is
  static Board at(MadeSequence made, @Nullable String at) {
    int asked = at != null && at.matches("\\d{1,3}") ? Integer.parseInt(at) : 0;
    return new Board(made, Math.clamp(asked, 0, made.items().size() * STAGES - 1));
  }

  SheetItem item() {
    return made.items().get(moment / STAGES);
  }

  /// The item before, to compare with, where it is short enough to stand there too.
  Optional<SheetItem> findBefore() {
    return Optional.of(moment)
        .filter(at -> at >= STAGES)
        .map(at -> made.items().get(at / STAGES - 1))
        .filter(before -> before.asked().length() + before.answer().length() <= MOST_BEFORE);
  }

  Stage stage() {
    return Stage.values()[moment % STAGES];
  }

  boolean reveals(Stage other) {
    return stage().compareTo(other) >= 0;
  }

  /// What the class is asked to do now; of the first question nothing came before.
  String says() {
    return stage() == Stage.THINK && moment < STAGES ? "Look. What do you notice?" : stage().says();
  }

  /// The sentence to explain with, in its pieces.
  List<String> stems() {
    return made.step().stems().stream().limit(1).toList();
  }

  boolean isLast() {
    return moment + 1 == made.items().size() * STAGES;
  }

  String href(int other) {
    return made.at("/board") + "&at=" + other;
  }

  /// Whether the working stands beside the question now.
  boolean showsWorking() {
    return reveals(Stage.CHECK) && item().findWorked().isPresent();
  }

  /// How large the question can be written: `short`, `middling`, `long`, `longest`, or `pictured`
  /// with a picture beside it.
  String size() {
    int answer = reveals(Stage.CHECK) ? item().answer().length() : 0;
    if (showsWorking() && item().asked().length() + answer <= MIDDLING) {
      return "pictured";
    }
    int length = answer + item().asked().length() + (item().findShown().isPresent() ? MIDDLING : 0);
    return length <= SHORT
        ? "short"
        : length <= MIDDLING ? "middling" : length <= LONG ? "long" : "longest";
  }
}
