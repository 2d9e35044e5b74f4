package keepup.tracing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Made-up answers of a few learners, who differ in ability and learn as they go.
record Population(List<Row> rows) {
  record Row(String learner, String item, String skills, boolean right, double seconds) {
    Row turned() {
      return new Row(learner, item, skills, !right, seconds);
    }
  }

  static Population of(int learners, int answers, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Row> rows = new ArrayList<>();
    for (int learner = 0; learner < learners; learner++) {
      double ability = random.nextDouble(-1.5, 1.5);
      double seconds = 0;
      for (int i = 0; i < answers; i++) {
        int item = random.nextInt(30);
        double hardness = (item % 7 - 3) * .5;
        double chance = Logistic.probability(ability - hardness + i * .02);
        seconds += random.nextInt(5, 90);
        String skills = item % 5 == 0 ? item % 3 + "~other" : String.valueOf(item % 3);
        rows.add(
            new Row(
                "learner " + learner,
                "item " + item,
                skills,
                random.nextDouble() < chance,
                seconds));
      }
    }
    return new Population(rows);
  }

  AnswerLog log(Vocabulary vocabulary) {
    AnswerLog.Builder builder = new AnswerLog.Builder(vocabulary);
    long line = 1;
    for (Row row : rows) {
      line++;
      builder.add(row.learner(), row.item(), row.skills(), row.right(), row.seconds(), line);
    }
    return builder.build();
  }

  PredictionModel model(long seed) {
    return PredictionModel.fit(log(new Vocabulary()), seed);
  }

  /// What a predictor says of each row, told the answer after each.
  double[] predictions(PredictionModel model) {
    Predictor predictor = new Predictor(model);
    return rows.stream()
        .mapToDouble(row -> {
          Question question = predictor.question(row.item(), row.skills(), row.seconds());
          double probability = predictor.probability(row.learner(), question);
          predictor.observe(row.learner(), question, row.right());
          return probability;
        })
        .toArray();
  }
}
