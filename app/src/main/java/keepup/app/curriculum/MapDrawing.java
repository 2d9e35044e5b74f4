package keepup.app.curriculum;

import java.util.List;
import keepup.app.curriculum.LayeredLayout.Box;
import keepup.app.curriculum.LayeredLayout.Point;
import keepup.app.curriculum.LayeredLayout.Size;
import keepup.app.curriculum.LayeredLayout.Wire;
import keepup.steps.StepId;
import org.springframework.web.util.HtmlUtils;

/// Draws a map of steps as SVG: each box a link, each edge from a step down to one that needs it.
/// Colours and fonts come from the page's style sheet, so that every look of the page has its own.
final class MapDrawing {
  private static final int WIDTH = 204;
  private static final int PAD = 10;
  private static final int MARGIN = 6;
  private static final int LINE = 20;
  private static final int SMALL_LINE = 17;
  private static final double FONT = 15;
  private static final double SMALL_FONT = 13;

  /// What stands in a box.
  ///
  /// @param above small words over what the step says, in lines
  /// @param says in lines
  /// @param below small words under it, or `""`
  /// @param centre whether the map is drawn round this step
  record Label(
      StepId id, int year, List<String> above, List<String> says, String below, boolean centre) {

    static Label of(StepId id, int year, String above, String says, String below, boolean centre) {
      double room = WIDTH - 2.0 * PAD;
      return new Label(
          id,
          year,
          TextLines.wrap(above, room, SMALL_FONT),
          TextLines.wrap(says, room, FONT),
          below,
          centre);
    }

    Size size() {
      int small = above.size() + (below.isEmpty() ? 0 : 1);
      return new Size(year, WIDTH, 2 * PAD + SMALL_LINE * small + LINE * says.size());
    }
  }

  private final StringBuilder svg = new StringBuilder();

  private MapDrawing() {}

  static String draw(String title, LayeredLayout layout, List<Label> labels) {
    return new MapDrawing().whole(title, layout, labels);
  }

  private String whole(String title, LayeredLayout layout, List<Label> labels) {
    int width = layout.width() + 2 * MARGIN;
    int height = layout.height() + 2 * MARGIN;
    svg.append(
        """
        <svg class="map" role="group" aria-labelledby="map-title map-words" viewBox="%d %d %d %d" width="%d" height="%d">
        <title id="map-title">%s</title>
        <desc id="map-words">%d steps as boxes, %d lines. A line goes from a step down to a step that needs it. The list after the picture says the same.</desc>
        <defs><marker id="map-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto" markerUnits="userSpaceOnUse"><path class="map-tip" d="M0 0 8 4 0 8z"/></marker></defs>
        <g class="map-wires">
        """
            .formatted(
                -MARGIN,
                -MARGIN,
                width,
                height,
                width,
                height,
                HtmlUtils.htmlEscape(title),
                labels.size(),
                layout.wires().size()));
    layout.wires().forEach(this::wire);
    svg.append("</g>\n");
    // In the order in which they are read, which is the order of the keyboard.
    layout.boxes().stream()
        .sorted(java.util.Comparator.comparingInt(Box::layer).thenComparingInt(Box::x))
        .forEach(box -> box(box, labels.get(box.vertex())));
    return svg.append("</svg>").toString();
  }

  /// Straight down past each layer, in a soft curve over to the next.
  private void wire(Wire wire) {
    List<Point> points = wire.points();
    svg.append("<path d=\"M%d %d".formatted(points.getFirst().x(), points.getFirst().y()));
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      if (i % 2 == 1 || from.x() == to.x()) {
        svg.append("V%d".formatted(to.y()));
      } else {
        int middle = (from.y() + to.y()) / 2;
        svg.append(
            "C%d %d %d %d %d %d".formatted(from.x(), middle, to.x(), middle, to.x(), to.y()));
      }
    }
    svg.append("\"/>\n");
  }

  private void box(Box box, Label label) {
    svg.append(
        "<a href=\"/curriculum/steps/%s\"%s><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>"
            .formatted(
                label.id().value(),
                label.centre() ? " class=\"map-centre\" aria-current=\"true\"" : "",
                box.x(),
                box.y(),
                box.width(),
                box.height()));
    int at = box.y() + PAD - 4;
    at = lines(label.above(), "map-small", box.x() + PAD, at, SMALL_LINE);
    at = lines(label.says(), "map-says", box.x() + PAD, at, LINE);
    if (!label.below().isEmpty()) {
      lines(List.of(label.below()), "map-small", box.x() + PAD, at, SMALL_LINE);
    }
    svg.append("</a>\n");
  }

  /// @return where the next line begins
  private int lines(List<String> lines, String css, int x, int from, int height) {
    int at = from;
    svg.append("<text class=\"%s\">".formatted(css));
    for (String line : lines) {
      at += height;
      // The space parts the words of two lines for those who hear them.
      svg.append(
          "<tspan x=\"%d\" y=\"%d\">%s </tspan>".formatted(x, at, HtmlUtils.htmlEscape(line)));
    }
    svg.append("</text>");
    return at;
  }
}
