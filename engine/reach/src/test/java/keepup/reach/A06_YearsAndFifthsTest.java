package keepup.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import keepup.reach.Cumulative.Trained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A06_YearsAndFifthsTest {
  @Test
  void a_year_begins_in_september() {
    assertThat(AcademicYear.of(LocalDate.of(2016, 8, 31))).hasToString("2015/16");
    assertThat(AcademicYear.of(LocalDate.of(2016, 9, 1))).hasToString("2016/17");
    assertThat(new AcademicYear(1999)).hasToString("1999/00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015/16", "2015-16", "2015/2016", " 2015 – 16 ", "2015"})
  void a_year_may_be_written_in_several_ways(String text) {
    assertThat(AcademicYear.find(text)).contains(new AcademicYear(2015));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2015/17", "15/16", "2015/1", "next year", "2015/16/17", "9999/00"})
  void what_is_no_year_is_none(String text) {
    assertThat(AcademicYear.find(text)).isEmpty();
  }

  @Test
  void numbers_have_six_figures() {
    assertThatThrownBy(() -> new Urn(12345)).hasMessageContaining("six figures");
  }

  @Test
  void fifths_part_schools_by_their_share_and_keep_equals_together() {
    Fifths fifths = Fifths.of(List.of(50.0, 10.0, 20.0, 30.0, 40.0, 10.0, 20.0, 30.0, 40.0, 50.0));
    assertThat(fifths.cuts()).containsExactly(10.0, 20.0, 30.0, 40.0);
    assertThat(fifths.of(OptionalDouble.of(0))).isEqualTo(Fifth.LEAST);
    assertThat(fifths.of(OptionalDouble.of(10))).isEqualTo(Fifth.LEAST);
    assertThat(fifths.of(OptionalDouble.of(10.1))).isEqualTo(Fifth.SECOND);
    assertThat(fifths.of(OptionalDouble.of(99))).isEqualTo(Fifth.MOST);
    assertThat(fifths.of(OptionalDouble.empty())).isEqualTo(Fifth.UNKNOWN);
    assertThat(Fifths.of(List.of()).of(OptionalDouble.of(5))).isEqualTo(Fifth.UNKNOWN);
    assertThat(Fifths.of(List.of(7.0)).of(OptionalDouble.of(7))).isEqualTo(Fifth.LEAST);
  }

  @Test
  void who_begins_the_training_again_is_one_person() {
    Cumulative count =
        Cumulative.of(
            List.of(
                new Trained("b", new AcademicYear(2017)),
                new Trained("a", new AcademicYear(2016)),
                new Trained("b", new AcademicYear(2015))));
    assertThat(count.ever(new AcademicYear(2015))).isEqualTo(1);
    assertThat(count.ever(new AcademicYear(2017))).isEqualTo(2);
    assertThat(count.listNew(new AcademicYear(2015))).containsExactly("b");
  }
}
