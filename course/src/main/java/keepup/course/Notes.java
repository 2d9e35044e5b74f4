package keepup.course;

import java.util.List;
import java.util.function.Function;
import keepup.course.Day.HandoutPart;
import keepup.course.Day.Move;
import keepup.course.Day.Question;
import keepup.course.Day.Session;
import keepup.course.Day.Slide;

/// What a trainer has in the hand: each session minute by minute, what to say, what to listen for,
/// what the children of the examples did, and the answers of the handout.
public final class Notes {
  private static final String STYLE =
      """
      @page { size: A4; margin: 14mm 15mm; @bottom-right { content: counter(page); font-family: 'Atkinson Hyperlegible', sans-serif; font-size: 9pt; } }
      body { font-size: 10.5pt; line-height: 1.38; }
      h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 2mm 0; }
      h1.next { page-break-before: always; }
      h2 { font-size: 13.5pt; margin: 6mm 0 1.5mm 0; padding-top: 2mm; border-top: 0.4mm solid #000; page-break-after: avoid; }
      h3 { font-size: 10.5pt; margin: 3mm 0 0.5mm 0; page-break-after: avoid; }
      p { margin: 0 0 1.5mm 0; }
      ul { margin: 0 0 1mm 0; padding-left: 5mm; }
      table { border-collapse: collapse; width: 100%; margin: 1.5mm 0; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      td, th { text-align: left; vertical-align: top; padding: 1mm 2.5mm 1mm 0; border-bottom: 0.2mm solid #999; }
      td.minutes { width: 9mm; text-align: right; }
      td.half { width: 48%; }
      .say { font-style: italic; }
      @media screen { body { max-width: 60rem; margin: 1rem auto; padding: 0 1rem; } }
      """;

  private Notes() {}

  /// The notes for these days.
  ///
  /// @param names a misconception's id to its name
  public static String html(Course course, List<Day> days, Function<String, String> names) {
    StringBuilder body = new StringBuilder();
    for (Day day : days) {
      body.append(body.isEmpty() ? "<h1>" : "<h1 class=\"next\">")
          .append(Html.escape(day.title()))
          .append("</h1>")
          .append(Html.element("p", day.aim()))
          .append(Html.element("p", day.room()));
      day.sessions().forEach(session -> session(session, names, body));
    }
    return Html.page(course.title() + ": notes for the trainer", STYLE, body.toString());
  }

  private static void session(Session session, Function<String, String> names, StringBuilder body) {
    body.append("<h2>")
        .append(session.begins())
        .append(" ")
        .append(Html.escape(session.title()))
        .append(" (")
        .append(session.minutes())
        .append(" min)</h2>")
        .append(Html.element("p", session.purpose()));
    if (!session.materials().isEmpty()) {
      body.append(Html.element("p", "To hand: " + String.join("; ", session.materials()) + "."));
    }
    moves(session.moves(), body);
    for (Question question : session.questions()) {
      body.append(Html.element("h3", question.ask())).append(Html.list(question.listen()));
    }
    slides(session.slides(), body);
    children(session, names, body);
    for (HandoutPart part : session.handout()) {
      if (!part.answer().isEmpty()) {
        body.append(Html.element("h3", "Handout, “" + part.title() + "”"))
            .append(Html.element("p", part.answer()));
      }
    }
  }

  private static void moves(List<Move> moves, StringBuilder body) {
    if (moves.isEmpty()) {
      return;
    }
    body.append("<table><tr><th>min</th><th>You</th><th>The pairs</th></tr>");
    for (Move move : moves) {
      body.append("<tr><td class=\"minutes\">")
          .append(move.minutes())
          .append("</td><td class=\"half\">")
          .append(Html.escape(move.trainer()))
          .append(Html.classed("p", "say", move.say().isEmpty() ? "" : "“" + move.say() + "”"))
          .append("</td>")
          .append(Html.element("td", move.pairs()))
          .append("</tr>");
    }
    body.append("</table>");
  }

  private static void slides(List<Slide> slides, StringBuilder body) {
    List<Slide> noted = slides.stream().filter(slide -> !slide.note().isEmpty()).toList();
    if (noted.isEmpty()) {
      return;
    }
    body.append("<h3>To the slides</h3><ul>");
    for (Slide slide : noted) {
      body.append("<li><b>")
          .append(Html.escape(slide.title()))
          .append("</b>: ")
          .append(Html.escape(slide.note()))
          .append("</li>");
    }
    body.append("</ul>");
  }

  private static void children(
      Session session, Function<String, String> names, StringBuilder body) {
    if (session.children().isEmpty()) {
      return;
    }
    body.append(
        "<h3>The children of this session</h3><table><tr><th>question</th><th>wrote</th>"
            + "<th>because</th></tr>");
    session
        .children()
        .forEach(child ->
            body.append("<tr>")
                .append(Html.element("td", child.question().replace(" - ", " − ")))
                .append(Html.element("td", child.answer()))
                .append(Html.element("td", names.apply(child.misconception())))
                .append("</tr>"));
    body.append("</table>");
  }
}
