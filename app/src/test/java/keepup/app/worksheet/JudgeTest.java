package keepup.app.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import keepup.app.curriculum.WordedStep;
import keepup.app.worksheet.Recipe.Entry;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();
  private static final SequenceMaker MAKER = new SequenceMaker(CURRICULUM, WordedStep::plain);
  private static final Judge JUDGE = new Judge(CURRICULUM);
  private static final Recipe RECIPE = Recipe.of(new StepId("y3.subtract.exchange-through-zero"));

  private static MadeSequence typed(String... questions) {
    return MAKER.make(
        RECIPE.with(Stream.of(questions).map(text -> new Entry(text, false)).toList()));
  }

  @Test
  void a_teachers_own_questions_are_judged_with_what_to_replace_and_what_stays_hidden() {
    Judged judged =
        JUDGE.find(typed("304 - 187", "951 - 420", "700 - 365", "888 - 333")).orElseThrow();
    assertThat(judged.mend()).isNotEmpty().allMatch(mend -> !mend.advice().isEmpty());
    assertThat(judged.varies()).isNotEmpty();
    assertThat(judged.instead()).hasSize(1);
    assertThat(judged.instead().getFirst().query()).contains("item=304+-+187");
    assertThat(judged.inShort()).endsWith("could be better.");
  }

  @Test
  void questions_that_no_wrong_idea_gets_wrong_would_never_show_one() {
    Judged judged = JUDGE.find(typed("888 - 333", "777 - 222", "999 - 444")).orElseThrow();
    assertThat(judged.hidden()).isNotEmpty();
  }

  @Test
  void what_the_engine_made_is_not_asked_to_be_put_in_another_order() {
    Judged judged = JUDGE.find(MAKER.make(RECIPE)).orElseThrow();
    assertThat(judged.order()).isEmpty();
    assertThat(judged.unjudged()).isZero();
  }

  @Test
  void one_question_alone_is_not_judged() {
    assertThat(JUDGE.find(typed("304 - 187"))).isEmpty();
    assertThat(JUDGE.find(typed("Why? => Because.", "304 - 187"))).isEmpty();
  }
}
