package keepup.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is refused, what is kept back, and the command.
class RecordsTest {
  private static final String OUTCOMES =
      "trial,model,year,hub,school,class,arm,pupil_premium,before,after\n";
  private static final String CHALLENGES = "year,area,school,challenge\n";

  @TempDir Path folder;

  @BeforeEach
  void records() throws Exception {
    MadeUpFolder.csv(folder, 4_000, 5);
  }

  private void write(String file, String text) throws Exception {
    Files.writeString(folder.resolve(file), text);
  }

  private Picture picture() throws Exception {
    try (Engine engine = new DuckDb()) {
      return Picture.of(folder, engine, LocalDate.of(2026, 11, 23));
    }
  }

  private void refused(String... parts) {
    assertThatThrownBy(this::picture)
        .isInstanceOf(BadRecords.class)
        .hasMessageContainingAll(parts)
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void a_column_that_nobody_asked_for_is_refused_for_it_could_name_a_child() throws Exception {
    write(
        "outcomes.csv",
        OUTCOMES.replace("\n", ",pupil\n") + "T,M,2025-26,H,S,C,help,no,99,101,Oak Acorn\n");
    refused("outcomes.csv", "a column 'pupil'", "what could tell about a child");
  }

  @Test
  void lines_that_cannot_be_used_are_refused_with_what_and_where() throws Exception {
    write("outcomes.csv", OUTCOMES + "T,M,2025-26,H,S,C,helped,no,99,101\n");
    refused("outcomes.csv: 1 lines", "an arm", "'helped'", "help or usual");
    write("outcomes.csv", OUTCOMES + "T,M,2025-26,H,S,C,help,FSM,99,101\n");
    refused("a pupil_premium", "'FSM'");
    write("outcomes.csv", OUTCOMES + "T,,2025-26,H,S,C,help,no,99,101\n");
    refused("1 lines lack a word");
    write(
        "outcomes.csv",
        OUTCOMES + "T,M,2025-26,H,S,C,help,no,99,101\n" + "T,N,2025-26,H,S,C,usual,no,99,101\n");
    refused("1 trials are of several models, as 'T' ('M' and 'N')");
    write("outcomes.csv", OUTCOMES);
    refused("outcomes.csv has no lines");
    Files.delete(folder.resolve("outcomes.csv"));
    refused("no outcomes.parquet and no outcomes.csv");
  }

  @Test
  void what_four_schools_say_is_not_shown_nor_what_would_tell_it() throws Exception {
    StringBuilder text = new StringBuilder(CHALLENGES);
    for (int school = 0; school < 20; school++) {
      text.append("2025-26,North,N%d,%s\n".formatted(school, school < 4 ? "time" : "none"));
      text.append("2025-26,South,S%d,%s\n".formatted(school, school < 9 ? "time" : "none"));
    }
    text.append("2025-26,North,N1,Something that only one school says\n");
    write("challenges.csv", text.toString());
    Picture picture = picture();
    assertThat(picture.figures())
        .containsEntry("answered/area/North", 20.0)
        .containsEntry("answered/all", 40.0)
        .doesNotContainKey("challenge/time/area/North");
    // all areas less the South would be the North
    assertThat(
            picture.figures().containsKey("challenge/time/all")
                && picture.figures().containsKey("challenge/time/area/South"))
        .isFalse();
    assertThat(ReportPage.html(picture))
        .doesNotContain("only one school says")
        .contains("1 further things are each named by fewer than 5 schools");
  }

  @Test
  void a_trial_without_a_fair_comparison_is_left_out_with_the_reason() throws Exception {
    StringBuilder text = new StringBuilder(OUTCOMES);
    for (int i = 0; i < 400; i++) {
      String arm = i % 2 == 0 ? "help" : "usual";
      text.append(
          "good,M,2025-26,H,S%d,C,%s,no,%d,%d\n".formatted(i % 5, arm, 90 + i % 17, 92 + i % 19));
      // half of those who were helped have no mark after
      text.append(
          "lost,M,2025-26,H,S%d,C,%s,no,%d,%s\n"
              .formatted(i % 5, arm, 90 + i % 17, i % 4 == 0 ? "" : "97"));
    }
    write("outcomes.csv", text.toString());
    Picture picture = picture();
    assertThat(picture.figures()).containsEntry("effect/M/trials", 1.0);
    assertThat(ReportPage.html(picture))
        .contains("Left out: lost, because far more pupils of one group")
        .contains("one trial only");
  }

  @Test
  void the_command_makes_a_report_and_says_whether_two_are_the_same() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    NationalCommand command =
        new NationalCommand(
            DuckDb::new,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String records = folder.resolve("made-up").toString();
    String one = folder.resolve("one").toString();
    String two = folder.resolve("two").toString();
    assertThat(command.run(List.of("made-up", records, "--pupils", "4000", "--seed", "2")))
        .isZero();
    assertThat(command.run(List.of("report", records, "--to", one, "--date", "2026-11-23")))
        .isZero();
    assertThat(command.run(List.of("report", folder.toString(), "--to", two))).isZero();
    assertThat(Path.of(one, "report.pdf")).isNotEmptyFile();
    assertThat(command.run(List.of("compare", one, one))).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("figures are the same.");
    assertThat(command.run(List.of("compare", one, two))).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(" figures differ.");
    assertThat(FigureFile.read(Path.of(two))).isEqualTo(picture().figures());
    for (List<String> wrong :
        List.of(
            List.of("report", records),
            List.of("report", records, "--to", one, "--date", "Monday"),
            List.of("made-up", records, "--pupils", "few"),
            List.of("picture"),
            List.of("compare", one, records))) {
      err.reset();
      assertThat(command.run(wrong)).as(wrong.toString()).isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("\nMaybe");
    }
  }
}
