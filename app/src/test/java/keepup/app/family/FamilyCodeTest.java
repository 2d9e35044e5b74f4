package keepup.app.family;

import static org.assertj.core.api.Assertions.assertThat;

import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class FamilyCodeTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();

  @Test
  void a_code_stays_the_same_for_ever() {
    assertThat(FamilyCode.of(new StepId("y3.subtract.exchange-through-zero")).toString())
        .matches("[B-Z]{3}-[B-Z]{3}")
        .isEqualTo(FamilyCode.of(new StepId("y3.subtract.exchange-through-zero")).toString());
  }

  @Test
  void no_two_steps_have_one_code_and_none_spells_a_word() {
    assertThat(CURRICULUM.steps().listSteps().stream().map(step -> FamilyCode.of(step.id())))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(600)
        .noneMatch(code -> code.letters().matches(".*[AEIOUVY].*"));
  }

  @Test
  void how_it_is_typed_does_not_matter() {
    assertThat(FamilyCode.typed(" bkt mrx ")).isEqualTo(FamilyCode.typed("BKT-MRX"));
    assertThat(FamilyCode.typed("☃").letters()).isEmpty();
  }

  @Test
  void a_workshop_spreads_its_tables_over_the_theme() {
    var steps = CURRICULUM.steps().listSteps().stream().filter(s -> s.year() == 4).toList();
    Workshop kit = Workshop.of(4, "all", steps);
    assertThat(kit.stations()).hasSize(4).doesNotHaveDuplicates();
    assertThat(Workshop.of(4, "one", steps.subList(0, 1)).stations()).hasSize(1);
    assertThat(kit.words()).isNotEmpty();
  }

  @Test
  void an_address_becomes_a_square() {
    assertThat(QrCode.svg("http://127.0.0.1:8080/family/BKT-MRX"))
        .startsWith("<svg")
        .contains("aria-hidden=\"true\"")
        .contains("viewBox=\"0 0 33 33\"");
  }
}
