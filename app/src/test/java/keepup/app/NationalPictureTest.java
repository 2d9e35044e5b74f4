package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import keepup.app.account.HubRole;
import keepup.app.account.Role;
import keepup.app.national.NationalReports;
import org.junit.jupiter.api.Test;

/// A national evaluator reads the last report; nobody else does.
class NationalPictureTest {
  private static final String PAGE = "/programme/national";
  private static final String REPORT =
      """
      made,2026-11-23,DuckDB v1
      section,What helps
      text,An effect is in standard deviations.
      table,Ways of helping
      head,Way of helping,Effect
      row,before <b>the</b> lesson,,0.15,made-effect-before
      after,Two trials are left out.
      note,made-effect-before,before the lesson
      text,Each trial is analysed on its own.
      asked,trials
      question,trials,"select model
      from outcome"
      file,outcomes.parquet,"1,000",a pupil of a trial each,0a1b
      """;

  private static Path folder() {
    return Path.of(
            Objects.requireNonNull(
                RunningApp.context().getEnvironment().getProperty("keepup.data")))
        .resolve("national");
  }

  private static void put(String lines) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("report.csv"), lines);
  }

  @Test
  void an_evaluator_reads_the_picture_and_how_each_figure_was_made() throws IOException {
    TestHub national = TestHub.make("picture-national", true);
    Visitor evaluator = Visitor.signedIn(national.email(HubRole.EVALUATOR));
    Files.deleteIfExists(folder().resolve("report.csv"));
    assertThat(evaluator.read(PAGE)).contains("No report yet");
    assertThat(evaluator.get(PAGE + "/report.pdf").statusCode()).isEqualTo(404);

    RunningApp.bean(NationalReports.class).begin(REPORT);
    assertThat(evaluator.read("/programme")).contains("National picture");
    assertThat(evaluator.read(PAGE))
        .contains(
            "Made on 23 November 2026",
            "<a href=\"#made-effect-before\">0.15</a>",
            "id=\"made-effect-before\"",
            "<a href=\"#question-trials\">trials</a>",
            "select model\nfrom outcome",
            "DuckDB v1",
            "0a1b")
        .contains("before &lt;b")
        .doesNotContain("<b>the");
    Files.writeString(folder().resolve("report.pdf"), "%PDF-1.7");
    assertThat(evaluator.get(PAGE + "/report.pdf").body()).isEqualTo("%PDF-1.7");
    Files.delete(folder().resolve("report.pdf"));
  }

  @Test
  void a_report_that_is_not_whole_is_no_report() throws IOException {
    TestHub national = TestHub.make("picture-broken", true);
    Visitor evaluator = Visitor.signedIn(national.email(HubRole.EVALUATOR));
    for (String broken :
        List.of(
            REPORT.replace("row,before <b>the</b> lesson,,", "row,"),
            REPORT.replace("section,", "chapter,"),
            "file,outcomes.parquet\n")) {
      put(broken);
      assertThat(evaluator.read(PAGE)).contains("No report yet");
    }
    put(REPORT);
  }

  @Test
  void nobody_of_a_hub_or_a_school_reads_it() {
    TestHub hub = TestHub.make("picture-hub");
    TestSchool school = TestSchool.make("picture-school");
    for (String email :
        List.of(
            hub.email(HubRole.LEAD),
            hub.email(HubRole.EVALUATOR),
            hub.email(HubRole.TRAINER),
            school.email(Role.HEAD))) {
      assertThat(Visitor.signedIn(email).get(PAGE).statusCode()).isEqualTo(403);
      assertThat(Visitor.signedIn(email).get(PAGE + "/report.pdf").statusCode()).isEqualTo(403);
    }
    assertThat(Visitor.signedIn(hub.email(HubRole.LEAD)).read("/programme"))
        .doesNotContain("National picture");
  }
}
