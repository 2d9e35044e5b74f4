package keepup.app.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import keepup.app.curriculum.WordedStep;
import keepup.app.worksheet.Recipe.Entry;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class SequenceMakerTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();
  private static final SequenceMaker MAKER = new SequenceMaker(CURRICULUM, WordedStep::plain);
  private static final Recipe RECIPE = Recipe.of(new StepId("y3.subtract.exchange-through-zero"));

  @Test
  void a_sequence_written_out_whole_is_the_same_sequence() {
    for (String step :
        List.of(
            "y3.subtract.exchange-through-zero", "y1.position.turns", "y4.fraction.of-amount")) {
      MadeSequence made = MAKER.make(Recipe.of(new StepId(step)));
      MadeSequence again = MAKER.make(Recipe.read(new StepId(step), made.recipe().whole()));
      assertThat(made.asMade()).isTrue();
      assertThat(again.items()).isEqualTo(made.items());
      assertThat(again.asMade()).isTrue();
    }
  }

  @Test
  void what_changed_is_worked_out_anew_where_an_item_follows_another() {
    MadeSequence made = MAKER.make(RECIPE);
    MadeSequence moved = MAKER.make(made.recipe().moved(0, 1));
    assertThat(moved.asMade()).isFalse();
    assertThat(moved.items().get(0).why()).startsWith("The start");
    assertThat(moved.items().get(0).changes()).isEmpty();
    assertThat(moved.items().get(1).expect()).startsWith("What has changed?");
    assertThat(moved.items().getLast()).isEqualTo(made.items().getLast());
  }

  @Test
  void a_teachers_question_is_read_and_her_words_are_taken_with_their_answer() {
    Recipe recipe =
        RECIPE.with(
            List.of(
                new Entry("304 - 187", true),
                new Entry("Why is 304 - 187 not 283? => Nothing can be taken from 0.", false),
                new Entry("gibberish", false)));
    MadeSequence made = MAKER.make(recipe);
    assertThat(made.items()).hasSize(2).allMatch(SheetItem::own);
    assertThat(made.items().get(0).answer()).isEqualTo("117");
    assertThat(made.items().get(0).telling()).isNotEmpty();
    assertThat(made.items().get(1).answer()).isEqualTo("Nothing can be taken from 0.");
    assertThat(made.unread()).containsExactly("gibberish");
  }

  @Test
  void a_blank_place_gets_an_item_that_stands_nowhere_else() {
    MadeSequence made = MAKER.make(RECIPE);
    List<Entry> entries = new ArrayList<>(made.recipe().entries());
    entries.set(2, Entry.BLANK);
    assertThat(MAKER.make(RECIPE.with(entries)).items()).isEqualTo(made.items());
  }

  @Test
  void a_swapped_question_is_new_and_of_the_step() {
    MadeSequence made = MAKER.make(RECIPE);
    var swap = new Swap(CURRICULUM);
    String first = swap.find(made, 2).orElseThrow().text();
    MadeSequence other = MAKER.make(made.recipe().replaced(2, first, false));
    String second = swap.find(other, 2).orElseThrow().text();
    assertThat(made.recipe().entries()).extracting(Entry::text).doesNotContain(first, second);
    assertThat(second).isNotEqualTo(first);
    assertThat(other.items().get(2).role()).doesNotContain("another step");
  }

  @Test
  void every_moment_of_the_board_reveals_a_little_more() {
    MadeSequence made = MAKER.make(RECIPE);
    assertThat(Board.at(made, "nonsense").moment()).isZero();
    assertThat(Board.at(made, "999").isLast()).isTrue();
    assertThat(Board.at(made, "4").findBefore()).contains(made.items().get(0));
    assertThat(Board.at(made, "5").reveals(Board.Stage.CHECK)).isFalse();
    assertThat(Board.at(made, "6").reveals(Board.Stage.CHECK)).isTrue();
  }
}
