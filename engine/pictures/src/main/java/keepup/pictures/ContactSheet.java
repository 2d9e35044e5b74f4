package keepup.pictures;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.questions.Equation;
import keepup.questions.Figure;

/// Every picture on one page of HTML, to be looked at on a screen and on paper.
public final class ContactSheet {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en-GB"><head><meta charset="utf-8"><title>Every picture</title>
      <meta name="viewport" content="width=device-width">
      <style>
      STYLE
      body { font-family: Andika, sans-serif; margin: 12px; color: #1b1f24; background: #fff; }
      .all { display: flex; flex-wrap: wrap; gap: 8px; align-items: start; }
      figure { margin: 0; padding: 6px; border: 1px solid #ccc; max-width: 100%; box-sizing: border-box; break-inside: avoid; }
      figcaption { font-size: 11px; max-width: 22em; }
      figure p { margin: 0 0 4px; max-width: 30em; font-size: 14px; }
      svg { max-width: 100%; height: auto; }
      </style></head><body>
      <h1>Every picture</h1>
      """;

  private ContactSheet() {}

  /// @param style CSS that says where the fonts are, or `""`
  /// @param all every example; else one of each picture
  public static String html(String style, boolean all) {
    StringBuilder html =
        new StringBuilder(HEAD.replace("STYLE", style)).append("<div class=\"all\">\n");
    Set<String> shown = new LinkedHashSet<>();
    for (Figure figure : FigureLines.listExamples()) {
      if (shown.add(figure.name()) || all) {
        html.append("<figure>")
            .append(Figures.draw(figure).svg())
            .append("<figcaption>")
            .append(figure.name())
            .append("</figcaption></figure>\n");
      }
    }
    html.append("</div>\n");
    listMethods().forEach(method -> append(html, method));
    return html.append("</body></html>\n").toString();
  }

  private static void append(StringBuilder html, Method method) {
    html.append("<h2>").append(method.name()).append("</h2>\n<div class=\"all\">\n");
    for (Method.Frame frame : method.frames()) {
      html.append("<figure><p>")
          .append(Svg.escaped(frame.says()))
          .append("</p>")
          .append(frame.drawn().svg())
          .append(' ')
          .append(frame.written().svg())
          .append("</figure>\n");
    }
    html.append("</div>\n");
  }

  private static List<Method> listMethods() {
    Equation subtraction = Equation.of(304, Operation.SUBTRACT, 187);
    Equation fractions =
        new Equation(
            Expression.join(
                new Expression.Literal(Numeral.parts(3, 4)),
                Operation.ADD,
                new Expression.Literal(Numeral.parts(2, 3))),
            Expression.unknown());
    return List.of(
            Methods.findMethod(subtraction),
            Methods.findWithBlocks(Equation.of(213, Operation.SUBTRACT, 58)),
            Methods.findMethod(Equation.of(278, Operation.ADD, 146)),
            Methods.findMethod(Equation.of(347, Operation.MULTIPLY, 6)),
            Methods.findMethod(Equation.of(34, Operation.MULTIPLY, 26)),
            Methods.findMethod(Equation.of(72, Operation.DIVIDE, 3)),
            Methods.findMethod(Equation.of(432, Operation.DIVIDE, 15)),
            Methods.findMethod(fractions),
            Methods.findDecimal(new Rational(3, 4)))
        .stream()
        .flatMap(java.util.Optional::stream)
        .toList();
  }
}
