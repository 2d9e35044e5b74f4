package keepup.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  @Test
  void programmes_without_an_effect_are_rarely_said_to_work() {
    Map<String, Rehearsal.Tally> found = new Rehearsal(2).run(200, 0, () -> {});
    Rehearsal.Tally all = Objects.requireNonNull(found.get("all"));
    assertThat(all.positive()).isLessThan(.055);
    assertThat(all.coverage()).isGreaterThan(.9);
    assertThat(all.best()).isCloseTo(.025, within(1e-6));
    assertThat(all.smallest()).isBetween(.3, 1.5);
    Rehearsal.Tally alone = Objects.requireNonNull(found.get("one group, chosen low"));
    assertThat(alone.published()).isZero();
    assertThat(alone.naive()).isGreaterThan(.5);
    assertThat(RehearsalPlot.svg(Map.of(0.0, found))).contains("one group, chosen low");
  }

  @Test
  void the_same_seed_gives_the_same_result() {
    Rehearsal.Tally one =
        Objects.requireNonNull(new Rehearsal(3).run(40, 0, () -> {}).get("pupils drawn"));
    Rehearsal.Tally again =
        Objects.requireNonNull(new Rehearsal(3).run(40, 0, () -> {}).get("pupils drawn"));
    assertThat(one.bias()).isEqualTo(again.bias());
  }
}
