package keepup.app.workgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static Trials.Shared shared(String model, double effect, double variance) {
    return new Trials.Shared(
        UUID.randomUUID(), "A school", model, 20, 20, effect, variance, true, "", false);
  }

  private static Trials.Shared refused() {
    return new Trials.Shared(
        UUID.randomUUID(), "B", "facts", 20, 20, 9, .1, false, "Too many were away.", false);
  }

  private static Comparison of(Trials.Shared... shared) {
    return Comparison.of(Arrays.asList(shared), .25, "Model "::concat);
  }

  @Test
  void one_school_concludes_nothing_and_one_that_cannot_count_is_shown_and_not_counted() {
    assertThat(of().answer()).singleElement().asString().contains("No school has shared");
    Comparison one = of(shared("facts", .5, .01), refused());
    assertThat(one.answer()).singleElement().asString().contains("One school alone");
    assertThat(one.together()).isEmpty();
    assertThat(one.forest()).isNull();
    assertThat(one.rows().getLast().remark()).isEqualTo("Not in the mean: Too many were away.");
  }

  @Test
  void schools_that_agree_say_that_it_helped_or_did_harm() {
    Comparison helped =
        of(shared("facts", .5, .01), shared("facts", .52, .01), shared("facts", .48, .01));
    assertThat(helped.answer().getFirst()).startsWith("It helped: over 3 schools").contains("0.50");
    Comparison harmed =
        of(shared("facts", -.5, .01), shared("facts", -.52, .01), shared("facts", -.48, .01));
    assertThat(harmed.answer().getFirst()).startsWith("It did harm").contains("−0.50");
  }

  @Test
  void nothing_found_and_nothing_that_matters_are_two_answers() {
    List<Comparison> none =
        List.of(
            of(shared("facts", .02, .001), shared("facts", -.02, .001), shared("facts", 0, .001)),
            of(shared("facts", .9, .1), shared("facts", -.6, .1), shared("facts", .1, .1)));
    assertThat(none.get(0).answer().getFirst()).startsWith("It made no difference that matters");
    assertThat(none.get(1).answer().getFirst()).startsWith("Nothing can be concluded");
  }

  @Test
  void models_stand_beside_each_other_where_two_schools_tried_each() {
    Comparison two =
        of(
            shared("facts", .5, .01),
            shared("facts", .4, .01),
            shared("talk", .1, .01),
            shared("talk", .2, .01),
            shared("alone", .3, .01));
    assertThat(two.together())
        .extracting(Comparison.Mean::what)
        .containsExactly("All schools", "Model facts", "Model talk");
    assertThat(two.together().get(1).effect()).isEqualTo("0.45");
    assertThat(two.answer())
        .anyMatch(sentence -> sentence.contains("chose their model themselves"));
    assertThat(two.forest()).contains("<svg");
  }
}
