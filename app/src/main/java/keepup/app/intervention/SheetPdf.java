package keepup.app.intervention;

import java.util.Map;
import java.util.Optional;
import keepup.app.shell.PdfPrinter;
import org.springframework.stereotype.Component;

/// Turns a session's sheet into one sheet of A4: one side where it can be read at a glance, else
/// both, the questions with what to watch for on the back.
@Component
class SheetPdf {
  /// Text sizes in points, the first that leaves as many sides as there may be.
  private static final double[] ON_ONE_SIDE = {10.5, 9.5};

  private static final double[] WITH_REASONS = {11, 10};
  private static final double[] ON_TWO_SIDES = {11, 10, 9};
  private static final String PAPER = "intervention/SheetPaper.jte";
  private static final String BACK = "\n.ks-turn { page-break-before: always; }";
  private static final String REASONS = "\n.ks-why { display: inline; }";

  private final PdfPrinter printer;
  private final String style = PdfPrinter.style("session-sheet.css");

  SheetPdf(PdfPrinter printer) {
    this.printer = printer;
  }

  /// The PDF: in the largest size that fits, on the back with the reason for each question where
  /// there is room.
  byte[] render(SessionSheet sheet) {
    return find(sheet, ON_ONE_SIDE, 1, "")
        .or(() -> find(sheet, WITH_REASONS, 2, BACK + REASONS))
        .or(() -> find(sheet, ON_TWO_SIDES, 2, BACK))
        .orElseGet(
            () -> printer.print(PAPER, model(sheet, ON_TWO_SIDES[ON_TWO_SIDES.length - 1], "")))
        .bytes();
  }

  private Optional<PdfPrinter.Pdf> find(
      SessionSheet sheet, double[] sizes, int sides, String more) {
    for (double size : sizes) {
      Optional<PdfPrinter.Pdf> pdf = printer.findWithin(sides, PAPER, model(sheet, size, more));
      if (pdf.isPresent()) {
        return pdf;
      }
    }
    return Optional.empty();
  }

  private Map<String, Object> model(SessionSheet sheet, double size, String more) {
    return Map.of("sheet", sheet, "style", style + more + "\nhtml { font-size: " + size + "pt; }");
  }
}
