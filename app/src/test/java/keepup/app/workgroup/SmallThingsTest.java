package keepup.app.workgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import keepup.app.design.Typed;
import keepup.app.timetable.OpenDays.HalfTerm;
import keepup.app.timetable.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Half-terms, models and protocols, as somebody types them.
class SmallThingsTest {
  @ParameterizedTest
  @ValueSource(ints = {2015, 2023, 2024, 2026, 2037})
  void a_year_has_six_half_terms_and_every_day_belongs_to_one(int begins) {
    var year = new SchoolYear(begins);
    assertThat(HalfTerms.of(year))
        .hasSize(6)
        .extracting(HalfTerm::number)
        .containsExactly(1, 2, 3, 4, 5, 6);
    int before = 1;
    for (LocalDate day = year.first(); !day.isAfter(year.last()); day = day.plusDays(1)) {
      int number = HalfTerms.numberOf(day);
      assertThat(number).isBetween(before, Math.min(6, before + 1));
      before = number;
    }
    assertThat(before).isEqualTo(6);
  }

  @Test
  void the_models_that_came_with_the_program_can_be_chosen() {
    var models = new InterventionModels();
    assertThat(models.all())
        .hasSizeGreaterThan(4)
        .allSatisfy(model -> {
          assertThat(models.name(model.id())).isEqualTo(model.name());
          assertThat(model.watch()).isNotBlank();
        });
    assertThat(models.name("gone")).isEqualTo("gone");
  }

  @Test
  void a_protocol_is_frozen_whole_and_before_its_first_outcome_or_not_at_all() {
    LocalDate today = LocalDate.of(2026, 11, 23);
    assertThat(ProtocolForm.read(new Typed(Map.of()), today)).isEmpty();
    var fields = new java.util.HashMap<String, String>();
    for (ProtocolForm.Line line : ProtocolForm.LINES) {
      fields.put(line.name(), "Something");
    }
    fields.putAll(
        Map.of(
            "design",
            "waiting list, pupils drawn within each school",
            "seed",
            "5",
            "smallest",
            ".25",
            "sessions",
            "40",
            "first",
            "2026-11-23"));
    var late = new Typed(fields);
    assertThat(ProtocolForm.read(late, today)).isEmpty();
    assertThat(late.problems()).singleElement().asString().contains("has to come after today");
    fields.put("first", "2026-11-24");
    assertThat(ProtocolForm.read(new Typed(fields), today).orElseThrow().get("frozen"))
        .isEqualTo("2026-11-23");
  }
}
