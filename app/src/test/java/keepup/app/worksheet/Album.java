package keepup.app.worksheet;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pages of papers, twelve to a picture, for somebody to look at.
final class Album {
  private static final int ACROSS = 4;
  private static final int DOWN = 3;
  private static final int WIDTH = 510;
  private static final int HEIGHT = 725;
  private static final int LABEL = 18;
  private static final int DOTS_PER_INCH = 60;

  private record Page(String name, BufferedImage picture) {}

  private final Path folder;
  private final List<Page> waiting = new ArrayList<>();
  private int written;

  Album(Path folder) {
    this.folder = folder;
  }

  void add(PDDocument pdf, String name) throws IOException {
    var renderer = new PDFRenderer(pdf);
    for (int i = 0; i < pdf.getNumberOfPages(); i++) {
      waiting.add(
          new Page(
              "%s %d/%d".formatted(name, i + 1, pdf.getNumberOfPages()),
              renderer.renderImageWithDPI(i, DOTS_PER_INCH)));
      if (waiting.size() == ACROSS * DOWN) {
        write();
      }
    }
  }

  void close() throws IOException {
    if (!waiting.isEmpty()) {
      write();
    }
  }

  private void write() throws IOException {
    var sheet = new BufferedImage(ACROSS * WIDTH, DOWN * HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setColor(Color.GRAY);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 13));
    pen.setColor(Color.YELLOW);
    for (int i = 0; i < waiting.size(); i++) {
      BufferedImage picture = waiting.get(i).picture();
      int left = i % ACROSS * WIDTH + 4;
      int top = i / ACROSS * HEIGHT + LABEL;
      double scale =
          Math.min(
              1,
              Math.min(
                  (WIDTH - 8.0) / picture.getWidth(),
                  (HEIGHT - LABEL - 4.0) / picture.getHeight()));
      int width = (int) (picture.getWidth() * scale);
      pen.drawImage(picture, left, top, width, (int) (picture.getHeight() * scale), null);
      pen.drawString(waiting.get(i).name(), left, top - 4);
    }
    pen.dispose();
    waiting.clear();
    Files.createDirectories(folder);
    written++;
    ImageIO.write(sheet, "png", folder.resolve("papers-%02d.png".formatted(written)).toFile());
  }
}
