package keepup.misconceptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.misconceptions.CurriculumFile.Entry;
import keepup.questions.Answer;
import keepup.questions.Equation;
import keepup.questions.Question;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class CurriculumExamplesTest {
  private final List<Entry> entries = CurriculumFile.entries();

  CurriculumExamplesTest() throws IOException {}

  @Test
  void every_worked_example_is_what_the_rule_gives() {
    SoftAssertions softly = new SoftAssertions();
    for (Entry entry : entries) {
      for (Misconception.Example example : entry.misconception().examples()) {
        Question question = CurriculumFile.question(example.question());
        softly.assertThat(question.expected().text()).as(entry + "").isEqualTo(example.expected());
        softly
            .assertThat(entry.misconception().findTellingAnswer(question).map(Answer::text))
            .as(entry.misconception().id() + " " + example.question())
            .contains(example.answer());
      }
    }
    softly.assertAll();
  }

  @Test
  void the_reference_tables_own_examples_come_out_as_printed_there() throws IOException {
    Map<String, Misconception> byRow =
        entries.stream().collect(Collectors.toMap(Entry::reference, Entry::misconception));
    SoftAssertions softly = new SoftAssertions();
    Set<String> rows = new HashSet<>();
    for (String line :
        Files.readAllLines(
            Path.of("src/test/resources/keepup/misconceptions/reference-examples.csv"))) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split(",", -1);
      Misconception misconception = Objects.requireNonNull(byRow.get(cells[0]), line);
      Question question = CurriculumFile.question(cells[1]);
      softly.assertThat(question.expected().text()).as(line).isEqualTo(cells[2]);
      softly
          .assertThat(misconception.procedure().findAnswer(question).map(Answer::text))
          .as(line)
          .contains(cells[3]);
      rows.add(cells[0]);
    }
    softly.assertAll();
    assertThat(rows).hasSameSizeAs(entries).hasSizeGreaterThanOrEqualTo(55);
  }

  @Test
  void every_entry_has_two_examples_with_different_numbers_and_says_what_helps() {
    assertThat(entries)
        .allSatisfy(entry -> {
          Misconception m = entry.misconception();
          assertThat(m.examples().stream().map(Misconception.Example::question).distinct())
              .hasSizeGreaterThanOrEqualTo(2);
          assertThat(m.teach()).hasSizeGreaterThan(100);
          assertThat(m.source()).isNotBlank();
        });
    assertThat(entries.stream().map(e -> e.misconception().teach())).doesNotHaveDuplicates();
    assertThat(entries.stream().map(e -> e.misconception().id())).doesNotHaveDuplicates();
  }

  @Test
  void every_procedure_in_the_program_has_an_entry() throws IOException {
    StringBuilder content = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("../../curriculum/misconceptions"))) {
      for (Path file : files.sorted().toList()) {
        content.append(Files.readString(file));
      }
    }
    assertThat(Procedures.names())
        .allSatisfy(name -> assertThat(content).contains("procedure: " + name));
  }

  @Test
  void no_rule_throws_or_gives_what_a_child_could_not_write_on_20000_questions() {
    Draws draws = Draws.of(20_000);
    List<Function<int[], String>> forms =
        List.of(
            n -> n[0] + " - " + n[1],
            n -> n[0] + " + " + n[1],
            n -> n[0] + " + " + n[1] + " + " + n[2],
            n -> n[0] + " - " + n[1] + " + " + n[2],
            n -> n[0] + " + [] = " + n[1],
            n -> n[0] + " - [] = " + n[1],
            n -> "[] - " + n[0] + " = " + n[1],
            n -> "[] = " + n[0] + " - " + n[1],
            n -> n[0] + " + " + n[1] + " = [] + " + n[2],
            n -> n[0] + " - " + n[1] + " = " + n[2] + " - []");
    for (int i = 0; i < 20_000; i++) {
      int[] numbers = {number(draws), number(draws), number(draws)};
      Question question = CurriculumFile.question(draws.pick(forms).apply(numbers));
      for (Entry entry : entries) {
        entry
            .misconception()
            .procedure()
            .findAnswer(question)
            .ifPresent(answer -> assertThat(answer.text()).matches("[0-9]{1,12}"));
      }
    }
  }

  @Test
  void an_answer_that_ends_right_is_given_but_tells_nothing() {
    Misconception smaller = named("subtract.smaller-from-larger");
    Question question = Equation.of(78, Operation.SUBTRACT, 35);
    assertThat(smaller.procedure().findAnswer(question)).contains(Answer.of(43));
    assertThat(smaller.findTellingAnswer(question)).isEmpty();
  }

  @Test
  void smaller_from_larger_and_lender_not_reduced_collide_where_the_ones_differ_by_five() {
    Question collides = Equation.of(62, Operation.SUBTRACT, 27);
    assertThat(named("subtract.smaller-from-larger").findTellingAnswer(collides))
        .contains(Answer.of(45))
        .isEqualTo(named("subtract.lender-not-reduced").findTellingAnswer(collides));
  }

  @Test
  void stopping_at_a_zero_and_leaving_it_at_ten_never_differ_where_both_answer() {
    Draws draws = Draws.of(5);
    WrongProcedure stops = named("subtract.stops-at-zero").procedure();
    WrongProcedure stays = named("subtract.zero-stays-ten").procedure();
    for (int i = 0; i < 10_000; i++) {
      int top = draws.between(10, 99_999);
      Question question = Equation.of(top, Operation.SUBTRACT, draws.between(1, top));
      stays
          .findAnswer(question)
          .ifPresent(answer -> assertThat(stops.findAnswer(question)).contains(answer));
    }
  }

  @Test
  void smaller_from_larger_has_its_name() {
    assertThat(named("subtract.smaller-from-larger").name()).isEqualTo("Smaller from larger");
  }

  private static int number(Draws draws) {
    int[] limits = {9, 20, 100, 1_000, 999_999};
    return draws.between(0, limits[draws.between(0, limits.length - 1)]);
  }

  private Misconception named(String id) {
    return entries.stream()
        .map(Entry::misconception)
        .filter(m -> m.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
