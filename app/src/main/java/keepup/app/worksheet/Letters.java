package keepup.app.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mathematics within a line of text, cut where something has to be drawn: the box of an unknown,
/// which no font of ours has, and a fraction, whose parts stand above one another.
final class Letters {
  /// A fraction with the whole number before it and the stop after it, from which no line may part
  /// it; or a box.
  private static final Pattern DRAWN =
      Pattern.compile(
          "(?:(?<![\\d/.,])(\\d+) )?(?<![\\d/.,])(□|\\d{1,4})/(□|\\d{1,4})(?![\\d/])([.,;:?!)]*)|□");

  private Letters() {}

  /// A piece of a line.
  sealed interface Piece {

    /// Letters as they are.
    record Text(String text) implements Piece {}

    /// A box to fill in.
    record Box() implements Piece {}

    /// A fraction; a part that is `□` is a box.
    ///
    /// @param whole the whole number of a mixed one, or `""`
    /// @param after what stands close behind it, or `""`
    record Parts(String whole, String above, String below, String after) implements Piece {
      private static final Map<String, String> SHARES =
          Map.ofEntries(
              Map.entry("2", "half"),
              Map.entry("3", "third"),
              Map.entry("4", "quarter"),
              Map.entry("5", "fifth"),
              Map.entry("6", "sixth"),
              Map.entry("7", "seventh"),
              Map.entry("8", "eighth"),
              Map.entry("9", "ninth"),
              Map.entry("10", "tenth"),
              Map.entry("11", "eleventh"),
              Map.entry("12", "twelfth"),
              Map.entry("100", "hundredth"),
              Map.entry("1000", "thousandth"));
      private static final Map<String, String> PLURAL = Map.of("half", "halves");

      /// The fraction as it is read out after its whole: `3 quarters`, `and 1 eighth`, `blank over
      /// 5`. A slash would be read as a slash.
      String spoken() {
        String share = SHARES.get(below);
        String words =
            share == null || above.equals("□")
                ? above + " over " + below
                : above
                    + " "
                    + (above.equals("1") ? share : PLURAL.getOrDefault(share, share + "s"));
        return (whole.isEmpty() ? "" : "and ") + words.replace("□", "blank");
      }
    }
  }

  /// The pieces of a line, in order.
  static List<Piece> pieces(String line) {
    String text =
        line.replace('●', '•').replace('○', 'o').replace('△', 'Δ').replace("≈", "is about");
    List<Piece> pieces = new ArrayList<>();
    Matcher drawn = DRAWN.matcher(text);
    int at = 0;
    while (drawn.find()) {
      if (drawn.start() > at) {
        pieces.add(new Piece.Text(text.substring(at, drawn.start())));
      }
      pieces.add(
          drawn.group(2) == null
              ? new Piece.Box()
              : new Piece.Parts(
                  group(drawn, 1), group(drawn, 2), group(drawn, 3), group(drawn, 4)));
      at = drawn.end();
    }
    if (at < text.length()) {
      pieces.add(new Piece.Text(text.substring(at)));
    }
    return pieces;
  }

  private static String group(Matcher matcher, int number) {
    return Optional.ofNullable(matcher.group(number)).orElse("");
  }

  /// Whether something in a line waits to be filled in.
  static boolean asks(String line) {
    return line.indexOf('□') >= 0;
  }
}
