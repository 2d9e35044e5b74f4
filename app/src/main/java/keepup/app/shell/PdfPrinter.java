package keepup.app.shell;

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
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Turns a template that is well-formed XML into a PDF with our fonts in it. It fetches nothing.
@Component
public class PdfPrinter {
  /// A PDF, and how many pages it has.
  public static final class Pdf {
    private final byte[] bytes;
    private final int pages;

    private Pdf(byte[] bytes, int pages) {
      this.bytes = bytes;
      this.pages = pages;
    }

    public byte[] bytes() {
      return bytes.clone();
    }

    public int pages() {
      return pages;
    }
  }

  private final TemplateEngine templates;

  public PdfPrinter(TemplateEngine templates) {
    this.templates = templates;
    XRLog.setLoggingEnabled(false);
  }

  /// A style sheet that the program came with: `session-sheet.css`.
  public static String style(String name) {
    return new String(resource("/static/assets/" + name), StandardCharsets.UTF_8);
  }

  /// Fills the template and lays it out as its own style says.
  public Pdf print(String template, Map<String, Object> model) {
    return findWithin(Integer.MAX_VALUE, template, model).orElseThrow();
  }

  /// The same where it needs no more pages; where it does it is laid out, but not made.
  public Optional<Pdf> findWithin(int most, String template, Map<String, Object> model) {
    StringOutput html = new StringOutput();
    templates.render(template, model, html);
    return findWithin(most, html.toString());
  }

  /// Lays out a page of HTML that is well-formed XML.
  public Pdf printHtml(String html) {
    return findWithin(Integer.MAX_VALUE, html).orElseThrow();
  }

  private static Optional<Pdf> findWithin(int most, String html) {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .useSVGDrawer(new BatikSVGDrawer())
            .withHtmlContent(html, null)
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
      int pages = renderer.getRootBox().getLayer().getPages().size();
      if (pages > most) {
        return Optional.empty();
      }
      renderer.createPDF();
      return Optional.of(new Pdf(out.toByteArray(), pages));
    } catch (IOException fault) {
      throw new UncheckedIOException("The page could not be made into a PDF.", fault);
    }
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
    try (InputStream in = PdfPrinter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without %s.".formatted(name));
      }
      return in.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
