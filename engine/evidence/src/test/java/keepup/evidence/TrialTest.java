package keepup.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrialTest {
  private static Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    Protocol.FIELDS.forEach(field -> fields.put(field, "as agreed"));
    fields.put("frozen", "2027-01-10");
    fields.put("first outcome", "2027-03-01");
    return fields;
  }

  @Test
  void a_protocol_that_was_changed_has_another_hash() {
    Map<String, String> changed = fields();
    changed.put("outcome column", "another test");
    assertThat(new Protocol(changed).hash()).isNotEqualTo(new Protocol(fields()).hash());
    assertThat(new Protocol(fields()).hash()).hasSize(64);
  }

  @Test
  void a_protocol_after_the_first_outcome_is_refused() {
    Map<String, String> late = fields();
    late.put("frozen", "2027-03-02");
    assertThatThrownBy(() -> new Protocol(late)).hasMessageContaining("not before");
  }

  @Test
  void a_draw_is_the_same_for_a_seed_and_even_in_every_block() {
    Map<String, String> blocks = new TreeMap<>();
    for (int i = 0; i < 41; i++) {
      blocks.put("pupil" + i, "class" + i % 3);
    }
    Map<String, Integer> drawn = Randomisation.waves(blocks, 2, 99);
    assertThat(drawn).isEqualTo(Randomisation.waves(blocks, 2, 99));
    assertThat(drawn).isNotEqualTo(Randomisation.waves(blocks, 2, 100));
    for (int c = 0; c < 3; c++) {
      String block = "class" + c;
      List<Integer> waves =
          drawn.entrySet().stream()
              .filter(e -> block.equals(blocks.get(e.getKey())))
              .map(Map.Entry::getValue)
              .toList();
      long first = waves.stream().filter(wave -> wave == 0).count();
      assertThat(Math.abs(2 * first - waves.size())).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void months_and_security_go_by_their_tables() {
    assertThat(Months.of(.01)).isZero();
    assertThat(Months.of(.28)).isEqualTo(4);
    assertThat(Months.of(-.12)).isEqualTo(-2);
    assertThat(Months.of(2)).isEqualTo(12);
    assertThat(Security.of(true, false, .15, .05, 0).rating()).isEqualTo(5);
    assertThat(Security.of(true, false, .45, .05, 0).rating()).isEqualTo(2);
    assertThat(Security.of(true, false, .15, .25, .2).rating()).isEqualTo(2);
    assertThat(Security.of(false, false, .15, 0, 0).rating()).isEqualTo(2);
  }

  /// The fifty passages of the textbook example: 20 and 15 agreed, 5 and 10 not.
  @Test
  void two_coders_agree_beyond_chance() {
    List<String> first = new java.util.ArrayList<>();
    List<String> second = new java.util.ArrayList<>();
    for (int i = 0; i < 50; i++) {
      first.add(i < 25 ? "yes" : "no");
      second.add(i < 20 || i >= 40 ? "yes" : "no");
    }
    Kappa kappa = Kappa.of(first, second, .95);
    assertThat(kappa.agreement()).isCloseTo(.7, within(1e-9));
    assertThat(kappa.kappa()).isCloseTo(.4, within(1e-9));
  }

  @Test
  void one_child_over_time() {
    SingleCase found = SingleCase.of(new double[] {2, 3, 5, 3}, new double[] {4, 5, 5, 7, 6}, .95);
    assertThat(found.nap()).isCloseTo(.9, within(1e-9));
    assertThat(found.tau()).isCloseTo(.8, within(1e-9));
    assertThat(found.tauU()).isCloseTo(.65, within(1e-9));
  }

  @Test
  void hubs_that_send_summaries_get_the_answer_of_the_rows() {
    List<GroupSummary> rows =
        Csv.of("few-classes.csv").groups("class", "treated", "before", "after");
    List<GroupSummary> sent = new java.util.ArrayList<>();
    for (GroupSummary group : rows) {
      GroupSummary summary = new GroupSummary(4);
      summary.add(group);
      sent.add(summary);
    }
    MultilevelFit one = Multilevel.intercepts(rows, true).fit();
    MultilevelFit other = Multilevel.intercepts(sent, true).fit();
    assertThat(other.effect(1)).isEqualTo(one.effect(1));
    assertThat(other.criterion()).isEqualTo(one.criterion());
  }
}
