package keepup.app.intervention;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.app.shell.PdfPrinter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.stereotype.Component;

/// Today's groups of a class as one file to print: who goes where with whom, then the sheet of each
/// group. Each begins a sheet of paper of its own, so that printed on both sides no two groups
/// share one.
@Component
class PlanPdf {
  private static final String PAPER = "intervention/PlanPaper.jte";
  private static final double[] SIZES = {12, 11, 10, 9, 8};

  private final PdfPrinter printer;
  private final SheetPdf sheetPdf;
  private final String style = PdfPrinter.style("session-sheet.css");

  PlanPdf(PdfPrinter printer, SheetPdf sheetPdf) {
    this.printer = printer;
    this.sheetPdf = sheetPdf;
  }

  byte[] render(
      String className, LocalDate day, List<GroupInUse> groups, List<SessionSheet> sheets) {
    List<byte[]> parts = new ArrayList<>();
    parts.add(first(className, day, groups));
    sheets.forEach(sheet -> parts.add(sheetPdf.render(sheet)));
    try (PDDocument all = new PDDocument()) {
      PDFMergerUtility together = new PDFMergerUtility();
      for (byte[] part : parts) {
        if (all.getNumberOfPages() % 2 == 1) {
          all.addPage(new PDPage(all.getPage(0).getMediaBox()));
        }
        try (PDDocument one = Loader.loadPDF(part)) {
          together.appendDocument(all, one);
        }
      }
      all.getDocumentInformation()
          .setTitle("Groups of %s, %s".formatted(className, Phrases.day(day)));
      all.getDocumentInformation().setProducer("Keep Up");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      all.save(out);
      return out.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException("The plan could not be made into a PDF.", fault);
    }
  }

  /// On one page in the largest size that fits; in the smallest on more.
  private byte[] first(String className, LocalDate day, List<GroupInUse> groups) {
    for (double size : SIZES) {
      Optional<PdfPrinter.Pdf> pdf =
          printer.findWithin(1, PAPER, model(className, day, groups, size));
      if (pdf.isPresent()) {
        return pdf.get().bytes();
      }
    }
    return printer.print(PAPER, model(className, day, groups, SIZES[SIZES.length - 1])).bytes();
  }

  private Map<String, Object> model(
      String className, LocalDate day, List<GroupInUse> groups, double size) {
    return Map.of(
        "className",
        className,
        "day",
        Phrases.day(day),
        "groups",
        groups,
        "style",
        style + "\nhtml { font-size: " + size + "pt; }");
  }
}
