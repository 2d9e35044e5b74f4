package keepup.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// What every sheet must be, whatever it shows.
final class Sheets {
  private static final int WIDEST = 720;
  private static final DocumentBuilderFactory FACTORY = DocumentBuilderFactory.newInstance();

  private Sheets() {}

  static void assertSound(String what, Picture picture) {
    assertThat(picture.svg())
        .as(what)
        .doesNotContain("NaN", "Infinity", " id=", "href", "url(", "<image", "<script", "<style");
    assertThat(picture.width()).as(what).isBetween(16, WIDEST);
    assertThat(picture.height()).as(what).isBetween(16, WIDEST);
    Element svg = parse(picture.svg());
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-label"))
        .isEqualTo(picture.title() + ". " + picture.description());
    assertThat(words(svg, "title")).isEqualTo(picture.title()).isNotBlank();
    assertThat(words(svg, "desc")).isEqualTo(picture.description()).endsWith(".");
    List<Double> box = numbers(svg.getAttribute("viewBox"));
    assertThat(TextBoxes.listFaults(svg)).as(what).isEmpty();
    NodeList all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      for (Point at : points(element)) {
        Point point = TextBoxes.moved(element, at);
        assertThat(point.x())
            .as(what + element.getTagName())
            .isBetween(box.get(0), box.get(0) + box.get(2));
        assertThat(point.y())
            .as(what + element.getTagName())
            .isBetween(box.get(1), box.get(1) + box.get(3));
      }
    }
  }

  static List<Element> elements(Picture picture, String tag) {
    NodeList found = parse(picture.svg()).getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  static List<String> texts(Picture picture) {
    return elements(picture, "text").stream().map(Element::getTextContent).toList();
  }

  static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  /// The sheet itself.
  static Rectangle2D box(Element svg) {
    List<Double> box = numbers(svg.getAttribute("viewBox"));
    return new Rectangle2D.Double(box.get(0), box.get(1), box.get(2), box.get(3));
  }

  /// Rectangles and circles with an edge, in which a text may stand.
  static List<RectangularShape> squares(Element svg) {
    List<RectangularShape> squares = new ArrayList<>();
    NodeList all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      boolean edged = !element.getAttribute("stroke").isEmpty();
      if (edged && List.of("rect", "circle").contains(element.getTagName())) {
        List<Point> ends = points(element).stream().map(p -> TextBoxes.moved(element, p)).toList();
        RectangularShape shape =
            element.getTagName().equals("rect") ? new Rectangle2D.Double() : new Ellipse2D.Double();
        shape.setFrameFromDiagonal(
            ends.get(0).x(), ends.get(0).y(), ends.get(1).x(), ends.get(1).y());
        squares.add(shape);
      }
    }
    return squares;
  }

  private static String words(Element svg, String tag) {
    return svg.getElementsByTagName(tag).item(0).getTextContent();
  }

  private static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    for (String number : text.trim().split("[ ,]+", -1)) {
      numbers.add(Double.parseDouble(number));
    }
    return numbers;
  }

  /// The outermost points of an element; a path's are left to the drawing, which adds its curves.
  private static List<Point> points(Element element) {
    return switch (element.getTagName()) {
      case "text" -> text(element);
      case "rect" -> {
        Point corner = new Point(number(element, "x"), number(element, "y"));
        yield List.of(corner, corner.plus(number(element, "width"), number(element, "height")));
      }
      case "circle", "ellipse" -> {
        boolean round = element.getTagName().equals("circle");
        double across = number(element, round ? "r" : "rx");
        double down = number(element, round ? "r" : "ry");
        Point middle = new Point(number(element, "cx"), number(element, "cy"));
        yield List.of(middle.plus(-across, -down), middle.plus(across, down));
      }
      case "line" ->
          List.of(
              new Point(number(element, "x1"), number(element, "y1")),
              new Point(number(element, "x2"), number(element, "y2")));
      case "polygon", "polyline" -> {
        List<Double> numbers = numbers(element.getAttribute("points"));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += 2) {
          points.add(new Point(numbers.get(i), numbers.get(i + 1)));
        }
        yield points;
      }
      default -> List.of();
    };
  }

  private static List<Point> text(Element element) {
    int size = Integer.parseInt(element.getAttribute("font-size"));
    assertThat(size).isGreaterThanOrEqualTo(Drawing.SMALLEST_TEXT);
    double wide = Drawing.width(element.getTextContent(), size);
    double x = number(element, "x");
    double left =
        switch (element.getAttribute("text-anchor")) {
          case "middle" -> x - wide / 2;
          case "end" -> x - wide;
          default -> x;
        };
    double foot = number(element, "y");
    return List.of(new Point(left, foot - size), new Point(left + wide, foot + 0.3 * size));
  }

  static Element parse(String svg) {
    try {
      return FACTORY
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(svg, e);
    }
  }
}
