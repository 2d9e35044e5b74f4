package keepup.app.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import keepup.app.curriculum.WordedStep;
import keepup.app.intervention.KeepUpSession.Member;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetPdfTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();
  private static final SheetMaker MAKER =
      new SheetMaker(CURRICULUM, WordedStep::plain, _ -> java.util.Optional.empty());
  private static final SheetPdf PDF =
      new SheetPdf(
          new keepup.app.shell.PdfPrinter(
              TemplateEngine.createPrecompiled(null, ContentType.Html, null, "keepup.app")));
  private static final List<String> NAMES =
      List.of("Zoë", "Łucja", "Siân", "Małgorzata", "Amir K", "Oluwaseun");

  @Test
  void a_sheet_for_six_children_is_one_sheet_of_paper_with_all_that_the_adult_needs()
      throws IOException {
    SessionSheet sheet =
        MAKER.make(session("y3.subtract.exchange-through-zero", "subtract.smaller-from-larger"));
    try (PDDocument pdf = Loader.loadPDF(PDF.render(sheet))) {
      String text = text(pdf);
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
      assertThat(text).doesNotContain("#");
      assertThat(text).contains(NAMES);
      assertThat(text).contains("Say it together", "Fetch", "Draw", "If they say", "To end");
      assertThat(sheet.stems()).isNotEmpty();
      for (SessionSheet.Stem stem : sheet.stems()) {
        for (SessionSheet.Stem.Piece piece : stem.pieces()) {
          assertThat(text).contains(piece.text().strip());
        }
      }
      assertThat(sheet.asked()).hasSizeBetween(4, 6);
      for (SessionSheet.Ask ask : sheet.asked()) {
        assertThat(text).contains(ask.question().strip().split(" ?□ ?")); // a box is drawn
      }
      assertThat(sheet.ending()).hasSize(2);
      assertThat(sheet.ifThens()).isNotEmpty();
    }
  }

  @Test
  void every_font_is_in_the_file() throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(PDF.render(MAKER.make(session("y3.subtract.one-exchange", null))))) {
      List<String> fonts = new ArrayList<>();
      var resources = pdf.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        assertThat(resources.getFont(name).isEmbedded()).isTrue();
        fonts.add(resources.getFont(name).getName());
      }
      assertThat(fonts).anyMatch(name -> name.contains("Andika"));
      assertThat(fonts).anyMatch(name -> name.contains("Atkinson"));
    }
  }

  @Test
  void the_sheet_of_any_step_is_one_sheet_of_paper_without_a_missing_letter() throws IOException {
    List<Step> steps = CURRICULUM.steps().listSteps();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < steps.size(); i += EVERY) {
      Step step = steps.get(i);
      SessionSheet sheet = MAKER.make(session(step.id().value(), null));
      try (PDDocument pdf = Loader.loadPDF(PDF.render(sheet))) {
        if (pdf.getNumberOfPages() > 2) {
          faults.add("%s: %d pages".formatted(step.id(), pdf.getNumberOfPages()));
        }
        if (text(pdf).contains("#")) {
          faults.add("%s: a letter that the font lacks".formatted(step.id()));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /// All of them take a minute and more on a slow machine.
  private static final int EVERY = Integer.getInteger("keepup.every-step", 9);

  @Test
  void the_same_session_gives_the_same_sheet() {
    KeepUpSession session = session("y3.subtract.one-exchange", "subtract.smaller-from-larger");
    assertThat(MAKER.make(session)).isEqualTo(MAKER.make(session));
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
  }

  static KeepUpSession session(String step, @Nullable String misconception) {
    List<Member> members =
        NAMES.stream()
            .map(name ->
                new Member(
                    new PupilId(new UUID(1, NAMES.indexOf(name))),
                    name,
                    "3 of 4 answers may come from “Exchanges but leaves the lender”, but that is not certain yet."))
            .toList();
    return new KeepUpSession(
        new SessionId(new UUID(2, 1)),
        new PlanId(new UUID(2, 2)),
        new ClassId(new UUID(2, 3)),
        "3 Hazel",
        LocalDate.of(2026, 11, 23),
        1,
        new StepId(step),
        misconception == null ? null : new MisconceptionId(misconception),
        null,
        "Mr Ali",
        LocalTime.of(10, 15),
        15,
        "6 children need this step.",
        20_261_123L,
        "assembly",
        "",
        null,
        members);
  }
}
