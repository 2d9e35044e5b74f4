package keepup.gias;

import java.util.Optional;
import keepup.reach.Urn;

/// Numbers of the register in a cell.
final class Numbers {
  private Numbers() {}

  /// The number; nothing where it is of something else than a school (children's centres have five
  /// figures), or where it is none, which is noted.
  static Optional<Urn> find(Cells cells, String heading) {
    String text = cells.text(heading);
    if (text.matches("[1-9]\\d{5}")) {
      return Optional.of(new Urn(Integer.parseInt(text)));
    }
    if (!text.matches("[1-9]\\d{0,4}")) {
      cells.note(
          heading,
          text.isEmpty()
              ? "The number of the school is missing."
              : Cells.quoted(text) + " is not a number of the register.",
          "Maybe a column was moved; it has six figures.");
    }
    return Optional.empty();
  }
}
