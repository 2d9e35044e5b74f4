package keepup.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// A picture may teach nothing false.
class FigureMathsTest {
  @Test
  void the_hour_hand_moves_on_with_the_minutes() {
    assertThat(hand("clock time=540", "6")).isCloseTo(270, within(0.5));
    assertThat(hand("clock time=570", "6")).isCloseTo(285, within(0.5));
    assertThat(hand("clock time=599", "6")).isCloseTo(299.5, within(0.5));
  }

  @Test
  void equal_parts_have_equal_widths() {
    for (int parts = 1; parts <= 20; parts++) {
      List<Double> widths =
          Sheets.elements(FiguresTest.draw("fraction-shape shaded=1;parts=" + parts), "rect")
              .stream()
              .map(part -> Sheets.number(part, "width"))
              .limit(parts)
              .toList();
      double share = 400.0 / parts;
      assertThat(widths)
          .hasSize(parts)
          .allSatisfy(width -> assertThat(width).isCloseTo(share, within(0.02)));
    }
  }

  @Test
  void unequal_parts_never_shade_the_fraction_that_equal_ones_would() {
    for (int parts = 2; parts <= 6; parts++) {
      for (int shaded = 1; shaded < parts; shaded++) {
        List<Double> widths =
            Sheets.elements(
                    FiguresTest.draw(
                        "fraction-shape equal=0;shaded=%d;parts=%d".formatted(shaded, parts)),
                    "rect")
                .stream()
                .map(part -> Sheets.number(part, "width"))
                .toList();
        double share = widths.stream().limit(shaded).mapToDouble(width -> width).sum() / 400;
        assertThat(share).isGreaterThan((double) shaded / parts + 0.02);
      }
    }
  }

  @Test
  void shapes_have_the_lines_of_symmetry_that_they_have() {
    assertThat(symmetries("square")).isEqualTo(4);
    assertThat(symmetries("rectangle")).isEqualTo(2);
    assertThat(symmetries("rhombus")).isEqualTo(2);
    assertThat(symmetries("parallelogram")).isZero();
    assertThat(symmetries("trapezium")).isZero();
    assertThat(symmetries("isosceles-trapezium")).isEqualTo(1);
    assertThat(symmetries("kite")).isEqualTo(1);
    assertThat(symmetries("scalene-triangle")).isZero();
    assertThat(symmetries("isosceles-triangle")).isEqualTo(1);
    assertThat(symmetries("right-angled-triangle")).isZero();
    for (int sides = 3; sides <= 12; sides++) {
      assertThat(Outline.regular(sides, 90).turned(17).symmetries()).hasSize(sides);
    }
  }

  @Test
  void names_with_a_number_of_sides_have_it() {
    List<String> names =
        List.of(
            "triangle",
            "square",
            "pentagon",
            "hexagon",
            "heptagon",
            "octagon",
            "nonagon",
            "decagon");
    for (int i = 0; i < names.size(); i++) {
      assertThat(outline(names.get(i)).size()).isEqualTo(i + 3);
    }
    assertThat(outline("irregular-pentagon").size()).isEqualTo(5);
    assertThat(outline("irregular-hexagon").size()).isEqualTo(6);
    assertThat(outline("irregular-octagon").size()).isEqualTo(8);
    assertThat(outline("irregular-quadrilateral").size()).isEqualTo(4);
    assertThat(outline("right-angled-triangle").angle(2)).isCloseTo(90, within(0.01));
    assertThat(outline("scalene-triangle").side(0))
        .isNotCloseTo(outline("scalene-triangle").side(1), within(5.0));
  }

  @Test
  void the_nets_of_a_cube_are_eleven_different_ones_and_fold_up_and_the_others_do_not() {
    Set<String> words = new HashSet<>();
    for (int i = 1; i <= 11; i++) {
      String line = "net of=cube;number=" + i;
      words.add(FiguresTest.draw(line).description());
      assertThat(facesCovered(line)).as(line).isEqualTo(6);
    }
    assertThat(words).hasSize(11);
    for (int i = 1; i <= 5; i++) {
      assertThat(facesCovered("net of=not-a-cube;number=" + i)).isLessThan(6);
    }
  }

