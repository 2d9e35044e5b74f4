package keepup.cli;

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

/// Pages as PDF, with our fonts in it; it fetches nothing.
final class Paper {
  private Paper() {}

  /// The file's bytes.
  ///
  /// @param html a page that is XML too
  static byte[] pdf(String html) throws IOException {
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .useSVGDrawer(new BatikSVGDrawer())
            .withHtmlContent(html, null)
            .withProducer("Keep Up")
            .useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
            .toStream(out);
    font(builder, "Andika", "Andika-Regular.ttf", 400);
    font(builder, "Andika", "Andika-Bold.ttf", 700);
    font(builder, "Atkinson Hyperlegible", "AtkinsonHyperlegible-Regular.ttf", 400);
    font(builder, "Atkinson Hyperlegible", "AtkinsonHyperlegible-Bold.ttf", 700);
    builder.run();
    return out.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String family, String file, int weight)
      throws IOException {
    try (InputStream in = Paper.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IOException("The program was built without the font %s.".formatted(file));
      }
      byte[] bytes = in.readAllBytes();
      builder.useFont(
          () -> new ByteArrayInputStream(bytes),
          family,
          weight,
          FontStyle.NORMAL,
          true,
          EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }
  }
}
