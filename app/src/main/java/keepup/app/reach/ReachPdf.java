package keepup.app.reach;

import java.util.Map;
import keepup.app.shell.PdfPrinter;
import org.springframework.stereotype.Component;

/// The report as a file to print or to hand on.
@Component
class ReachPdf {
  private final PdfPrinter printer;
  private final String style = PdfPrinter.style("reach-paper.css");

  ReachPdf(PdfPrinter printer) {
    this.printer = printer;
  }

  byte[] render(String who, String day, ReachReport report) {
    return printer
        .print(
            "reach/ReachPaper.jte",
            Map.of(
                "who",
                who,
                "day",
                day,
                "report",
                report,
                "tables",
                report.tables(),
                "style",
                style))
        .bytes();
  }
}
