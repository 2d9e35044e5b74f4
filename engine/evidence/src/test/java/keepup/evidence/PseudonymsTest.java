package keepup.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
  private static final byte[] SECRET = new byte[32];

  @Test
  void a_child_has_one_name_in_a_purpose_and_another_in_the_next() {
    Pseudonyms trial = Pseudonyms.of(SECRET, "Trial of 2027");
    assertThat(trial.of("A1")).isEqualTo(trial.of(" A1 ")).hasSize(16);
    assertThat(Pseudonyms.of(SECRET, " trial of 2027").of("A1")).isEqualTo(trial.of("A1"));
    assertThat(Pseudonyms.of(SECRET, "survey").of("A1")).isNotEqualTo(trial.of("A1"));
    byte[] other = new byte[32];
    other[0] = 1;
    assertThat(Pseudonyms.of(other, "Trial of 2027").of("A1")).isNotEqualTo(trial.of("A1"));
  }

  @Test
  void two_purposes_share_no_name_and_no_two_children_of_one_do() {
    Set<String> names = new HashSet<>();
    for (String purpose : new String[] {"trial", "survey"}) {
      Pseudonyms pseudonyms = Pseudonyms.of(SECRET, purpose);
      for (int i = 0; i < 2000; i++) {
        names.add(pseudonyms.of("P" + i));
      }
    }
    assertThat(names).hasSize(4000);
  }

  @Test
  void a_short_secret_is_refused() {
    assertThatThrownBy(() -> Pseudonyms.of(new byte[8], "trial"))
        .hasMessageContaining("16 bytes or more");
  }
}
