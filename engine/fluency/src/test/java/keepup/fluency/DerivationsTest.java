package keepup.fluency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DerivationsTest {
  private static List<Fact> everyFact() {
    return FactSet.list().stream()
        .flatMap(set -> Stream.concat(set.facts().stream(), set.assumed().stream()))
        .distinct()
        .toList();
  }

  @Test
  void every_fact_has_a_derivation_and_every_line_follows_from_lines_above_it() {
    for (Fact fact : everyFact()) {
      List<Derivation> ways = Derivations.list(fact);
      assertThat(ways).as(fact.text()).isNotEmpty();
      for (Derivation way : ways) {
        assertThat(way.workings().getLast().result()).as(way.toString()).isEqualTo(fact.answer());
        assertThat(way.from()).as(way.toString()).doesNotContain(fact);
        Set<Integer> there = new HashSet<>();
        way.from().forEach(start -> there.add(start.answer()));
        for (Working line : way.workings()) {
          boolean isStart =
              way.from().stream().map(Working::of).anyMatch(line::equals)
                  || line.equals(Working.of(fact));
          boolean starts = there.isEmpty() || isStart || line.left() == fact.left();
          assertThat(starts || there.contains(line.left()) || line.left() <= 12)
              .as(way + " at " + line.text())
              .isTrue();
          there.add(line.result());
        }
      }
    }
  }

  @Test
  void what_a_child_reads_never_gives_the_answer_away() {
    for (Fact fact : everyFact()) {
      for (Derivation way : Derivations.list(fact)) {
        Set<Integer> inQuestion = new HashSet<>(List.of(fact.left(), fact.right(), 10));
        way.from().forEach(start -> inQuestion.addAll(List.of(start.left(), start.right())));
        if (fact.answer() > 12 && !inQuestion.contains(fact.answer())) {
          assertThat(List.of(way.says().split("\\D+")))
              .as(way.toString())
              .doesNotContain(String.valueOf(fact.answer()));
        }
      }
    }
  }

  @Test
  void the_derivations_that_teachers_name_are_found_first() {
    assertThat(first("8x7")).isEqualTo("Double 4 × 7.");
    assertThat(first("9x6")).isEqualTo("10 × 6, less one group of 6.");
    assertThat(first("6x9")).isEqualTo("6 × 10, less one group of 6.");
    assertThat(first("7x6")).isEqualTo("Double 7 × 3.");
    assertThat(first("7x7")).isEqualTo("5 × 7, and 2 × 7.");
    assertThat(first("12x7")).isEqualTo("10 × 7, and 2 × 7.");
    assertThat(first("8+7")).isEqualTo("Double 7 and one more.");
    assertThat(first("8+5")).isEqualTo("5 is 2 and 3. Make ten with 8.");
    assertThat(first("13-5")).isEqualTo("5 and how many make 13?");
    assertThat(first("56/8")).isEqualTo("8 times what makes 56?");
  }

  @Test
  void the_derivation_starts_from_what_this_child_knows() {
    Fact wanted = Fact.product(8, 7);
    assertThat(Derivations.choose(wanted, known("4x7")).says()).isEqualTo("Double 4 × 7.");
    assertThat(Derivations.choose(wanted, known("10x7", "2x7")).says())
        .isEqualTo("10 × 7, less 2 × 7.");
    assertThat(Derivations.choose(wanted, known("7x8")).way()).isEqualTo(Way.TURNAROUND);
    assertThat(Derivations.choose(wanted, known("7x7")).from()).containsExactly(Fact.product(7, 7));
    assertThat(Derivations.choose(Fact.difference(13, 5), known("10-2")).way())
        .isEqualTo(Way.DOWN_TO_TEN);
  }

  @Test
  void facts_read_back_from_their_ids_and_others_are_refused() {
    assertThat(everyFact()).allSatisfy(fact -> assertThat(Fact.find(fact.id())).contains(fact));
    assertThat(List.of("7x13", "0x4", "5-7", "57/8", "7*8", "7x", "999+1", "x"))
        .allSatisfy(id -> assertThat(Fact.find(id)).isEmpty());
    assertThatThrownBy(() -> Fact.quotient(57, 8)).hasMessageContaining("57 ÷ 8");
  }

  @Test
  void the_sets_hold_the_numbers_of_facts_that_there_are() {
    assertThat(FactSet.find("add-20").orElseThrow().facts()).hasSize(121).doesNotHaveDuplicates();
    assertThat(FactSet.find("subtract-20").orElseThrow().facts()).hasSize(121);
    assertThat(FactSet.find("tables").orElseThrow().facts()).hasSize(144).doesNotHaveDuplicates();
    assertThat(FactSet.find("division").orElseThrow().facts()).hasSize(144).doesNotHaveDuplicates();
    assertThat(FactSet.find("tables").orElseThrow().facts().stream().map(Fact::family).distinct())
        .hasSize(78);
    assertThat(FactSet.list()).extracting(FactSet::id).doesNotHaveDuplicates();
  }

  private static String first(String id) {
    return Derivations.list(Fact.find(id).orElseThrow()).getFirst().says();
  }

  private static ToDoubleFunction<Fact> known(String... ids) {
    Set<String> set = Set.of(ids);
    return fact -> set.contains(fact.id()) ? 0.9 : 0.1;
  }
}
