package keepup.app.design;

import java.util.Locale;

/// Where one typed answer is: from an empty box to safe at school. The grid's script sets
/// `data-state` to [#key()].
public enum CellState {
  EMPTY(""),
  TYPED("not saved yet"),
  SAVING("saving"),
  HERE("saved here"),
  SCHOOL("saved at school"),
  PROBLEM("look again");

  private final String words;

  CellState(String words) {
    this.words = words;
  }

  /// What stands under the answer.
  public String words() {
    return words;
  }

  /// The value of `data-state`: `here`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
