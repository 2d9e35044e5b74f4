package keepup.app.intervention;

import java.util.Map;
import keepup.app.shell.PdfPrinter;
import org.springframework.stereotype.Component;

/// Turns a session's sheet into one side of A4.
@Component
class SheetPdf {
  /// Text sizes in points, the first that leaves one page.
  private static final double[] SIZES = {10.5, 10, 9.5, 9, 8.5, 8};

  private final PdfPrinter printer;
  private final String style = PdfPrinter.style("session-sheet.css");

  SheetPdf(PdfPrinter printer) {
    this.printer = printer;
  }

  /// The PDF: text in the largest size that fits one page; more pages where none does.
  byte[] render(SessionSheet sheet) {
    PdfPrinter.Pdf pdf = render(sheet, SIZES[0]);
    for (int i = 1; i < SIZES.length && pdf.pages() > 1; i++) {
      pdf = render(sheet, SIZES[i]);
    }
    return pdf.bytes();
  }

  private PdfPrinter.Pdf render(SessionSheet sheet, double size) {
    return printer.print(
        "intervention/SheetPaper.jte",
        Map.of("sheet", sheet, "style", style + "\nhtml { font-size: " + size + "pt; }"));
  }
}
