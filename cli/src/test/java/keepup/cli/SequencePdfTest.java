package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequencePdfTest {
  @Test
  void a_sequence_is_written_as_pages_with_our_fonts_and_the_adults_on_a_page_of_their_own(
      @TempDir Path folder) throws IOException {
    Path file = folder.resolve("sequence.pdf");
    Ran ran =
        Ran.with(
            "",
            "sequence",
            "y3.subtract.exchange-through-zero",
            "--seed",
            "1",
            "--pdf",
            file.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isBetween(2, 4);
      assertThat(new PDFTextStripper().getText(pdf)).contains("For the adult", "Expect:", "Why:");
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }
}
