package keepup.course;

import java.util.List;
import keepup.course.Course.GapTask;
import keepup.course.Course.Reflection;
import keepup.course.Day.HandoutPart;
import keepup.course.Day.Session;

/// What a pair has before it on paper: the day's times, what is filled in during the sessions, and
/// the tasks until the next day. Answers are in the trainer's notes.
public final class Handout {
  private static final String STYLE =
      """
      @page { size: A4; margin: 15mm 16mm 14mm 16mm; @bottom-right { content: counter(page); font-family: 'Atkinson Hyperlegible', sans-serif; font-size: 9pt; } }
      body { font-size: 11.5pt; line-height: 1.4; }
      h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 3mm 0; }
      h1.next { page-break-before: always; }
      h2 { font-size: 14pt; line-height: 1.25; margin: 7mm 0 2mm 0; padding-top: 2mm; border-top: 0.4mm solid #000; page-break-after: avoid; }
      h3 { font-size: 12pt; margin: 4mm 0 1mm 0; page-break-after: avoid; }
      p { margin: 0 0 2mm 0; }
      ul, ol { margin: 0 0 2mm 0; padding-left: 6mm; }
      li { margin: 0 0 1.2mm 0; }
      table { border-collapse: collapse; width: 100%; margin: 2mm 0; }
      td, th { text-align: left; vertical-align: top; padding: 0.8mm 3mm 0.8mm 0; border-bottom: 0.2mm solid #999; }
      .part { page-break-inside: avoid; }
      .line { border-bottom: 0.25mm solid #777; height: 8.5mm; }
      .where { font-size: 10pt; margin-top: 2mm; }
      @media screen { body { max-width: 46rem; margin: 1rem auto; padding: 0 1rem; } }
      """;

  private Handout() {}

  /// The handouts of these days.
  public static String html(Course course, List<Day> days) {
    StringBuilder body = new StringBuilder();
    for (Day day : days) {
      day(course, day, !body.isEmpty(), body);
    }
    return Html.page(course.title(), STYLE, body.toString());
  }

  private static void day(Course course, Day day, boolean next, StringBuilder body) {
    body.append(next ? "<h1 class=\"next\">" : "<h1>")
        .append(Html.escape(day.title()))
        .append("</h1>")
        .append(Html.element("p", course.title()))
        .append(Html.element("p", day.aim()))
        .append("<table>");
    for (Session session : day.sessions()) {
      body.append("<tr><td>")
          .append(session.begins())
          .append("</td>")
          .append(Html.element("td", session.title()))
          .append("</tr>");
    }
    body.append("</table>");
    for (Session session : day.sessions()) {
      if (!session.handout().isEmpty()) {
        session(session, body);
      }
    }
    for (Session session : day.sessions()) {
      for (String id : session.gapTasks()) {
        course.findGapTask(id).ifPresent(task -> task(course, task, body));
      }
    }
  }

  private static void session(Session session, StringBuilder body) {
    body.append(Html.element("h2", session.title()));
    for (HandoutPart part : session.handout()) {
      body.append("<div class=\"part\">")
          .append(Html.element("h3", part.title()))
          .append(Html.element("p", part.text()))
          .append(Html.list(part.lines()));
      lines(part.space(), body);
      body.append("</div>");
    }
    where(session, body);
  }

  private static void where(Session session, StringBuilder body) {
    if (!session.pages().isEmpty()) {
      body.append(
          Html.classed(
              "p",
              "where",
              "In Keep Up: "
                  + String.join("; ", session.pages().stream().map(ProductPage::where).toList())
                  + "."));
    }
  }

  private static void task(Course course, GapTask task, StringBuilder body) {
    body.append("<h1 class=\"next\">In school: ")
        .append(Html.escape(task.title()))
        .append("</h1>")
        .append(Html.element("p", task.purpose()))
        .append(Html.element("p", "About " + task.minutes() + " minutes, together."))
        .append("<ol>");
    task.steps().forEach(step -> body.append(Html.element("li", step)));
    body.append("</ol><h3>What attaches itself</h3><p>You need not write anything up.</p><ul>");
    task.evidence()
        .forEach(one ->
            body.append(
                Html.element(
                    "li", "%d × %s. %s".formatted(one.count(), one.kind().says(), one.note()))));
    body.append("</ul>");
    course.reflections().stream()
        .filter(reflection -> reflection.id().equals(task.reflection()))
        .forEach(reflection -> reflection(reflection, body));
  }

  private static void reflection(Reflection reflection, StringBuilder body) {
    body.append("<h2>")
        .append(Html.escape(reflection.title()))
        .append("</h2>")
        .append(
            Html.element(
                "p",
                reflection.writer().equals("pair")
                    ? "Write it together."
                    : "Each of you writes alone."));
    for (String prompt : reflection.prompts()) {
      body.append("<div class=\"part\">").append(Html.element("p", prompt));
      lines(3, body);
      body.append("</div>");
    }
  }

  private static void lines(int count, StringBuilder body) {
    body.repeat("<div class=\"line\"></div>", count);
  }
}
