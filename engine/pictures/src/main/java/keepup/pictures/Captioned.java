package keepup.pictures;

/// A drawing under the sentence that goes with it.
final class Captioned {
  private static final int TEXT = 15;
  private static final int LINE = 21;
  private static final double NARROWEST = 300;

  private Captioned() {}

  static Picture picture(String says, Drawing drawn, String name, String said) {
    double wide = Math.max(NARROWEST, drawn.width());
    Drawing drawing = new Drawing();
    double y = 0;
    StringBuilder line = new StringBuilder();
    for (String word : says.split(" ", -1)) {
      if (!line.isEmpty() && Drawing.width(line + " " + word, TEXT) > wide) {
        drawing.textFrom(0, y, TEXT, line.toString());
        y += LINE;
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    drawing.textFrom(0, y, TEXT, line.toString());
    drawing.add(drawn, 0, y + 10);
    return drawing.finish(name, says + " " + said);
  }
}
