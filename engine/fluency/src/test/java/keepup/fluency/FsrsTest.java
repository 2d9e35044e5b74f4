package keepup.fluency;

import static keepup.fluency.Grade.AGAIN;
import static keepup.fluency.Grade.EASY;
import static keepup.fluency.Grade.GOOD;
import static keepup.fluency.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The reference numbers are those that the open-spaced-repetition project publishes with its own
/// implementations of FSRS-6: fsrs-rs (src/inference.rs), ts-fsrs (FSRS-6.test.ts) and py-fsrs
/// (tests/test_basic.py).
class FsrsTest {
  private static final Offset<Double> CLOSE = within(1e-4);

  private static Memory walk(Fsrs fsrs, List<Grade> grades, int... daysBetween) {
    int day = daysBetween[0];
    Memory memory = fsrs.first(grades.getFirst(), day);
    for (int i = 1; i < grades.size(); i++) {
      day += daysBetween[i];
      memory = fsrs.next(memory, grades.get(i), day);
    }
    return memory;
  }

  private static void assertMemory(Memory memory, double stability, double difficulty) {
    assertThat(memory.stability()).isCloseTo(stability, CLOSE);
    assertThat(memory.difficulty()).isCloseTo(difficulty, CLOSE);
  }

  @Test
  void the_first_retrieval_gives_the_published_stability_and_difficulty() {
    Fsrs fsrs = Fsrs.published();
    assertMemory(fsrs.first(AGAIN, 0), 0.212, 6.4133);
    assertMemory(fsrs.first(HARD, 0), 1.2931, 5.11217071);
    assertMemory(fsrs.first(GOOD, 0), 2.3065, 2.11810397);
    assertMemory(fsrs.first(EASY, 0), 8.2956, 1);
  }

  @Test
  void the_memory_after_six_retrievals_is_the_published_one() {
    List<Grade> grades = List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
    assertMemory(walk(Fsrs.published(), grades, 0, 0, 1, 3, 8, 21), 53.62691, 6.3574867);
    List<Double> withoutSameDay = new ArrayList<>(Fsrs.PUBLISHED);
    Collections.fill(withoutSameDay.subList(17, 20), 0.0);
    assertMemory(
        walk(new Fsrs(withoutSameDay, 0.9), grades, 0, 0, 1, 3, 8, 21), 53.335106, 6.3574867);
  }

  @Test
  void another_set_of_parameters_gives_its_published_memory_for_every_grade() {
    Fsrs fsrs =
        new Fsrs(
            List.of(
                0.6845422,
                1.6790825,
                4.7349424,
                10.042885,
                7.4410233,
                0.64219797,
                1.071918,
                0.0025195254,
                1.432437,
                0.1544,
                0.8692766,
                2.0696752,
                0.0953,
                0.2975,
                2.4691248,
                0.19542035,
                3.201072,
                0.18046261,
                0.121442534,
                0.0,
                0.5),
            0.9);
    Memory before = walk(fsrs, List.of(AGAIN, GOOD, GOOD, GOOD), 0, 1, 3, 8);
    int day = before.day() + 21;
    assertMemory(fsrs.next(before, AGAIN, day), 2.9691455, 8.000659);
    assertMemory(fsrs.next(before, HARD, day), 17.091452, 7.6913934);
    assertMemory(fsrs.next(before, GOOD, day), 31.722992, 7.382128);
    assertMemory(fsrs.next(before, EASY, day), 71.7502, 7.0728626);
    assertMemory(fsrs.next(new Memory(20.925528, 7.005062, 0), GOOD, 21), 40.87456, 6.9913807);
  }

  @Test
  void retrievability_falls_along_the_published_curve() {
    List<Double> parameters = new ArrayList<>(Fsrs.PUBLISHED);
    parameters.set(20, 0.2);
    Fsrs fsrs = new Fsrs(parameters, 0.9);
    Memory memory = new Memory(1, 5, 100);
    assertThat(fsrs.retrievability(memory, 100)).isCloseTo(1, CLOSE);
    assertThat(fsrs.retrievability(memory, 101)).isCloseTo(0.9, CLOSE);
    assertThat(fsrs.retrievability(memory, 102)).isCloseTo(0.84028935, CLOSE);
    assertThat(fsrs.retrievability(memory, 103)).isCloseTo(0.7985001, CLOSE);
    Fsrs published = Fsrs.published();
    assertThat(published.retrievability(published.first(EASY, 0), 8)).isCloseTo(0.9024733, CLOSE);
  }

  @Test
  void the_intervals_of_a_history_with_two_lapses_are_the_published_ones() {
    Fsrs fsrs = Fsrs.published();
    List<Grade> grades = new ArrayList<>(Collections.nCopies(13, GOOD));
    Collections.fill(grades.subList(6, 8), AGAIN);
    // The published history asks again within the day after a first meeting and after a lapse.
    boolean[] sameDay = new boolean[13];
    for (int i : new int[] {0, 6, 7}) {
      sameDay[i] = true;
    }
    int day = 0;
    Memory memory = fsrs.first(grades.getFirst(), day);
    int[] intervals = new int[13];
    for (int i = 1; i < 13; i++) {
      memory = fsrs.next(memory, grades.get(i), day);
      intervals[i] = sameDay[i] ? 0 : fsrs.interval(memory);
      day += intervals[i];
    }
    assertThat(Arrays.stream(intervals).boxed().toList())
        .containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
  }

  @Test
  void parameters_that_cannot_be_are_refused() {
    assertThatThrownBy(() -> new Fsrs(List.of(1.0), 0.9)).hasMessageContaining("21 parameters");
    assertThatThrownBy(() -> new Fsrs(Fsrs.PUBLISHED, 1)).hasMessageContaining("retention");
  }
}
