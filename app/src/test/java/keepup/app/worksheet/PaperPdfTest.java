package keepup.app.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import keepup.app.curriculum.WordedStep;
import keepup.app.shell.PdfPrinter;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Papers as PDF. Of all steps and forms few are made each time; `-Dkeepup.papers=4` makes those of
/// every fourth step, `-Dkeepup.papers.pictures=DIR` draws contact sheets of the pages to look at.
class PaperPdfTest {
  private static final int EVERY = Integer.getInteger("keepup.papers", 97);
  private static final String PICTURES = System.getProperty("keepup.papers.pictures", "");
  private static final List<PaperForm> FORMS = List.of(PaperForm.values());
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();
  private static final SequenceMaker MAKER = new SequenceMaker(CURRICULUM, WordedStep::plain);
  private static final PaperPdf PDF =
      new PaperPdf(
          new PdfPrinter(
              TemplateEngine.createPrecompiled(null, ContentType.Html, null, "keepup.app")));

  @Test
  void no_paper_of_any_year_has_a_letter_cut_off_covered_missing_or_without_its_font()
      throws IOException {
    List<Step> steps = CURRICULUM.steps().listSteps();
    List<String> faults = new ArrayList<>();
    var album = new Album(Path.of(PICTURES.isEmpty() ? "target/papers" : PICTURES));
    int pages = 0;
    for (int i = 0; i < steps.size() / EVERY; i++) {
      Step step = steps.get(i * EVERY);
      PaperForm form = FORMS.get(i % FORMS.size());
      // Every form meets every length.
      int length = Recipe.SHORTEST + (2 * i + i / 5 + 1) % 5;
      Paper paper = paper(step.id().value(), length, form, i % 2 == 0);
      try (PDDocument pdf = Loader.loadPDF(PDF.print(paper).bytes())) {
        String name = step.id() + " " + form.key();
        List<String> found = PaperFaults.list(pdf);
        found.forEach(fault -> faults.add(name + ": " + fault));
        pages += pdf.getNumberOfPages();
        if (!PICTURES.isEmpty()) {
          album.add(pdf, name + (found.isEmpty() ? "" : " !"));
        }
      }
    }
    album.close();
    System.out.printf(
        "%d papers, %d pages, %d faults%n", steps.size() / EVERY, pages, faults.size());
    assertThat(faults).isEmpty();
    assertThat(pages).isGreaterThan(5);
  }

  @Test
  void short_sums_are_one_page_in_every_form_but_large_type() throws IOException {
    for (PaperForm form : PaperForm.values()) {
      Paper paper = paper("y3.subtract.exchange-through-zero", 6, form, true);
      PdfPrinter.Pdf pdf = PDF.print(paper);
      assertThat(pdf.pages()).as(form.words()).isEqualTo(form == PaperForm.LARGE ? 2 : 1);
      String text = text(pdf);
      assertThat(text).contains("Subtract in columns when the exchange has to pass through a zero");
      assertThat(text.contains("Name")).isEqualTo(form != PaperForm.ANSWERS);
    }
  }

  @Test
  void a_childs_paper_holds_no_answer_and_the_adults_follow_on_a_page_of_their_own()
      throws IOException {
    Paper paper = paper("y4.multiply.sixes", 5, PaperForm.WORKSHEET, false);
    assertThat(text(PDF.print(paper))).doesNotContain("Answers", "Name");
    Paper both = new Paper(paper.made(), PaperForm.WORKSHEET, false, true, 0);
    PdfPrinter.Pdf pdf = PDF.print(both);
    assertThat(pdf.pages()).isEqualTo(2);
    assertThat(text(pdf)).contains("Answers: Recall the six times table");
  }

  @Test
  void a_fault_would_be_found() throws IOException {
    var pdf =
        new PdfPrinter(
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "keepup.app"));
    String bad =
        "@page { size: A4; margin: 0 } .ws-question { position: absolute; top: 100mm; left: 20mm; }"
            + " .ws-title { font-family: Helvetica; }";
    Paper paper = paper("y4.multiply.sixes", 5, PaperForm.WORKSHEET, false);
    byte[] bytes =
        pdf.print("worksheet/PaperFile.jte", java.util.Map.of("paper", paper, "style", bad))
            .bytes();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(PaperFaults.list(document))
          .anyMatch(fault -> fault.contains("lies on"))
          .anyMatch(fault -> fault.contains("outside the page"))
          .anyMatch(fault -> fault.contains("is not in the file"));
    }
  }

  private static Paper paper(String step, int length, PaperForm form, boolean named) {
    Recipe recipe = new Recipe(new StepId(step), "", length, List.of(), 1, List.of());
    return new Paper(MAKER.make(recipe), form, named, false, 0);
  }

  private static String text(PdfPrinter.Pdf pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
