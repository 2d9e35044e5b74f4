package keepup.pictures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keepup.questions.Figure;

/// The pictures that a question may show, by name.
///
/// Each shows what is asked about and never the answer, on the sheet or in its words. A number to
/// find is the word '?' wherever a number may stand in a list of known ones.
public final class Figures {
  /// One kind of picture: the values that it needs, those that it may have, and how it is drawn.
  private record Sketch(Set<String> needed, Set<String> optional, Function<Inputs, Picture> draw) {}

  /// What still prints on a page beside its question.
  private static final int LARGEST = 720;

  private static final Map<String, Sketch> SKETCHES = sketches();

  private Figures() {}

  /// The names of all pictures, number pictures first.
  public static Set<String> names() {
    return Collections.unmodifiableSet(SKETCHES.keySet());
  }

  /// The names of all values that a picture may be given.
  ///
  /// @throws IllegalArgumentException if there is no picture of that name
  public static Set<String> inputs(String name) {
    Sketch sketch = sketch(name);
    Set<String> all = new LinkedHashSet<>(sketch.needed());
    all.addAll(sketch.optional());
    return Collections.unmodifiableSet(all);
  }

  /// The names of those values without which a picture cannot be drawn.
  ///
  /// @throws IllegalArgumentException if there is no picture of that name
  public static Set<String> needed(String name) {
    return sketch(name).needed();
  }

  /// Draws a picture: the same for the same values, without ids, so that any two can share a page.
  ///
  /// @throws IllegalArgumentException if there is no such picture, or a value is missing, unknown
  ///   or impossible; the message says which, and on a second line what may help
  public static Picture draw(Figure figure) {
    Sketch sketch = sketch(figure.name());
    Inputs in = new Inputs(figure);
    Set<String> known = inputs(figure.name());
    for (String given : figure.values().keySet()) {
      if (!known.contains(given)) {
        throw in.fault(
            "takes no value '%s'".formatted(given),
            "one of these was meant: %s.".formatted(String.join(", ", known)));
      }
    }
    for (String needed : sketch.needed()) {
      if (!in.has(needed)) {
        throw in.fault("has no value for '%s'".formatted(needed), "add `%s: …`.".formatted(needed));
      }
    }
    Picture picture;
    try {
      picture = sketch.draw().apply(in);
    } catch (ArithmeticException e) {
      throw in.fault("has a number too long to draw", "draw the numbers from a smaller range.");
    } catch (Labels.TouchException e) {
      throw in.fault(
          "has " + e.getMessage(), "take fewer or shorter labels, or values further apart.");
    }
    if (Math.max(picture.width(), picture.height()) > LARGEST) {
      throw in.fault(
          "would be %d by %d, too large for a page".formatted(picture.width(), picture.height()),
          "take fewer things, smaller numbers or shorter words.");
    }
    return picture;
  }

