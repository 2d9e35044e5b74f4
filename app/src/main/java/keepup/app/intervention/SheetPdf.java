package keepup.app.intervention;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Turns a session's sheet into one side of A4.
@Component
class SheetPdf {
  /// Text sizes in points, the first that leaves one page.
  private static final double[] SIZES = {10.5, 10, 9.5, 9, 8.5, 8};

  private final TemplateEngine templates;
  private final String style;

  SheetPdf(TemplateEngine templates) {
    this.templates = templates;
    this.style = new String(resource("/static/assets/session-sheet.css"), StandardCharsets.UTF_8);
    XRLog.setLoggingEnabled(false);
  }

  /// The PDF: text in the largest size that fits one page; where none does, the smallest without
  /// the picture.
  byte[] render(SessionSheet sheet) {
    for (double size : SIZES) {
      byte[] pdf = render(sheet, size, false);
      if (pdf.length > 0) {
        return pdf;
      }
    }
    return render(sheet.withoutPicture(), SIZES[SIZES.length - 1], true);
  }

  /// The PDF in one size; empty where it needs more than a page and may not.
  private byte[] render(SessionSheet sheet, double size, boolean mayRunOver) {
    StringOutput html = new StringOutput();
    templates.render(
        "intervention/SheetPaper.jte",
        Map.of("sheet", sheet, "style", style + "\nhtml { font-size: " + size + "pt; }"),
        html);
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .useSVGDrawer(new BatikSVGDrawer())
            .withHtmlContent(html.toString(), null)
            .withProducer("Keep Up")
            .useExternalResourceAccessControl(
                (_, _) -> false,
                com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
                    .RUN_BEFORE_RESOLVING_URI);
    font(builder, "Andika", "Andika-Regular.ttf", 400);
    font(builder, "Andika", "Andika-Bold.ttf", 700);
    font(builder, "Atkinson Hyperlegible", "AtkinsonHyperlegible-Regular.ttf", 400);
    font(builder, "Atkinson Hyperlegible", "AtkinsonHyperlegible-Bold.ttf", 700);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      if (renderer.getRootBox().getLayer().getPages().size() > 1 && !mayRunOver) {
        return new byte[0];
      }
      renderer.createPDF();
    } catch (IOException fault) {
      throw new UncheckedIOException("The sheet could not be made into a PDF.", fault);
    }
    return out.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String family, String file, int weight) {
    byte[] bytes = resource("/fonts/" + file);
    builder.useFont(
        () -> new ByteArrayInputStream(bytes),
        family,
        weight,
        FontStyle.NORMAL,
        true,
        EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
  }

  private static byte[] resource(String name) {
    try (InputStream in = SheetPdf.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without %s.".formatted(name));
      }
      return in.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
