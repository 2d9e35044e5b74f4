package keepup.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keepup.pictures.Picture;
import keepup.steps.Step;
import keepup.variation.Item;
import keepup.variation.Sequence;

/// A sequence as a PDF of A4 pages: the children's sheet, then a page for the adult with what is
/// right, what to expect and why each item stands there. Our fonts are in it, and it fetches
/// nothing.
final class SequencePdf {
  /// The widest and highest that a picture is printed, in points.
  private static final double WIDEST = 330;

  private static final double HIGHEST = 170;
  private static final double POINTS = 0.75;

  private static final String STYLE =
      """
      @page { size: A4; margin: 15mm 16mm; }
      body { margin: 0; font-family: Andika, sans-serif; font-size: 13pt; line-height: 1.4; }
      h1 { font-size: 13pt; line-height: 1.25; margin: 0 0 5mm; padding-bottom: 2mm; border-bottom: 0.4mm solid #000; }
      .name { margin: 0 0 5mm; }
      .item { page-break-inside: avoid; margin: 0 0 5mm; padding-left: 10mm; position: relative; }
      .number { position: absolute; left: 0; color: #333; }
      .ask { margin: 0; }
      .box { display: inline-block; width: 2.2em; height: 1.15em; line-height: 1; border: 0.3mm solid #000; vertical-align: -0.25em; }
      .line { border-bottom: 0.3mm solid #000; width: 70mm; height: 9mm; }
      .adult { page-break-before: always; font-family: 'Atkinson Hyperlegible', sans-serif; font-size: 10pt; }
      .adult .item { margin-bottom: 3mm; }
      .adult p { margin: 0; }
      """;

  private static final String BOX = "<span class=\"box\">&#160;</span>";

  private SequencePdf() {}

  /// Writes the file.
  static void write(Sequence sequence, Step step, Path file) throws IOException {
    Files.write(file, Paper.pdf(html(sequence, step)));
  }

  private static String html(Sequence sequence, Step step) {
    String title = escape(step.says());
    StringBuilder page =
        new StringBuilder("<html lang=\"en-GB\"><head><title>")
            .append(title.replace(BOX, "□"))
            .append("</title><style>")
            .append(STYLE)
            .append("</style></head><body><h1>")
            .append(title)
            .append("</h1><p class=\"name\">Name ____________________________</p>");
    for (int i = 0; i < sequence.items().size(); i++) {
      Item item = sequence.items().get(i);
      open(page, i).append("<p class=\"ask\">").append(escape(item.prompt().text())).append("</p>");
      SequenceJson.findPicture(item, "item-" + (i + 1))
          .ifPresent(picture -> page.append(fitted(picture)));
      page.append("<div class=\"line\"></div></div>");
    }
    page.append("<div class=\"adult\"><h1>For the adult: ").append(title).append("</h1>");
    for (int i = 0; i < sequence.items().size(); i++) {
      Item item = sequence.items().get(i);
      open(page, i)
          .append("<p>")
          .append(escape(item.prompt().text()))
          .append(" <b>")
          .append(escape(item.prompt().answer()))
          .append("</b></p><p>Expect: ")
          .append(escape(item.expect()))
          .append("</p><p>Why: ")
          .append(escape(item.why()))
          .append("</p></div>");
    }
    return page.append("</div></body></html>").toString();
  }

  private static StringBuilder open(StringBuilder page, int index) {
    return page.append("<div class=\"item\"><span class=\"number\">")
        .append(index + 1)
        .append("</span>");
  }

  /// The picture, small enough for the sheet.
  private static String fitted(Picture picture) {
    double scale =
        Math.min(
            1,
            Math.min(WIDEST / (POINTS * picture.width()), HIGHEST / (POINTS * picture.height())));
    return picture
        .svg()
        .replaceFirst(
            " width=\"%d\" height=\"%d\">".formatted(picture.width(), picture.height()),
            " width=\"%d\" height=\"%d\">"
                .formatted(
                    Math.round(picture.width() * scale), Math.round(picture.height() * scale)));
  }

  /// Text for a page that is XML. The fonts for paper have no box: it is drawn.
  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("□", BOX);
  }
}
