package keepup.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a teacher is told who edited a content file and slipped.
class ContentFaultsTest {
  private static final String STEP =
      """
      - id: y2.subtract.two-digit
        year: 2
        domain: addition and subtraction
        says: Subtract a two-digit number.
        codes: [2AS-4, 2C2b]
        ask: {kind: subtract-two-digit, crosses: ten}
        misconceptions: [subtract.smaller-from-larger]
        represent: {things: rods, picture: a line, symbols: 52 - 38}
        words: {keep: do not split}
        stems: ["I keep {52} whole."]
        look-for: The first number is whole.
        deepen: How do you know?
        family: {learned: We learned to take away., try: Take some spoons away.}
        reach-back: Use rods.
      """;
  private static final String MISCONCEPTION =
      """
      - id: subtract.smaller-from-larger
        name: Smaller from larger
        says: Takes the smaller digit from the larger.
        teach: Show what is taken from what.
        procedure: subtract-smaller-from-larger
        examples:
        - {question: 75 - 36, expected: 39, answer: 41}
        - {question: 52 - 38, expected: 14, answer: 26}
        source: VanLehn 1982
      """;

  @TempDir Path folder;

  @BeforeEach
  void a_sound_folder() throws IOException {
    Files.writeString(folder.resolve("VERSION"), "0.1\n");
    Files.createDirectories(folder.resolve("steps"));
    Files.createDirectories(folder.resolve("misconceptions"));
    steps(STEP);
    misconceptions(MISCONCEPTION);
  }

  @Test
  void a_sound_folder_has_no_faults() {
    assertThat(CurriculumFiles.read(folder).steps().listSteps()).hasSize(1);
  }

  @Test
  void a_folder_that_is_no_curriculum_is_told_so() throws IOException {
    Files.delete(folder.resolve("VERSION"));
    assertThat(faults()).contains("There is no file VERSION").contains("Maybe the folder");
  }

  @Test
  void a_file_that_cannot_be_read_is_told_with_its_line() throws IOException {
    steps(STEP.replace("says: Subtract", "says: Note: subtract"));
    assertThat(faults()).contains("steps.yaml:4: The file cannot be read from here on");
  }

  @Test
  void a_file_that_is_no_list_is_told() throws IOException {
    steps("id: y2.subtract.two-digit\n");
    assertThat(faults()).contains("steps.yaml:1: The file must be a list of entries.");
  }

  @Test
  void an_unknown_field_is_told_with_the_one_that_was_meant() throws IOException {
    steps(STEP.replace("look-for:", "lookfor:"));
    assertThat(faults())
        .contains("steps.yaml:11: There is no field 'lookfor' here.")
        .contains("Maybe 'look-for' was meant?")
        .contains("steps.yaml:1: The field 'look-for' is missing.");
  }

  @Test
  void a_field_that_is_there_twice_is_told() throws IOException {
    steps(STEP + "  says: Something else.\n");
    assertThat(faults()).contains("steps.yaml:15: The field 'says' is there twice.");
  }

  @Test
  void an_empty_field_is_told() throws IOException {
    steps(STEP.replace("deepen: How do you know?", "deepen:"));
    assertThat(faults()).contains("steps.yaml:12: The field 'deepen' is empty.");
  }

  @Test
  void a_field_of_the_wrong_form_is_told() throws IOException {
    steps(STEP.replace("codes: [2AS-4, 2C2b]", "codes: 2AS-4"));
    assertThat(faults()).contains("steps.yaml:5: The field 'codes' is the text '2AS-4'");
  }

  @Test
  void a_wrong_year_is_told() throws IOException {
    steps(STEP.replace("year: 2", "year: two"));
    assertThat(faults()).contains("steps.yaml:2: The year 'two' must be 0 (Reception) to 6.");
  }

  @Test
  void a_badly_formed_id_is_told() throws IOException {
    steps(STEP.replace("id: y2.subtract.two-digit", "id: Y2 Subtract"));
    assertThat(faults()).contains("steps.yaml:1: The id 'Y2 Subtract' must be lower-case");
  }

  @Test
  void an_id_that_is_there_twice_is_told_with_the_other_place() throws IOException {
    steps(STEP + STEP);
    assertThat(faults())
        .contains("steps.yaml:15: The step y2.subtract.two-digit is there twice.")
        .contains("steps.yaml:1, is the one to keep?");
  }

  @Test
  void an_unknown_prerequisite_is_told_with_the_nearest() throws IOException {
    steps(STEP + other("y2.add.two-digit", 2, "y2.subtract.two-digits"));
    assertThat(faults())
        .contains("There is no step y2.subtract.two-digits to need.")
        .contains("Maybe 'y2.subtract.two-digit' was meant?");
  }

  @Test
  void a_circle_is_told_by_name() throws IOException {
    steps(
        STEP.replace("codes:", "needs: [y2.add.two-digit]\n  codes:")
            + other("y2.add.two-digit", 2, "y2.subtract.two-digit"));
    assertThat(faults())
        .contains("in a circle: y2.subtract.two-digit > y2.add.two-digit > y2.subtract.two-digit.");
  }

  @Test
  void a_prerequisite_from_a_later_year_is_told() throws IOException {
    steps(STEP + other("y1.add.early", 1, "y2.subtract.two-digit"));
    assertThat(faults()).contains("needs y2.subtract.two-digit, which is taught later, in Year 2.");
  }

  @Test
  void an_unknown_kind_is_told_with_the_nearest() throws IOException {
    steps(STEP.replace("subtract-two-digit, crosses", "subtract-two-digits, crosses"));
    assertThat(faults())
        .contains("steps.yaml:6: There is no question kind 'subtract-two-digits'.")
        .contains("Maybe 'subtract-two-digit' was meant?");
  }

