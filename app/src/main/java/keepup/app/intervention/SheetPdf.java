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

  /// The PDF: text in the largest size that fits one page; where none does, the smallest without
  /// the picture.
  byte[] render(SessionSheet sheet) {
    for (double size : SIZES) {
      PdfPrinter.Pdf pdf = render(sheet, size);
      if (pdf.pages() == 1) {
        return pdf.bytes();
      }
    }
    return render(sheet.withoutPicture(), SIZES[SIZES.length - 1]).bytes();
  }

  private PdfPrinter.Pdf render(SessionSheet sheet, double size) {
    return printer.print(
        "intervention/SheetPaper.jte",
        Map.of("sheet", sheet, "style", style + "\nhtml { font-size: " + size + "pt; }"));
  }
}
