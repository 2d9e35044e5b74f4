package keepup.app.worksheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Measures a PDF: fonts that are not in it, letters outside the page or on other letters, letters
/// that its fonts lack, letters too small to read.
final class PaperFaults {
  /// Paper that a printer leaves white, in points: 5 mm.
  private static final double MARGIN = 14;

  /// How much of a letter may lie on another: an accent, a slanted stroke.
  private static final double MOST_SHARED = 0.25;

  private static final double SMALLEST = 7;

  private PaperFaults() {}

  /// One plain sentence for each fault.
  static List<String> list(PDDocument pdf) throws IOException {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < pdf.getNumberOfPages(); i++) {
      PDPage page = pdf.getPage(i);
      addFonts(page.getResources(), new HashSet<>(), faults);
      List<Box> boxes = boxes(pdf, i + 1);
      if (boxes.isEmpty()) {
        faults.add("page %d is empty".formatted(i + 1));
      }
      addPlaces(boxes, page, i + 1, faults);
    }
    return faults;
  }

  /// A letter, and where its ink may be.
  record Box(String letter, double left, double top, double right, double bottom) {
    double area() {
      return (right - left) * (bottom - top);
    }

    double shared(Box other) {
      double width = Math.min(right, other.right) - Math.max(left, other.left);
      double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return width <= 0 || height <= 0 ? 0 : width * height / Math.min(area(), other.area());
    }
  }

  private static void addFonts(PDResources resources, Set<PDResources> seen, List<String> faults)
      throws IOException {
    if (!seen.add(resources)) {
      return;
    }
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      if (!font.isEmbedded()) {
        faults.add("the font %s is not in the file".formatted(font.getName()));
      }
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDFormXObject form && form.getResources() != null) {
        addFonts(form.getResources(), seen, faults);
      }
    }
  }

  private static List<Box> boxes(PDDocument pdf, int page) throws IOException {
    List<Box> boxes = new ArrayList<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition at) {
            if (!at.getUnicode().isBlank()) {
              boxes.add(
                  new Box(
                      at.getUnicode(),
                      at.getXDirAdj(),
                      at.getYDirAdj() - 0.62 * at.getFontSizeInPt(),
                      at.getXDirAdj() + at.getWidthDirAdj(),
                      at.getYDirAdj()));
            }
          }
        };
    reader.setStartPage(page);
    reader.setEndPage(page);
    reader.getText(pdf);
    return boxes;
  }

  private static void addPlaces(List<Box> boxes, PDPage page, int number, List<String> faults) {
    double width = page.getMediaBox().getWidth();
    double height = page.getMediaBox().getHeight();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      String where =
          "page %d at %.0f, %.0f: “%s” ".formatted(number, box.left, box.top, box.letter);
      if (box.left < MARGIN
          || box.top < MARGIN
          || box.right > width - MARGIN
          || box.bottom > height - MARGIN) {
        faults.add(where + "is outside the page");
      }
      if (box.letter.equals("#")) {
        faults.add(where + "stands for a letter that the font lacks");
      }
      if (box.bottom - box.top < 0.62 * SMALLEST) {
        faults.add(where + "is too small to read");
      }
      for (int j = i + 1; j < boxes.size(); j++) {
        if (box.shared(boxes.get(j)) > MOST_SHARED) {
          faults.add(where + "lies on “" + boxes.get(j).letter + "”");
        }
      }
    }
  }
}
