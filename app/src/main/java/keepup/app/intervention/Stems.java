package keepup.app.intervention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.app.intervention.SessionSheet.Stem;

/// Reads the braces of a stem sentence: `I exchange one {ten} for ten {ones}.`
final class Stems {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

  private Stems() {}

  static List<Stem.Piece> pieces(String stem) {
    List<Stem.Piece> pieces = new ArrayList<>();
    Matcher slot = SLOT.matcher(stem);
    int at = 0;
    while (slot.find()) {
      if (slot.start() > at) {
        pieces.add(new Stem.Piece(stem.substring(at, slot.start()), false));
      }
      pieces.add(new Stem.Piece(slot.group(1), true));
      at = slot.end();
    }
    if (at < stem.length()) {
      pieces.add(new Stem.Piece(stem.substring(at), false));
    }
    return pieces;
  }
}
