package keepup.course;

import java.util.function.Function;
import keepup.course.Day.Session;
import keepup.course.Day.Slide;

/// The slides of a course or of one day, as one page of HTML: each a sheet of 16 to 9 when printed,
/// and a screenful on the screen. Nothing moves by itself.
public final class Slides {
  private static final double WIDEST = 960;
  private static final double HIGHEST = 410;
  private static final double HIGHEST_WITH_LINES = 240;

  private static final String STYLE =
      """
      @page { size: 297mm 167mm; margin: 14mm 18mm 12mm 18mm; @bottom-right { content: counter(page); font-family: 'Atkinson Hyperlegible', sans-serif; font-size: 11pt; } }
      section { page-break-before: always; page-break-inside: avoid; }
      section.first { page-break-before: avoid; }
      section.part { text-align: left; }
      h1 { font-size: 36pt; line-height: 1.15; margin: 28mm 0 6mm 0; }
      h2 { font-size: 31pt; line-height: 1.15; margin: 0 0 9mm 0; }
      p.when { font-size: 18pt; margin: 0; color: #444; }
      ul { margin: 0; padding: 0; list-style: none; }
      li { font-size: 25pt; line-height: 1.3; margin: 0 0 5mm 0; }
      .picture { margin: 4mm 0 6mm 0; text-align: center; }
      @media screen {
        section { min-height: 100vh; box-sizing: border-box; padding: 6vh 6vw; border-bottom: 1px solid #888; scroll-snap-align: start; }
        html { scroll-snap-type: y proximity; }
        h1 { font-size: clamp(1.8rem, 6vw, 4rem); margin: 15vh 0 3vh 0; }
        h2 { font-size: clamp(1.5rem, 5vw, 3.4rem); margin: 0 0 5vh 0; }
        li { font-size: clamp(1.2rem, 3.6vw, 2.6rem); margin-bottom: 2.5vh; }
        p.when { font-size: clamp(1rem, 2.5vw, 1.8rem); }
        .picture svg { max-width: 100%; height: auto; }
      }
      """;

  private Slides() {}

  /// The slides of these days, each day and each session with a slide of its own before them.
  ///
  /// @param drawings a picture's line to the picture
  public static String html(Course course, Iterable<Day> days, Function<String, Drawing> drawings) {
    StringBuilder body = new StringBuilder();
    for (Day day : days) {
      open(body, "part")
          .append(Html.element("h1", day.title()))
          .append(Html.classed("p", "when", course.title()))
          .append("</section>");
      for (Session session : day.sessions()) {
        session(session, drawings, body);
      }
    }
    return Html.page(course.title(), STYLE, body.toString());
  }

  private static void session(
      Session session, Function<String, Drawing> drawings, StringBuilder body) {
    open(body, "part")
        .append(Html.element("h1", session.title()))
        .append(
            Html.classed(
                "p",
                "when",
                session.pause()
                    ? "until " + session.begins().plusMinutes(session.minutes())
                    : session.begins() + ", " + session.minutes() + " minutes"))
        .append("</section>");
    for (Slide slide : session.slides()) {
      open(body, "slide").append(Html.element("h2", slide.title()));
      if (!slide.picture().isEmpty()) {
        body.append("<div class=\"picture\">")
            .append(
                drawings
                    .apply(slide.picture())
                    .fitted(WIDEST, slide.lines().isEmpty() ? HIGHEST : HIGHEST_WITH_LINES))
            .append("</div>");
      }
      body.append(Html.list(slide.lines())).append("</section>");
    }
  }

  private static StringBuilder open(StringBuilder body, String style) {
    return body.append("<section class=\"")
        .append(style)
        .append(body.isEmpty() ? " first" : "")
        .append("\">");
  }
}