  @Test
  void a_parameter_that_the_kind_does_not_know_is_told() throws IOException {
    steps(STEP.replace("crosses: ten", "crossing: ten"));
    assertThat(faults()).contains("steps.yaml:6:").contains("has no parameter 'crossing'");
  }

  @Test
  void a_parameter_with_a_wrong_value_is_told() throws IOException {
    steps(STEP.replace("crosses: ten", "crosses: twelve"));
    assertThat(faults()).contains("steps.yaml:6:").contains("is 'twelve'; it must be one of");
  }

  @Test
  void parameters_that_no_question_fits_are_told() throws IOException {
    steps(
        STEP.replace(
            "{kind: subtract-two-digit, crosses: ten}",
            "{kind: column-subtract, digits: 2, zero: through}"));
    assertThat(faults()).contains("steps.yaml:6: No question of the kind 'column-subtract' fits");
  }

  @Test
  void an_unknown_misconception_is_told_with_the_nearest() throws IOException {
    steps(STEP.replace("[subtract.smaller-from-larger]", "[subtract.smaler-from-larger]"));
    assertThat(faults())
        .contains("steps.yaml:7: There is no misconception subtract.smaler-from-larger.")
        .contains("Maybe 'subtract.smaller-from-larger' was meant?")
        .contains("No step lists the misconception subtract.smaller-from-larger.");
  }

  @Test
  void a_step_that_forgot_its_misconceptions_is_told() throws IOException {
    steps(STEP + other("y3.subtract.more", 3, "y2.subtract.two-digit"));
    assertThat(faults())
        .contains("The step y3.subtract.more lists no misconception, though others asked by");
  }

  @Test
  void stem_sentences_with_odd_braces_are_told() throws IOException {
    steps(STEP.replace("I keep {52} whole.", "I keep {52 whole."));
    assertThat(faults()).contains("steps.yaml:10: The braces of the stem sentence");
  }

  @Test
  void a_word_without_its_meaning_is_told() throws IOException {
    steps(STEP.replace("{keep: do not split}", "{keep: }"));
    assertThat(faults()).contains("steps.yaml:9: The word 'keep' has no meaning beside it.");
  }

  @Test
  void a_code_of_unknown_form_is_told() throws IOException {
    steps(STEP.replace("2AS-4", "2-AS4"));
    assertThat(faults()).contains("steps.yaml:5: The code '2-AS4' has no form that is known.");
  }

  @Test
  void an_example_with_a_wrong_right_answer_is_told() throws IOException {
    misconceptions(MISCONCEPTION.replace("expected: 39", "expected: 29"));
    assertThat(faults())
        .contains("misconceptions.yaml:7: The example says that 75 - 36 is 29, but it is 39.");
  }

  @Test
  void an_example_that_the_rule_does_not_give_is_told() throws IOException {
    misconceptions(MISCONCEPTION.replace("answer: 41", "answer: 49"));
    assertThat(faults()).contains("with 49, but its rule gives 41.");
  }

  @Test
  void an_example_that_cannot_be_read_is_told() throws IOException {
    misconceptions(MISCONCEPTION.replace("question: 75 - 36", "question: 75 minus lots"));
    assertThat(faults()).contains("The question '75 minus lots' of the example cannot be read");
  }

  @Test
  void one_example_is_too_few() throws IOException {
    misconceptions(
        MISCONCEPTION.replace("  - {question: 52 - 38, expected: 14, answer: 26}\n", ""));
    assertThat(faults()).contains("There are 1 worked examples; two or more are wanted.");
  }

  @Test
  void an_unknown_procedure_is_told_with_the_nearest() throws IOException {
    misconceptions(
        MISCONCEPTION.replace(
            "procedure: subtract-smaller-from-larger", "procedure: subtract-smaller-from-larg"));
    assertThat(faults())
        .contains("There is no wrong procedure 'subtract-smaller-from-larg'.")
        .contains("Maybe 'subtract-smaller-from-larger' was meant?");
  }

  @Test
  void a_rule_that_cannot_be_read_is_told() throws IOException {
    misconceptions(
        MISCONCEPTION.replace("procedure: subtract-smaller-from-larger", "rule: a +\n  on: a - b"));
    assertThat(faults()).contains("misconceptions.yaml:5:");
  }

  @Test
  void all_faults_are_told_at_once() throws IOException {
    steps(STEP.replace("year: 2", "year: 9").replace("2C2b", "what"));
    misconceptions(MISCONCEPTION.replace("answer: 41", "answer: 40"));
    ContentFaults thrown =
        catchThrowableOfType(ContentFaults.class, () -> CurriculumFiles.read(folder));
    assertThat(thrown.faults()).hasSize(3);
  }

  private static String other(String id, int year, String need) {
    return STEP.replace("y2.subtract.two-digit\n", id + "\n")
        .replace("year: 2", "year: " + year)
        .replace("  codes:", "  needs: [" + need + "]\n  codes:")
        .replace("  misconceptions: [subtract.smaller-from-larger]\n", "");
  }

  private void steps(String text) throws IOException {
    Files.writeString(folder.resolve("steps/steps.yaml"), text);
  }

  private void misconceptions(String text) throws IOException {
    Files.writeString(folder.resolve("misconceptions/misconceptions.yaml"), text);
  }

  private String faults() {
    return String.valueOf(
        catchThrowableOfType(ContentFaults.class, () -> CurriculumFiles.read(folder)).getMessage());
  }
}
