package keepup.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import keepup.diagnosis.Separation.Pair;
import keepup.diagnosis.Separation.Reading;
import keepup.maths.Operation;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.misconceptions.Procedures;
import keepup.questions.Equation;
import keepup.questions.Question;
import org.junit.jupiter.api.Test;

class SeparationTest {
  private static final List<Misconception> SUBTRACTION =
      Procedures.names().stream()
          .filter(name -> name.startsWith("subtract-"))
          .map(SeparationTest::misconception)
          .toList();
  private static final List<Question> CANDIDATES =
      SeparationCandidates.columnSubtractions(4, 4000, 1);
  private static final List<Pair> NEVER_SPLIT =
      List.of(
          new Pair(
              new MisconceptionId("subtract-stops-at-zero"),
              new MisconceptionId("subtract-zero-stays-ten")));

  @Test
  void seven_questions_or_fewer_split_all_thirty_and_the_right_way_twice() {
    Separation found = Separation.find(CANDIDATES, SUBTRACTION, 2, 1);
    assertThat(SUBTRACTION).hasSize(30);
    assertThat(found.splits()).isEqualTo(2);
    assertThat(found.questions()).hasSizeLessThanOrEqualTo(7);
    assertThat(found.inseparable()).isEqualTo(NEVER_SPLIT);
    assertThat(found.neverTelling()).isEmpty();
    assertEveryOtherPairIsSplit(found, 2);
  }

  @Test
  void four_questions_or_fewer_split_them_once() {
    Separation found = Separation.find(CANDIDATES, SUBTRACTION, 1, 1);
    assertThat(found.questions()).hasSizeLessThanOrEqualTo(4);
    assertThat(found.inseparable()).isEqualTo(NEVER_SPLIT);
    assertEveryOtherPairIsSplit(found, 1);
  }

  @Test
  void if_silence_counted_as_a_difference_every_pair_could_be_split() {
    Separation found = Separation.find(CANDIDATES, SUBTRACTION, 2, 1, Reading.SILENCE_DIFFERS);
    assertThat(found.inseparable()).isEmpty();
    assertThat(found.questions()).hasSizeLessThanOrEqualTo(7);
  }

  @Test
  void the_same_seed_finds_the_same_questions() {
    assertThat(Separation.find(CANDIDATES, SUBTRACTION, 1, 7))
        .isEqualTo(Separation.find(CANDIDATES, SUBTRACTION, 1, 7));
  }

  @Test
  void questions_without_an_exchange_never_tell_about_exchanging() {
    Misconception lender = misconception("subtract-lender-not-reduced");
    Misconception adds = misconception("subtract-adds-instead");
    List<Question> one = List.of(Equation.of(18, Operation.SUBTRACT, 1));
    Separation found = Separation.find(one, List.of(lender, adds), 2, 1);
    assertThat(found.neverTelling()).containsExactly(lender.id());
    assertThat(found.splits()).isEqualTo(1);
  }

  @Test
  void nothing_to_choose_from_is_refused() {
    assertThatThrownBy(() -> Separation.find(List.of(), SUBTRACTION, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("candidates (0)");
  }

  /// Counted afresh from the printed answers, not from the search's own masks.
  private static void assertEveryOtherPairIsSplit(Separation found, int times) {
    for (Misconception first : SUBTRACTION) {
      assertThat(
              found.questions().stream()
                  .filter(line -> line.answers().containsKey(first.id()))
                  .filter(line ->
                      !Objects.equals(line.question().expected(), line.answers().get(first.id())))
                  .count())
          .as(first.id() + " against right")
          .isGreaterThanOrEqualTo(times);
      for (Misconception second : SUBTRACTION) {
        Pair pair = new Pair(first.id(), second.id());
        if (first.id().compareTo(second.id()) >= 0 || found.inseparable().contains(pair)) {
          continue;
        }
        long splits =
            found.questions().stream()
                .map(Separation.Line::answers)
                .filter(a -> a.containsKey(first.id()) && a.containsKey(second.id()))
                .filter(a -> !Objects.equals(a.get(first.id()), a.get(second.id())))
                .count();
        assertThat(splits).as(pair.toString()).isGreaterThanOrEqualTo(times);
      }
    }
  }

  private static Misconception misconception(String name) {
    return new Misconception(
        new MisconceptionId(name),
        name,
        "",
        "",
        List.of(),
        "",
        Procedures.findProcedure(name).orElseThrow());
  }
}
