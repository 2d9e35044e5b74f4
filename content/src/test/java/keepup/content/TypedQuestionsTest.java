package keepup.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import keepup.questions.Given;
import keepup.questions.GivenReader;
import keepup.questions.Question;
import keepup.questions.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Questions as teachers type them, each with its right answer and the small step that it tests.
/// The corpus was written by hand and its answers worked out apart from the program.
class TypedQuestionsTest {
  private static final Path REPORT = Path.of("target", "typed-questions-missed.tsv");
  private static final double LEAST_READ = 0.99;
  private static final double LEAST_PLACED = 0.97;

  private static final List<String> UNREAD = new ArrayList<>();
  private static final List<String> PLACED_ELSEWHERE = new ArrayList<>();
  private static final List<String> WRONG = new ArrayList<>();
  private static int all;

  /// One line of the corpus.
  private record Typed(String question, String answer, String step) {}

  @BeforeAll
  static void read_them_all() throws IOException {
    Curriculum curriculum = CurriculumFiles.readBuiltIn();
    for (Typed typed : corpus()) {
      all++;
      switch (curriculum.read(typed.question())) {
        case Reading.Unread _ ->
            UNREAD.add("%s\t%s\tunread".formatted(typed.question(), typed.step()));
        case Reading.Read(Question question) -> {
          if (!isRight(typed.answer(), question)) {
            WRONG.add(
                "%s is %s, but the program says %s"
                    .formatted(typed.question(), typed.answer(), question.expected().text()));
          }
          String step =
              curriculum.findStepOf(question).map(one -> one.id().value()).orElse("nowhere");
          if (!step.equals(typed.step())) {
            PLACED_ELSEWHERE.add("%s\t%s\t%s".formatted(typed.question(), typed.step(), step));
          }
        }
      }
    }
    Files.createDirectories(REPORT.getParent());
    Files.write(REPORT, missed());
  }

  /// A whole number has to be that number; other answers have to be marked right.
  private static boolean isRight(String answer, Question question) {
    boolean marked =
        GivenReader.read(answer, question) instanceof Given.Read(var given)
            && question.accepts(given);
    String said = question.expected().text();
    return marked
        && (!said.matches("-?\\d+")
            || (answer.matches("-?[\\d.]+")
                && new BigDecimal(answer).compareTo(new BigDecimal(said)) == 0));
  }

  @Test
  void there_are_at_least_1200_of_them_and_each_is_there_once() throws IOException {
    assertThat(corpus()).hasSizeGreaterThanOrEqualTo(1200);
    assertThat(corpus()).extracting(Typed::question).doesNotHaveDuplicates();
  }

  @Test
  void each_names_a_step_of_the_curriculum() throws IOException {
    List<String> ids =
        CurriculumFiles.readBuiltIn().steps().listSteps().stream()
            .map(step -> step.id().value())
            .toList();
    assertThat(corpus()).extracting(Typed::step).isSubsetOf(ids);
  }

  @Test
  void at_least_99_per_cent_of_them_are_read() {
    assertThat(1 - (double) UNREAD.size() / all).isGreaterThanOrEqualTo(LEAST_READ);
  }

  @Test
  void at_least_97_per_cent_of_all_are_read_and_placed_on_the_step_that_they_test() {
    assertThat(1 - (double) missed().size() / all).isGreaterThanOrEqualTo(LEAST_PLACED);
  }

  @Test
  void every_one_that_is_read_is_answered_right() {
    assertThat(WRONG).isEmpty();
  }

  /// The list of exceptions may only shrink: what is read and placed now stays so, and a line that
  /// is no longer true has to go.
  @Test
  void those_that_are_not_read_or_placed_elsewhere_are_listed() throws IOException {
    assertThat(missed()).containsExactlyInAnyOrderElementsOf(lines("typed-questions-missed.tsv"));
  }

  private static List<String> missed() {
    List<String> missed = new ArrayList<>(UNREAD);
    missed.addAll(PLACED_ELSEWHERE);
    return missed;
  }

  private static List<Typed> corpus() throws IOException {
    return lines("typed-questions.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(cells -> new Typed(cells[0], cells[1], cells[2]))
        .toList();
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TypedQuestionsTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
