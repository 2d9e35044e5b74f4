package keepup.app.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.questions.Question;
import keepup.questions.Reading;
import org.junit.jupiter.api.Test;

class EntryTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();

  @Test
  void a_fraction_is_written_in_its_boxes() {
    assertThat(Entry.of(question("1/4 + 1/8"), 5).fraction()).isTrue();
    assertThat(Entry.written(Map.of("whole", "2", "top", "3", "bottom", "4"))).isEqualTo("2 3/4");
    assertThat(Entry.written(Map.of("whole", "", "top", "3", "bottom", "8"))).isEqualTo("3/8");
    assertThat(Entry.written(Map.of("whole", "5", "top", "", "bottom", ""))).isEqualTo("5");
    assertThat(Entry.written(Map.of("whole", "", "top", "3", "bottom", ""))).isEqualTo("3/");
    assertThat(Entry.written(Map.of())).isEmpty();
  }

  @Test
  void a_number_has_digits_and_a_minus_only_where_children_know_it() {
    Entry young = Entry.of(question("7 + 5"), 1);

    assertThat(young.digits()).isTrue();
    assertThat(young.fraction()).isFalse();
    assertThat(young.signs()).containsExactly(".");
    assertThat(Entry.of(question("7 - 12"), 6).signs()).contains("-");
  }

  @Test
  void a_question_is_said_as_a_person_would() {
    assertThat(Spoken.of("304 − 187 =")).isEqualTo("304 take away 187 equals what?");
    assertThat(Spoken.of("□ + 5 = 12")).isEqualTo("what number plus 5 equals 12");
    assertThat(Spoken.of("3/4 + 1/8 =")).isEqualTo("3 over 4 plus 1 over 8 equals what?");
    assertThat(Spoken.of("Round 3,472 to the nearest 100"))
        .isEqualTo("Round 3,472 to the nearest 100");
  }

  private static Question question(String text) {
    return switch (CURRICULUM.read(text)) {
      case Reading.Read(var read) -> read;
      case Reading.Unread unread -> throw new AssertionError(unread.why());
    };
  }
}
