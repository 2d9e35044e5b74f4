package keepup.pictures;

import java.util.LinkedHashMap;
import java.util.Map;

/// The outlines of the shapes that have a name.
final class Shapes {
  private static final int RADIUS = 90;

  /// By name; the regular ones first.
  static final Map<String, Outline> ALL = all();

  private Shapes() {}

  private static Map<String, Outline> all() {
    Map<String, Outline> all = new LinkedHashMap<>();
    all.put("triangle", Outline.regular(3, RADIUS));
    all.put("equilateral-triangle", Outline.regular(3, RADIUS));
    all.put("square", Outline.regular(4, RADIUS));
    all.put("pentagon", Outline.regular(5, RADIUS));
    all.put("hexagon", Outline.regular(6, RADIUS));
    all.put("heptagon", Outline.regular(7, RADIUS));
    all.put("octagon", Outline.regular(8, RADIUS));
    all.put("nonagon", Outline.regular(9, RADIUS));
    all.put("decagon", Outline.regular(10, RADIUS));
    all.put("dodecagon", Outline.regular(12, RADIUS));
    all.put("rectangle", Outline.of(0, 0, 180, 0, 180, 100, 0, 100));
    all.put("rhombus", Outline.of(0, 0, 130, 0, 195, 112.58, 65, 112.58));
    all.put("parallelogram", Outline.of(0, 0, 150, 0, 195, 100, 45, 100));
    all.put("trapezium", Outline.of(45, 0, 135, 0, 190, 100, 10, 100));
    all.put("isosceles-trapezium", Outline.of(45, 0, 135, 0, 180, 100, 0, 100));
    all.put("right-angled-trapezium", Outline.of(0, 0, 100, 0, 180, 100, 0, 100));
    all.put("kite", Outline.of(60, 0, 120, 75, 60, 190, 0, 75));
    all.put("arrowhead", Outline.of(70, 0, 140, 160, 70, 105, 0, 160));
    all.put("isosceles-triangle", Outline.of(60, 0, 120, 160, 0, 160));
    all.put("scalene-triangle", Outline.of(30, 0, 190, 130, 0, 130));
    all.put("right-angled-triangle", Outline.of(0, 0, 170, 120, 0, 120));
    all.put("irregular-quadrilateral", Outline.of(40, 0, 120, 25, 180, 140, 0, 110));
    all.put("irregular-pentagon", Outline.of(0, 40, 90, 0, 170, 55, 140, 140, 20, 150));
    all.put("irregular-hexagon", Outline.of(0, 0, 90, 0, 90, 60, 170, 60, 170, 140, 0, 140));
    all.put(
        "irregular-octagon",
        Outline.of(0, 0, 60, 0, 60, 60, 120, 60, 120, 0, 180, 0, 180, 130, 0, 130));
    return all;
  }
}
