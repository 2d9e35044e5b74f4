package keepup.national;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The report as a PDF of A4 pages, with our fonts in it; it fetches nothing.
final class ReportPdf {
  private static final String FAMILY = "Atkinson Hyperlegible";

  /// Held, because loggers that nobody holds forget what they were told. It warns of letters that
  /// no page here uses.
  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

  private ReportPdf() {}

  /// @param html a page that is XML too
  static byte[] pdf(String html) throws IOException {
    XRLog.setLoggingEnabled(false);
    PDFBOX.setLevel(Level.SEVERE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .useSVGDrawer(new BatikSVGDrawer())
            .withHtmlContent(html, null)
            .withProducer("Keep Up")
            .useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
            .toStream(out);
    font(builder, "AtkinsonHyperlegible-Regular.ttf", 400);
    font(builder, "AtkinsonHyperlegible-Bold.ttf", 700);
    builder.run();
    return out.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String file, int weight) throws IOException {
    try (InputStream in = ReportPdf.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IOException("The program was built without the font %s.".formatted(file));
      }
      byte[] bytes = in.readAllBytes();
      builder.useFont(
          () -> new ByteArrayInputStream(bytes),
          FAMILY,
          weight,
          FontStyle.NORMAL,
          true,
          EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }
  }
}
