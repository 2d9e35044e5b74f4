package keepup.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import keepup.pictures.Figures;
import keepup.pictures.Pictures;
import keepup.pictures.Showing;
import keepup.questions.Question;
import keepup.questions.Reading;
import keepup.steps.Step;
import org.junit.jupiter.api.Test;

class ModelsTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();

  private static List<Question> some(Step step) {
    return LongStream.range(0, 20).mapToObj(seed -> CURRICULUM.ask(step, seed)).toList();
  }

  @Test
  void most_steps_can_show_a_picture_of_a_question() {
    List<Step> steps = CURRICULUM.steps().listSteps();
    long pictured =
        steps.stream()
            .filter(step ->
                some(step).stream()
                    .anyMatch(q -> Pictures.findPicture(q, Showing.TO_DO, "p").isPresent()))
            .count();
    assertThat(pictured).isGreaterThanOrEqualTo(450);
  }

  @Test
  void every_model_can_be_drawn_where_it_says_so() {
    CURRICULUM.steps().listSteps().stream()
        .flatMap(step -> some(step).stream())
        .flatMap(question -> question.findModel().stream())
        .forEach(figure -> assertThat(Figures.find(figure)).as(figure.toString()).isPresent());
  }

  @Test
  void a_typed_question_too_large_to_draw_has_no_picture_and_is_no_fault() {
    assertThat(CURRICULUM.read("How many are 400 groups of 30?")).isNotNull();
    Reading.Read read = (Reading.Read) CURRICULUM.read("What is 30 groups of 400?");
    assertThat(Pictures.listPictures(read.question(), Showing.TO_DO, "p")).isEmpty();
  }
}
