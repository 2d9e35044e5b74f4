package keepup.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PredictorTest {
  private static final Population TRAINING = Population.of(60, 50, 1);
  private static final PredictionModel MODEL = TRAINING.model(5);
  private static final Population TEST = Population.of(12, 30, 2);

  @Test
  void later_answers_and_those_of_others_never_change_an_earlier_prediction() {
    double[] before = TEST.predictions(MODEL);
    for (int changed = 0; changed < TEST.rows().size(); changed += 11) {
      List<Population.Row> rows = new ArrayList<>(TEST.rows());
      Population.Row row = rows.get(changed);
      rows.set(changed, row.turned());
      double[] after = new Population(rows).predictions(MODEL);
      for (int i = 0; i < rows.size(); i++) {
        boolean mayChange = i > changed && rows.get(i).learner().equals(row.learner());
        if (!mayChange) {
          assertThat(after[i])
              .as("row %d after a change of row %d", i, changed)
              .isEqualTo(before[i]);
        }
      }
    }
  }

  @Test
  void taking_the_other_learners_away_changes_nothing() {
    double[] together = TEST.predictions(MODEL);
    List<Population.Row> alone = TEST.rows().subList(30, 60);
    assertThat(new Population(alone).predictions(MODEL))
        .isEqualTo(Arrays.copyOfRange(together, 30, 60));
  }

  @Test
  void a_stream_and_a_log_give_the_same() {
    Judged judged = Judged.of(MODEL, TEST.log(MODEL.vocabulary().copy()));
    double[] streamed = TEST.predictions(MODEL);
    for (int row = 0; row < streamed.length; row++) {
      assertThat(judged.probability(Method.MODEL, row)).isCloseTo(streamed[row], within(1e-6));
    }
  }

  @Test
  void the_same_answers_and_seed_give_the_same_model() throws Exception {
    StringWriter first = new StringWriter();
    StringWriter second = new StringWriter();
    ModelWriter.write(MODEL, first);
    ModelWriter.write(TRAINING.model(5), second);
    assertThat(second.toString()).isEqualTo(first.toString());
  }

  @Test
  void learners_who_were_never_seen_are_predicted_better_than_by_the_item_alone() {
    Population many = Population.of(60, 50, 3);
    Judged judged = Judged.of(MODEL, many.log(MODEL.vocabulary().copy()));
    assertThat(judged.all(Method.MODEL).auc()).isGreaterThan(judged.all(Method.ITEM_ONLY).auc());
    assertThat(judged.all(Method.MODEL).logLoss()).isLessThan(judged.all(Method.TRACING).logLoss());
  }

  @Test
  void the_reasons_add_up_to_the_prediction() {
    Predictor predictor = new Predictor(MODEL);
    for (Population.Row row : TEST.rows()) {
      Question question = predictor.question(row.item(), row.skills(), row.seconds());
      Prediction prediction = predictor.predict(row.learner(), question);
      double sum =
          prediction.usual()
              + prediction.because().stream().mapToDouble(Prediction.Because::logOdds).sum();
      assertThat(Logistic.probability(sum)).isCloseTo(prediction.probability(), within(1e-9));
      assertThat(prediction.probability())
          .isCloseTo(predictor.probability(row.learner(), question), within(1e-6));
      assertThat(prediction.because())
          .extracting(Prediction.Because::factor)
          .containsExactly(Factor.values());
      predictor.observe(row.learner(), question, row.right());
    }
  }

  @Test
  void items_and_skills_that_were_never_met_are_predicted_too() {
    Predictor predictor = new Predictor(MODEL);
    Question question = predictor.question("new item", "new skill~newer", Double.NaN);
    assertThat(predictor.probability("someone", question)).isBetween(.05, .95);
    predictor.observe("someone", question, true);
    assertThat(predictor.predict("someone", question).because())
        .extracting(Prediction.Because::says)
        .startsWith("1 of the last 1 right", "1 of 1 right on it");
    Question none = predictor.question("", "", Double.NaN);
    assertThat(predictor.probability("someone", none)).isBetween(.05, .95);
  }
}
