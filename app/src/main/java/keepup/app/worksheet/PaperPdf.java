package keepup.app.worksheet;

import java.util.Map;
import keepup.app.shell.PdfPrinter;
import keepup.app.shell.PdfPrinter.Pdf;
import org.springframework.stereotype.Component;

/// Turns a paper into PDF: as loosely set as leaves it on one page.
@Component
class PaperPdf {
  private final PdfPrinter printer;
  private final String style = PdfPrinter.style("worksheet.css");

  PaperPdf(PdfPrinter printer) {
    this.printer = printer;
  }

  /// The PDF. Where even the closest setting needs more pages, it stands loosely on those.
  Pdf print(Paper paper) {
    int wanted = paper.withAnswers() ? 2 : 1;
    Pdf loose = fitted(paper, 0);
    for (int fit = 1; fit < Paper.FITS && mayShrink(paper); fit++) {
      Pdf pdf = loose.pages() <= wanted ? loose : fitted(paper, fit);
      if (pdf.pages() <= wanted) {
        return pdf;
      }
    }
    return loose;
  }

  /// Large type stays large, however many pages it takes.
  private static boolean mayShrink(Paper paper) {
    return paper.form() != PaperForm.LARGE;
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
