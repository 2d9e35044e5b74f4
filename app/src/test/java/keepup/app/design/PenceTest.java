package keepup.app.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "80|8000",
        "80.50|8050",
        "£ 1,200|120000",
        "£0.05|5",
        "80.5|8050",
        "-40|-4000",
        "1000000|100000000"
      })
  void amounts_are_read_as_people_type_them(String typed, long pence) {
    assertThat(Pence.read(typed)).contains(new Pence(pence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".5", "1.234", "1000001", "eighty", "1,20", "80 + VAT", "1e3"})
  void what_is_no_amount_is_none(String typed) {
    assertThat(Pence.read(typed)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"8000, 2000, 1600", "8033, 2000, 1607", "2, 2500, 1", "1, 2000, 0", "8000, 0, 0"})
  void vat_is_rounded_to_the_nearest_penny_and_half_a_penny_up(long net, int rate, long vat) {
    assertThat(new Pence(net).vat(rate)).isEqualTo(new Pence(vat));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"123450|£1,234.50|1234.50", "5|£0.05|0.05", "-4000|-£40.00|-40.00"})
  void amounts_are_written_for_people_and_for_files(long pence, String words, String plain) {
    assertThat(new Pence(pence).words()).isEqualTo(words);
    assertThat(new Pence(pence).plain()).isEqualTo(plain);
  }

  @Test
  void a_form_may_ask_for_an_amount_from_nought_to_a_most() {
    assertThat(Pence.read("10000", Pence.pounds(10_000))).contains(Pence.pounds(10_000));
    assertThat(Pence.read("10000.01", Pence.pounds(10_000))).isEmpty();
    assertThat(Pence.read("-1", Pence.pounds(10_000))).isEmpty();
    assertThat(Pence.pounds(400).shortWords()).isEqualTo("£400");
    assertThat(new Pence(1250).shortWords()).isEqualTo("£12.50");
  }
}
