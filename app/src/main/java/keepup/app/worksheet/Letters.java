package keepup.app.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mathematics within a line of text, cut where something has to be drawn: the box of an unknown,
/// which no font of ours has, and a fraction, whose parts stand above one another.
final class Letters {
  private static final Pattern DRAWN =
      Pattern.compile("□/(\\d+)|(\\d+)/□|□|(?<![\\d/.])(\\d{1,4})/(\\d{1,4})(?![\\d/])");

  private Letters() {}

  /// A piece of a line.
  sealed interface Piece {

    /// Letters as they are.
    record Text(String text) implements Piece {}

    /// A box to fill in.
    record Box() implements Piece {}

    /// A fraction; a part that is `""` is a box.
    record Parts(String above, String below) implements Piece {
      /// `3/4`, as it is read out.
      String spoken() {
        return (above.isEmpty() ? "blank" : above) + "/" + (below.isEmpty() ? "blank" : below);
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
      pieces.add(piece(drawn));
      at = drawn.end();
    }
    if (at < text.length()) {
      pieces.add(new Piece.Text(text.substring(at)));
    }
    return pieces;
  }

  private static Piece piece(Matcher drawn) {
    if (drawn.group(3) != null) {
      return new Piece.Parts(drawn.group(3), drawn.group(4));
    }
    if (drawn.group(1) != null) {
      return new Piece.Parts("", drawn.group(1));
    }
    return drawn.group(2) != null ? new Piece.Parts(drawn.group(2), "") : new Piece.Box();
  }

  /// Whether something in a line waits to be filled in.
  static boolean asks(String line) {
    return line.indexOf('□') >= 0;
  }
}
