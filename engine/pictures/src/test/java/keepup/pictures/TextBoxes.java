package keepup.pictures;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// The box that each text of a picture takes, measured with the font that pupils read.
final class TextBoxes {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final Font REGULAR = font("Andika-Regular.ttf");
  private static final Font BOLD = font("Andika-Bold.ttf");

  /// Text of 12 units is 12 px on a screen and 3.2 mm high on paper, where a unit is 1/96 inch.
  private static final double SMALLEST_MM = 3.1;

  private static final double MM_PER_UNIT = 25.4 / 96;

  /// @param inked what is seen of it: no room around the letters
  /// @param size of its letters, in units
  record TextBox(String text, Rectangle2D inked, int size) {}

  private TextBoxes() {}

  private static Font font(String name) {
    try {
      return Font.createFont(
          Font.TRUETYPE_FONT, new File("../../app/src/main/resources/fonts/" + name));
    } catch (IOException | FontFormatException e) {
      throw new AssertionError(e);
    }
  }

  /// Texts that leave the sheet or the square or circle that they stand in, touch another text, or
  /// are too small to read.
  static List<String> listFaults(Element svg) {
    List<String> faults = new ArrayList<>();
    List<TextBox> boxes = of(svg);
    List<RectangularShape> squares = Sheets.squares(svg);
    for (int i = 0; i < boxes.size(); i++) {
      TextBox box = boxes.get(i);
      if (box.size() * MM_PER_UNIT < SMALLEST_MM) {
        faults.add("'" + box.text() + "' is too small");
      }
      if (!Sheets.box(svg).contains(box.inked())) {
        faults.add("'" + box.text() + "' leaves the sheet");
      }
      for (RectangularShape square : squares) {
        if (square.contains(box.inked().getCenterX(), box.inked().getCenterY())
            && !square.contains(box.inked())) {
          faults.add("'" + box.text() + "' leaves its square");
        }
      }
      for (TextBox other : boxes.subList(i + 1, boxes.size())) {
        if (box.inked().intersects(other.inked())) {
          faults.add("'" + box.text() + "' touches '" + other.text() + "'");
        }
      }
    }
    return faults;
  }

  /// The smallest letters, in units; large where there are none.
  static double smallest(Element svg) {
    return of(svg).stream().mapToDouble(TextBox::size).min().orElse(Double.MAX_VALUE);
  }

  private static List<TextBox> of(Element svg) {
    List<TextBox> boxes = new ArrayList<>();
    NodeList texts = svg.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      if (!text.getTextContent().isBlank()) {
        boxes.add(box(text));
      }
    }
    return boxes;
  }

  private static TextBox box(Element text) {
    int size = Integer.parseInt(text.getAttribute("font-size"));
    Font font = text.getAttribute("font-weight").equals("bold") ? BOLD : REGULAR;
    var glyphs = font.deriveFont((float) size).createGlyphVector(CONTEXT, text.getTextContent());
    double wide = glyphs.getLogicalBounds().getWidth();
    Rectangle2D seen = glyphs.getVisualBounds();
    Point place = moved(text, new Point(Sheets.number(text, "x"), Sheets.number(text, "y")));
    double left =
        switch (text.getAttribute("text-anchor")) {
          case "middle" -> place.x() - wide / 2;
          case "end" -> place.x() - wide;
          default -> place.x();
        };
    return new TextBox(
        text.getTextContent(),
        new Rectangle2D.Double(
            left + seen.getX(), place.y() + seen.getY(), seen.getWidth(), seen.getHeight()),
        size);
  }

  /// Where a point of an element is on the sheet, groups that move it counted in.
  static Point moved(Node element, Point point) {
    Point place = point;
    for (Node at = element.getParentNode(); at instanceof Element group; at = at.getParentNode()) {
      String transform = group.getAttribute("transform");
      if (!transform.isEmpty()) {
        String[] shift = transform.replaceAll("translate\\(|\\)", "").split(" ", -1);
        place = place.plus(Double.parseDouble(shift[0]), Double.parseDouble(shift[1]));
      }
    }
    return place;
  }
}
