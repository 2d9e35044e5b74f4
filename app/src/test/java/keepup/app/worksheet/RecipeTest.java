package keepup.app.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import keepup.app.worksheet.Recipe.Entry;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class RecipeTest {
  private static final StepId STEP = new StepId("y3.subtract.one-exchange");
  private static final Recipe THREE =
      Recipe.of(STEP)
          .with(
              List.of(new Entry("1 + 1", false), new Entry("2 + 2", true), new Entry("3", false)));

  @Test
  void what_is_written_is_read_again() {
    Recipe recipe =
        new Recipe(
            STEP,
            "concept",
            7,
            List.of(new MisconceptionId("subtract.smaller-from-larger")),
            12,
            List.of(new Entry("£5.00 - £3.27", true), new Entry("□ + 5 = 12 & = ?", false)));
    assertThat(Recipe.read(STEP, recipe.whole())).isEqualTo(recipe);
  }

  @Test
  void an_address_that_makes_no_sense_is_read_as_the_usual() {
    Recipe read =
        Recipe.read(
            STEP,
            Map.of(
                "length", List.of("99"), "seed", List.of("-x"), "item", List.of("a".repeat(500))));
    assertThat(read.length()).isEqualTo(Recipe.LONGEST);
    assertThat(read.seed()).isEqualTo(1);
    assertThat(read.entries()).containsExactly(Entry.BLANK);
    assertThat(Recipe.read(STEP, "")).isEqualTo(Recipe.of(STEP));
  }

  @Test
  void questions_are_moved_taken_out_and_locked() {
    assertThat(texts(THREE.moved(0, 1))).containsExactly("2 + 2", "1 + 1", "3");
    assertThat(texts(THREE.moved(2, -1))).containsExactly("1 + 1", "3", "2 + 2");
    assertThat(texts(THREE.moved(0, -1))).containsExactly("1 + 1", "2 + 2", "3");
    assertThat(texts(THREE.without(1))).containsExactly("1 + 1", "3");
    assertThat(THREE.locked(1).entries().get(1).locked()).isFalse();
    assertThat(texts(THREE.replaced(9, "4", true))).endsWith("4");
  }

  @Test
  void another_sequence_keeps_what_is_locked_where_it_is() {
    Recipe other = THREE.again();
    assertThat(other.seed()).isEqualTo(2);
    assertThat(texts(other)).containsExactly("", "2 + 2", "", "", "", "");
    assertThat(THREE.locked(1).again().entries()).isEmpty();
  }

  private static List<String> texts(Recipe recipe) {
    return recipe.entries().stream().map(Entry::text).toList();
  }
}
