package keepup.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import keepup.maths.Draws;
import keepup.questions.Question;
import keepup.questions.QuestionKinds;
import keepup.questions.Reading;
import keepup.steps.Step;
import org.junit.jupiter.api.Test;

/// Where a teacher's typed question is placed among the steps.
class PlacementTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();

  private static final String TABLE =
      """
      3 + 0                  y1.add.zero
      0 + 0                  y1.add.zero
      6 - 0                  y1.subtract.zero
      6 - 6                  y1.subtract.zero
      5 + 1                  y1.add.one-and-two
      2 + 6                  y1.add.one-and-two
      8 - 2                  y1.subtract.one-and-two
      9 - 8                  y1.subtract.one-and-two
      4 + 4                  y1.add.doubles
      8 - 4                  y1.subtract.halves
      3 + 4                  y1.add.near-doubles
      3 + 5                  y1.add.other-within-ten
      8 - 3                  y1.subtract.other-within-ten
      7 + 3                  y1.add.pairs-to-ten
      5 + 5                  y1.add.pairs-to-ten
      10 - 7                 y1.subtract.from-ten
      3 + □ = 8              y1.missing.part
      □ + 3 = 8              y1.missing.part
      7 + □ = 10             y1.missing.pairs-to-ten
      9 - □ = 4              y1.missing.taken-away
      □ - 3 = 5              y1.missing.start
      □ = 9 - 4              y1.equals.answer-first
      □ = 3 + 4              y1.equals.answer-first
      7 = □ + 3              y1.missing.answer-first
      8 + 4 = □ + 5          y1.equals.balance
      3 + 5 = 5 + □          y1.add.either-order
      10 + 4                 y1.add.ten-and-ones
      4 + 10                 y1.add.ten-and-ones
      13 + 4                 y1.add.teens
      17 - 4                 y1.subtract.teens
      17 - 7                 y1.subtract.teens
      □ + 5 = 12             y1.missing.within-twenty
      12 - □ = 5             y1.missing.within-twenty
      17 + □ = 20            y1.missing.pairs-to-twenty
      30 + 40                y2.add.tens
      60 + 40                y2.add.tens
      70 - 30                y2.subtract.tens
      4 + 3 + 5              y2.add.three-numbers
      7 + 5 + 3              y2.add.three-with-a-ten
      10 - 3 + 2             y2.equals.in-order
      8 + 5                  y2.add.across-ten
      13 - 5                 y2.subtract.across-ten
      54 + 3                 y2.add.ones-in-decade
      3 + 54                 y2.add.ones-in-decade
      57 - 3                 y2.subtract.ones-in-decade
      57 + 0                 y2.add.ones-in-decade
      57 + 3                 y2.add.to-next-ten
      13 + 7                 y2.add.to-next-ten
      60 - 4                 y2.subtract.ones-from-tens
      20 - 7                 y2.subtract.ones-from-tens
      47 + 5                 y2.add.ones-across-ten
      52 - 5                 y2.subtract.ones-across-ten
      46 + 30                y2.add.whole-tens
      76 - 30                y2.subtract.whole-tens
      34 + 25                y2.add.two-digit
      47 + 25                y2.add.two-digit-across-ten
      68 - 25                y2.subtract.two-digit
      57 - 57                y2.subtract.two-digit
      52 - 38                y2.subtract.two-digit-across-ten
      75 - 36                y2.subtract.two-digit-across-ten
      20 - 13                y2.subtract.two-digit-across-ten
      41 - 38                y2.subtract.small-gap
      □ - 25 = 43            y2.missing.inverse
      34 + 20 = □ + 24       y2.equals.balance
      80 + 60                y3.add.tens-across-hundred
      140 - 60               y3.subtract.tens-across-hundred
      37 + □ = 100           y3.missing.complement-to-hundred
      100 - 37               y3.subtract.exchange-through-zero
      397 + 5                y3.add.ones
      402 - 5                y3.subtract.ones
      346 + 20               y3.add.tens
      386 + 40               y3.add.tens
      304 - 50               y3.subtract.tens
      346 + 200              y3.add.hundreds
      300 + 46               y3.add.hundreds
      546 - 200              y3.subtract.hundreds
      85 + 48                y3.add.two-digit-past-hundred
      46 + 60                y3.add.two-digit-past-hundred
      234 + 15               y3.add.columns
      456 + 127              y3.add.columns-one-carry
      276 + 158              y3.add.columns-more-carries
      59 + 48 + 37           y3.add.columns-three-numbers
      12345 + 6 + 789        y3.add.columns-three-numbers
      785 - 32               y3.subtract.columns
      375 - 136              y3.subtract.one-exchange
      824 - 157              y3.subtract.two-exchanges
      304 - 187              y3.subtract.exchange-through-zero
      500 - 246              y3.subtract.exchange-through-zero
      46 + 29                y3.add.adjust
      29 + 46                y3.add.adjust
      52 - 19                y3.subtract.adjust
      346 + 199              y3.add.adjust-near-hundred
      346 - 198              y3.subtract.adjust-near-hundred
      503 - 498              y3.subtract.count-up
      250 + □ = 400          y3.missing.part-or-whole
      72 - 38 = 74 - □       y3.equals.same-difference
      8 + 4 = 15 - □         y3.equals.same-difference
      4567 + 1234            y4.add.columns
      123456 + 0             y4.add.columns
      7127 - 2389            y4.subtract.columns
      5002 - 1746            y4.subtract.across-zeros
      800 + 600              y4.add.hundreds-and-thousands
      14000 - 6000           y4.subtract.hundreds-and-thousands
      5003 - 4996            y4.subtract.count-up
      □ - 1250 = 3400        y4.missing.any-size
      450 + 250 = □ + 300    y4.equals.balance
      503 - 298 = 505 - □    y4.equals.same-difference
      48250 + 16175          y5.add.large-columns
      50210 - 16375          y5.subtract.large-columns
      """;

  @Test
  void each_question_of_the_table_is_placed_on_its_step() {
    List<String> misplaced = new ArrayList<>();
    for (String line : TABLE.lines().toList()) {
      int split = line.lastIndexOf(' ');
      String placed = place(line.substring(0, split).strip());
      if (!placed.equals(line.substring(split + 1))) {
        misplaced.add(line + ", but placed on " + placed);
      }
    }

    assertThat(misplaced).isEmpty();
    assertThat(TABLE.lines()).hasSizeGreaterThanOrEqualTo(80);
  }

  @Test
  void every_step_of_plain_addition_and_subtraction_is_in_the_table() {
    assertThat(
            CURRICULUM.steps().listSteps().stream()
                .filter(Step::placesTyped)
                .filter(step -> QuestionKinds.listKinds().contains(CURRICULUM.kindOf(step)))
                .map(step -> step.id().value())
                .filter(id -> !TABLE.contains(id)))
        .as("wide first steps whose questions all belong to narrower ones")
        .containsExactly("y1.add.write", "y1.subtract.write");
  }

  @Test
  void every_addition_and_subtraction_of_two_numbers_up_to_a_million_is_placed() {
    List<String> lost = new ArrayList<>();
    Draws draws = Draws.of(20261122);
    for (int i = 0; i < 20_000; i++) {
      long a = number(draws);
      long b = number(draws);
      lostTo(lost, a + " + " + b);
      lostTo(lost, Math.max(a, b) + " - " + Math.min(a, b));
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void every_addition_and_subtraction_to_a_hundred_and_twenty_is_placed() {
    List<String> lost = new ArrayList<>();
    for (int a = 0; a <= 120; a++) {
      for (int b = 0; b <= a; b++) {
        lostTo(lost, a + " + " + b);
        lostTo(lost, b + " + " + a);
        lostTo(lost, a + " - " + b);
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void every_sum_of_three_and_every_missing_number_and_balance_is_placed() {
    List<String> lost = new ArrayList<>();
    Draws draws = Draws.of(7);
    for (int i = 0; i < 5_000; i++) {
      long a = number(draws);
      long b = number(draws);
      long c = number(draws);
      lostTo(lost, a + " + " + b + " + " + c);
      int whole = draws.between(1, i % 2 == 0 ? 100 : 99_999);
      int part = draws.between(0, whole);
      int other = draws.between(0, whole);
      lostTo(lost, "□ + " + part + " = " + whole);
      lostTo(lost, whole + " = " + part + " + □");
      lostTo(lost, whole + " - □ = " + part);
      lostTo(lost, "□ - " + part + " = " + (whole - part));
      lostTo(lost, part + " + " + (whole - part) + " = □ + " + other);
      lostTo(lost, whole + " - " + part + " = " + (whole + other) + " - □");
    }
    assertThat(lost).isEmpty();
  }

  /// As many short numbers as long ones.
  private static long number(Draws draws) {
    int most = 1;
    for (int digits = draws.between(1, 6); digits > 0; digits--) {
      most *= 10;
    }
    return draws.between(0, most - 1);
  }

  private static void lostTo(List<String> lost, String question) {
    if (place(question).equals("nowhere")) {
      lost.add(question);
    }
  }

  private static String place(String typed) {
    return switch (CURRICULUM.read(typed)) {
      case Reading.Read(Question question) ->
          CURRICULUM.findStepOf(question).map(step -> step.id().value()).orElse("nowhere");
      case Reading.Unread(String why, String _) -> "unread: " + why;
    };
  }
}
