package keepup.course;

import java.util.List;
import keepup.course.Course.Page;

/// The readings and the handbook as one booklet.
public final class Booklet {
  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 24mm 18mm 24mm; @bottom-right { content: counter(page); font-family: 'Atkinson Hyperlegible', sans-serif; font-size: 9pt; } }
      body { font-size: 12pt; line-height: 1.5; }
      h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 6mm 0; }
      h2 { font-size: 19pt; line-height: 1.2; margin: 0 0 5mm 0; page-break-before: always; page-break-after: avoid; }
      h3 { font-size: 13pt; margin: 6mm 0 1.5mm 0; page-break-after: avoid; }
      p { margin: 0 0 3mm 0; }
      ul, ol { margin: 0 0 3mm 0; padding-left: 7mm; }
      li { margin: 0 0 1.5mm 0; }
      @media screen { body { max-width: 40rem; margin: 1rem auto; padding: 0 1rem; } }
      """;

  private Booklet() {}

  /// All readings, then all pages of the handbook.
  public static String html(Course course) {
    StringBuilder body =
        new StringBuilder(Html.element("h1", course.title()))
            .append(Html.element("p", course.summary()))
            .append(Html.element("p", course.audience()))
            .append("<h3>What a pair needs</h3>")
            .append(Html.list(course.pairNeeds()))
            .append("<h3>In school</h3>")
            .append(Html.list(course.inSchool()))
            .append("<h3>Readings</h3>")
            .append(Html.list(course.readings().stream().map(Page::title).toList()))
            .append("<h3>Handbook</h3>")
            .append(Html.list(course.handbook().stream().map(Page::title).toList()));
    for (List<Page> part : List.of(course.readings(), course.handbook())) {
      for (Page page : part) {
        body.append(Html.element("h2", page.title())).append(Markdown.html(page.markdown()));
      }
    }
    return Html.page(course.title(), STYLE, body.toString());
  }
}
