package keepup.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.simulator.MadeUpNation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The picture of a country whose truth is known.
class PictureTest {
  /// All that pupils differ by in a test before help: schools, classes, pupils, the day.
  private static final double SPREAD = 1.02;

  @TempDir static Path folder;
  private static Picture picture;

  @BeforeAll
  static void makes() throws Exception {
    MadeUpFolder.csv(folder, 48_000, 3);
    MadeUpFolder.parquet(folder);
    try (Engine engine = new DuckDb()) {
      picture = Picture.of(folder, engine, LocalDate.of(2026, 11, 23));
    }
  }

  private static double figure(String id) {
    return picture.figures().getOrDefault(id, Double.NaN);
  }

  @Test
  void what_each_way_truly_does_is_found_and_nothing_where_it_does_nothing() {
    for (MadeUpNation.Model model : MadeUpNation.MODELS) {
      String id = "effect/" + model.name() + "/";
      double truth = (model.effect() + model.premium() / 4) / SPREAD;
      assertThat(figure(id + "ci/low")).as(model.name()).isLessThan(truth);
      assertThat(figure(id + "ci/high")).as(model.name()).isGreaterThan(truth);
      assertThat(figure(id + "g")).as(model.name()).isCloseTo(truth, within(.07));
    }
    assertThat(figure("effect/same day by the teacher/ci/low")).isPositive();
    assertThat(figure("effect/catch-up once a week/ci/low")).isNegative();
  }

  @Test
  void every_pupil_of_every_trial_is_counted_once() {
    List<MadeUpNation.Outcome> all = new ArrayList<>();
    new MadeUpNation(48_000, 3).outcomes(all::add);
    for (MadeUpNation.Model model : MadeUpNation.MODELS) {
      long there =
          all.stream().filter(o -> o.model().equals(model.name()) && o.after() >= 0).count();
      assertThat(figure("effect/" + model.name() + "/pupils")).isEqualTo((double) there);
    }
  }

  @Test
  void reach_is_what_counting_by_hand_gives() {
    List<MadeUpNation.TakingPart> all = new ArrayList<>();
    new MadeUpNation(48_000, 3).takingPart(all::add);
    TreeSet<String> soFar = new TreeSet<>();
    for (String year : new TreeSet<>(all.stream().map(MadeUpNation.TakingPart::year).toList())) {
      List<MadeUpNation.TakingPart> there =
          all.stream().filter(line -> line.year().equals(year)).toList();
      there.forEach(line -> soFar.add(line.school()));
      String id = "reach/" + year + "/";
      assertThat(figure(id + "schools")).isEqualTo((double) there.size());
      assertThat(figure(id + "so-far")).isEqualTo((double) soFar.size());
      assertThat(figure(id + "pupils"))
          .isEqualTo((double) there.stream().mapToInt(MadeUpNation.TakingPart::pupils).sum());
    }
  }

  @Test
  void every_figure_of_the_report_opens_how_it_was_made() {
    String html = ReportPage.html(picture);
    for (Section section : picture.sections()) {
      for (Table table : section.tables()) {
        for (List<Cell> row : table.rows()) {
          for (Cell cell : row) {
            assertThat(cell.figures().isEmpty() || !cell.note().isEmpty())
                .as(cell.shown())
                .isTrue();
          }
        }
      }
    }
    List<String> links = found(html, "href=\"#([^\"]+)\"");
    assertThat(links).hasSizeGreaterThan(100);
    assertThat(found(html, "id=\"([^\"]+)\"")).doesNotHaveDuplicates().containsAll(links);
    picture.files().forEach(kept -> assertThat(html).contains(kept.file().sha256()));
    assertThat(html).contains("group by model, trial, school, class, arm, pupil_premium");
  }

  private static List<String> found(String text, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void the_report_prints_with_every_effect_in_it() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(ReportPdf.pdf(ReportPage.html(picture)))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("Reach", "What schools find hard", "SHA-256");
      for (MadeUpNation.Model model : MadeUpNation.MODELS) {
        assertThat(text).contains(Cell.number(figure("effect/" + model.name() + "/g")));
      }
    }
  }

  @Test
  void a_figure_that_differs_is_named_and_one_that_rounding_moved_is_not() {
    Map<String, Double> one = Map.of("a", 1.0, "b", 2.0);
    assertThat(FigureFile.differences(one, Map.of("a", 1.0, "b", 2.0 + 1e-12), 1e-9)).isEmpty();
    assertThat(FigureFile.differences(one, Map.of("a", 1.0, "b", 2.00001), 1e-9))
        .containsExactly("b is 2.0 in the first report and 2.00001 in the second.");
    assertThat(FigureFile.differences(one, Map.of("a", 1.0), 1e-9))
        .containsExactly("b is only in the first report.");
  }
}