  @Test
  void charts_begin_at_zero_and_reach_the_largest_value() {
    assertThat(Sheets.texts(FiguresTest.draw("bar-chart labels=[a,b];values=[12,7];step=5")))
        .contains("0", "5", "10", "15");
    assertThat(Sheets.texts(FiguresTest.draw("line-graph labels=[a,b];values=[12,7];step=5")))
        .contains("0", "5", "10", "15");
  }

  @Test
  void a_shape_that_would_be_too_thin_says_that_it_is_not_to_scale() {
    Picture thin = FiguresTest.draw("rectangle width=50;height=3");
    assertThat(Sheets.texts(thin)).contains("Not to scale");
    assertThat(thin.description()).endsWith("It is not drawn to scale.");
    assertThat(Sheets.texts(FiguresTest.draw("rectangle width=8;height=5")))
        .doesNotContain("Not to scale");
  }

  @Test
  void an_l_shape_with_decimal_sides_closes_on_its_own_lines() {
    Element outline =
        Sheets.elements(
                FiguresTest.draw("l-shape width=0.3;height=0.9;cut-width=0.1;cut-height=0.2"),
                "polygon")
            .getFirst();
    String[] corners = outline.getAttribute("points").split(" ", -1);
    assertThat(corners).hasSize(6);
    assertThat(IntStream.range(0, 6).mapToObj(i -> corners[i].replaceAll(",.*", "")).distinct())
        .hasSize(3);
  }

  private static int symmetries(String name) {
    return outline(name).symmetries().size();
  }

  private static Outline outline(String name) {
    Outline outline = Shapes.ALL.get(name);
    assertThat(outline).as(name).isNotNull();
    return java.util.Objects.requireNonNull(outline);
  }

  /// The direction of the hand of a thickness, in degrees clockwise from the top.
  private static double hand(String line, String thickness) {
    Element hand =
        Sheets.elements(FiguresTest.draw(line), "line").stream()
            .filter(each -> each.getAttribute("stroke-width").equals(thickness))
            .findFirst()
            .orElseThrow();
    double direction =
        Point.ORIGIN.direction(new Point(Sheets.number(hand, "x2"), Sheets.number(hand, "y2")));
    return (450 - direction) % 360;
  }

  /// Rolls a cube over the squares of a net and counts the faces that touched the paper.
  private static int facesCovered(String line) {
    Set<Point> squares = new HashSet<>();
    for (Element square : Sheets.elements(FiguresTest.draw(line), "rect")) {
      squares.add(new Point(Sheets.number(square, "x") / 52, Sheets.number(square, "y") / 52));
    }
    assertThat(squares).hasSize(6);
    Set<Integer> faces = new HashSet<>();
    roll(squares, squares.iterator().next(), new int[] {0, 1, 2, 3, 4, 5}, new HashSet<>(), faces);
    return faces.size();
  }

  /// The cube's faces: bottom, top, north, south, east, west.
  private static void roll(
      Set<Point> squares, Point at, int[] cube, Set<Point> seen, Set<Integer> faces) {
    if (!squares.contains(at) || !seen.add(at)) {
      return;
    }
    faces.add(cube[0]);
    int[] c = cube;
    roll(squares, at.plus(1, 0), new int[] {c[4], c[5], c[2], c[3], c[1], c[0]}, seen, faces);
    roll(squares, at.plus(-1, 0), new int[] {c[5], c[4], c[2], c[3], c[0], c[1]}, seen, faces);
    roll(squares, at.plus(0, -1), new int[] {c[2], c[3], c[1], c[0], c[4], c[5]}, seen, faces);
    roll(squares, at.plus(0, 1), new int[] {c[3], c[2], c[0], c[1], c[4], c[5]}, seen, faces);
  }
}
