package keepup.fluency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlipTest {
  @Test
  void wrong_answers_are_recognised_by_the_rule_that_gives_them() {
    assertThat(first("7x8", 15)).isEqualTo(Slip.OPERANDS_ADDED);
    assertThat(first("7x8", 48)).isEqualTo(Slip.TABLE_NEXT_DOOR);
    assertThat(first("7x8", 63)).isEqualTo(Slip.NEIGHBOUR_IN_TABLE);
    assertThat(first("7x8", 54)).isEqualTo(Slip.NEIGHBOUR_PRODUCT);
    assertThat(first("7x8", 65)).isEqualTo(Slip.DIGITS_REVERSED);
    assertThat(first("7x8", 46)).isEqualTo(Slip.DECADE_SLIP);
    assertThat(first("7x8", 81)).isEqualTo(Slip.ANOTHER_PRODUCT);
    assertThat(first("7x8", 7)).isEqualTo(Slip.OPERAND_COPIED);
    assertThat(first("8+5", 12)).isEqualTo(Slip.ONE_OUT);
    assertThat(first("8+5", 3)).isEqualTo(Slip.OPERANDS_SUBTRACTED);
    assertThat(first("4+5", 20)).isEqualTo(Slip.OPERANDS_MULTIPLIED);
    assertThat(first("13-5", 18)).isEqualTo(Slip.OPERANDS_ADDED);
    assertThat(first("56/8", 48)).isEqualTo(Slip.OPERANDS_SUBTRACTED);
    assertThat(first("56/7", Answered.NOT_YET)).isEqualTo(Slip.NOT_YET);
  }

  @Test
  void a_right_answer_is_no_slip_and_an_answer_without_reason_has_none() {
    for (FactSet set : FactSet.list()) {
      for (Fact fact : set.facts()) {
        assertThat(Slip.list(fact, fact.answer())).as(fact.text()).isEmpty();
      }
    }
    assertThat(Slip.list(Fact.product(7, 8), 53)).isEmpty();
    assertThat(Slip.list(Fact.product(7, 8), 1234)).isEmpty();
  }

  @Test
  void every_rule_that_is_said_to_hold_gives_that_answer_and_at_most_a_part_of_all_answers() {
    long explained =
        FactSet.find("tables").orElseThrow().facts().stream()
            .mapToLong(fact ->
                IntStream.rangeClosed(0, 144)
                    .filter(given -> !Slip.list(fact, given).isEmpty())
                    .count())
            .sum();
    assertThat(explained / (144.0 * 145)).isBetween(0.2, 0.6);
  }

  private static Slip first(String id, int given) {
    List<Slip> slips = Slip.list(Fact.find(id).orElseThrow(), given);
    assertThat(slips).as(id + " = " + given).isNotEmpty();
    return slips.getFirst();
  }
}
