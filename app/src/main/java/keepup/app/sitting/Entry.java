package keepup.app.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keepup.questions.AnswerForm;
import keepup.questions.Question;

/// How a child puts an answer in: which boxes there are, and which keys beside the digits.
///
/// @param fraction whether there are boxes for a whole, a top and a bottom
/// @param digits whether there is a keypad with digits
/// @param signs further keys, each puts itself in
/// @param words to choose from, in place of digits; none where there are too many
public record Entry(boolean fraction, boolean digits, List<String> signs, List<String> words) {
  private static final int MOST_WORDS = 8;
  private static final int NEGATIVE_FROM_YEAR = 4;

  public Entry {
    signs = List.copyOf(signs);
    words = List.copyOf(words);
  }

  /// @param year of the step that asks
  public static Entry of(Question question, int year) {
    AnswerForm form = question.answers();
    List<String> signs = new ArrayList<>();
    switch (form.style()) {
      case NUMBER, FRACTION, PARTS, MIXED -> {
        signs.add(".");
        if (year >= NEGATIVE_FROM_YEAR) {
          signs.add("-");
        }
      }
      case QUOTIENT, REMAINDER -> signs.add("r");
      case TIME, TIME12, TIME24 -> signs.add(":");
      case LIST, POINT -> signs.addAll(List.of(",", "."));
      case PARTLIST -> signs.addAll(List.of("/", ","));
      case WORDS, ROMAN, WORD -> {}
    }
    List<String> words =
        form.words().size() >= 2 && form.words().size() <= MOST_WORDS
            ? form.words().stream().sorted().toList()
            : List.of();
    boolean fraction = form.isFraction() && form.style() != AnswerForm.Style.PARTLIST;
    boolean digits =
        switch (form.style()) {
          case WORDS, ROMAN, WORD -> false;
          default -> true;
        };
    return new Entry(fraction, digits, signs, words);
  }

  /// The keypad that a phone shows for the one box.
  public String inputMode() {
    return digits && signs.stream().allMatch(sign -> sign.equals(".")) ? "decimal" : "text";
  }

  /// What a child wrote, from the boxes of the form, as it would stand on paper: `2 3/4`.
  static String written(Map<String, String> fields) {
    String plain = fields.getOrDefault("answer", "").strip();
    if (!plain.isEmpty()) {
      return plain;
    }
    String whole = fields.getOrDefault("whole", "").strip();
    String top = fields.getOrDefault("top", "").strip();
    String bottom = fields.getOrDefault("bottom", "").strip();
    String parts = top.isEmpty() && bottom.isEmpty() ? "" : top + "/" + bottom;
    return (whole + " " + parts).strip();
  }
}
