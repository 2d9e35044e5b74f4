package keepup.app.worksheet;

import java.util.Map;
import keepup.app.shell.PdfPrinter;
import keepup.app.shell.PdfPrinter.Pdf;
import org.springframework.stereotype.Component;

/// Turns a paper into PDF: as loosely set as leaves it on the fewest pages. Large type stays large.
@Component
class PaperPdf {
  private final PdfPrinter printer;
  private final String style = PdfPrinter.style("worksheet.css");

  PaperPdf(PdfPrinter printer) {
    this.printer = printer;
  }

  /// The PDF: the first setting with the fewest pages.
  Pdf print(Paper paper) {
    int wanted = paper.withAnswers() ? 2 : 1;
    Pdf best = fitted(paper, 0);
    for (int fit = 1; fit < Paper.FITS && best.pages() > wanted; fit++) {
      Pdf closer = fitted(paper, fit);
      best = closer.pages() < best.pages() ? closer : best;
    }
    return best;
  }

  private Pdf fitted(Paper paper, int fit) {
    String page =
        paper.form() == PaperForm.TWO ? "A4 landscape; margin: 10mm" : "A4; margin: 14mm 15mm";
    return printer.print(
        "worksheet/PaperFile.jte",
        Map.of(
            "paper",
            paper.closer(fit),
            "style",
            "@page { size: "
                + page
                + "; }\nbody { margin: 0; }\n.hidden-text { display: none; }\n"
                + style));
  }
}