  /// The picture, where its values can be drawn: a question that somebody typed may hold numbers
  /// that no page has room for.
  public static Optional<Picture> find(Figure figure) {
    try {
      return Optional.of(draw(figure));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Sketch sketch(String name) {
    Sketch sketch = SKETCHES.get(name);
    if (sketch == null) {
      throw new IllegalArgumentException(
          "There is no picture '%s'.\nMaybe one of these was meant: %s."
              .formatted(name, String.join(", ", SKETCHES.keySet())));
    }
    return sketch;
  }

  private static Map<String, Sketch> sketches() {
    Map<String, Sketch> all = new LinkedHashMap<>();
    add(all, "dots", "n", "pattern seed", Dots::draw);
    add(all, "ten-frame", "n", "more", FrameFigure::draw);
    add(all, "five-frame", "n", "more", FrameFigure::five);
    add(all, "number-track", "from to", "hide at", NumberTrack::draw);
    add(all, "hundred-square", "", "from shade multiples hide", HundredSquare::draw);
    add(all, "bead-string", "n", "", BeadString::draw);
    add(all, "base-ten", "", "n thousands hundreds tens ones", BaseTen::draw);
    add(
        all,
        "place-value-counters",
        "",
        "n thousands hundreds tens ones tenths hundredths",
        PlaceCounters::draw);
    add(all, "exchange", "", "n open make as thousands hundreds tens ones", ExchangeFigure::draw);
    add(all, "columns", "first second", "sign", ColumnsFigure::draw);
    add(all, "place-value-chart", "n", "counters", PlaceValueChart::draw);
    add(all, "part-whole", "whole parts", "", PartWhole::draw);
    add(all, "bar-model", "parts total", "unit", BarModel::draw);
    add(all, "comparison-bars", "amounts", "labels difference longer unit", ComparisonBars::draw);
    add(all, "balance", "left right", "unit", Balance::draw);
    add(all, "array", "rows columns", "split", DotArray::draw);
    add(all, "area-model", "first second", "", AreaModel::draw);
    add(all, "number-line", "from to gaps", "at label mark as", MarkedLine::draw);
    add(all, "fraction-shape", "parts shaded", "shape equal", FractionShape::draw);
    add(all, "fraction-strips", "parts shaded", "labels", FractionFigures::strips);
    add(all, "fraction-circles", "parts shaded", "", FractionFigures::circles);
    add(all, "fraction-area", "across-parts across down-parts down", "", FractionFigures::area);
    add(all, "double-number-line", "top bottom", "top-label bottom-label", RatioFigures::line);
    add(all, "ratio-table", "top bottom", "top-label bottom-label", RatioFigures::table);
    add(all, "fraction-set", "parts shaded", "groups", FractionSet::draw);
    add(all, "scale", "from to gaps at", "unit label", MeasuringScale::draw);
    add(all, "thermometer", "from to gaps at", "label", Thermometer::draw);
    add(all, "ruler", "from to start end", "unit", Ruler::draw);
    add(all, "coins", "values", "", Coins::draw);
    add(all, "clock", "time", "roman minutes", ClockFace::draw);
    add(all, "tally", "", "n labels values", Tally::draw);
    add(all, "table", "columns rows values", "corner", Table::draw);
    add(all, "pictogram", "labels values each", "", Pictogram::draw);
    add(all, "bar-chart", "labels values step", "across up", Charts::bars);
    add(all, "line-graph", "labels values step", "across up", Charts::line);
    add(all, "pie-chart", "labels values", "", PieChart::draw);
    add(all, "shape", "name", "turn symmetry line", ShapeFigure::draw);
    add(all, "solid", "name", "", Solids::draw);
    add(all, "net", "of", "number", Nets::draw);
    add(all, "grid-shape", "cells", "", SquaredPaper::shape);
    add(all, "mirror", "cells size", "line", SquaredPaper::mirror);
    add(all, "coordinates", "points from to", "letters join", Coordinates::draw);
    add(all, "rectangle", "width height", "unit ask squares", Rectangle::draw);
    add(all, "l-shape", "width height cut-width cut-height", "unit hide ask", Rectilinear::ell);
    add(all, "rectilinear", "sides", "unit hide ask", Rectilinear::draw);
    add(all, "triangle", "base height", "slant unit ask", BaseAndHeight::triangle);
    add(all, "parallelogram", "base height slant", "unit ask side", BaseAndHeight::parallelogram);
    add(all, "cuboid", "length width height", "unit cubes ask", Cuboid::draw);
    add(all, "angle", "degrees", "turn label protractor", AngleFigure::draw);
    add(all, "angles-on-line", "known", "", KnownAngles::onLine);
    add(all, "angles-at-point", "known", "", KnownAngles::atPoint);
    add(all, "triangle-angles", "known", "", KnownAngles::inTriangle);
    add(all, "compass", "start", "turn points", Compass::compass);
    add(all, "turn", "start", "turn", Compass::turn);
    return all;
  }

  private static void add(
      Map<String, Sketch> all,
      String name,
      String needed,
      String optional,
      Function<Inputs, Picture> draw) {
    all.put(name, new Sketch(split(needed), split(optional), draw));
  }

  private static Set<String> split(String names) {
    return names.isEmpty()
        ? Set.of()
        : Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names.split(" "))));
  }
}
