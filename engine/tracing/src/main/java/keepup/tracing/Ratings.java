package keepup.tracing;

import java.util.Arrays;

/// Ratings as in chess (Elo 1978; for learning Pelánek 2016): a learner's, one more on each skill,
/// against how hard skills and items are. A learner's change with each answer, for ever; those of
/// skills and items only while a population is learnt.
final class Ratings {
  private final double overall;
  private double[] sets = new double[0];
  private int[] setAnswers = new int[0];
  private double[] items = new double[0];
  private int[] itemAnswers = new int[0];
  private boolean learning;

  /// @param overall log-odds of the overall rate right
  Ratings(double overall) {
    this.overall = overall;
    this.learning = true;
  }

  /// As they were settled before.
  Ratings(double overall, double[] sets, double[] items) {
    this.overall = overall;
    this.sets = sets;
    this.items = items;
    this.learning = false;
  }

  double overall() {
    return overall;
  }

  double[] sets() {
    return sets;
  }

  double[] items() {
    return items;
  }

  /// How hard a question is: log-odds of a wrong answer by a learner of rating 0.
  double hardness(Question question) {
    return -overall - of(sets, question.skillSet()) - of(items, question.item());
  }

  /// The log-odds of a right answer.
  double logOdds(History history, Question question) {
    double rating = history.overall().rating();
    for (int skill : question.skills()) {
      rating += history.ofSkill(skill).rating() / question.skills().length;
    }
    return rating - hardness(question);
  }

  double right(History history, Question question) {
    return Logistic.probability(logOdds(history, question));
  }

  /// Moves the ratings after an answer.
  void learn(History history, Question question, boolean right, double expected) {
    double surprise = (right ? 1 : 0) - expected;
    Track all = history.overall();
    all.rate(surprise * step(.35, .04, all.answers(), .03));
    for (int skill : question.skills()) {
      Track track = history.skill(skill);
      track.rate(surprise * step(.5, .1, track.answers(), .1));
    }
    if (learning) {
      sets = grown(sets, question.skillSet());
      setAnswers = grown(setAnswers, question.skillSet());
      int answers = setAnswers[question.skillSet()]++;
      sets[question.skillSet()] += surprise * step(.5, .05, answers, .005);
      if (question.item() >= 0) {
        items = grown(items, question.item());
        itemAnswers = grown(itemAnswers, question.item());
        int itemAnswered = itemAnswers[question.item()]++;
        items[question.item()] += surprise * step(.7, .1, itemAnswered, .01);
      }
    }
  }

  /// From now on only learners' ratings move.
  void settle() {
    learning = false;
  }

  private static double step(double first, double slowing, int answers, double least) {
    return Math.max(first / (1 + slowing * answers), least);
  }

  private static double of(double[] ratings, int number) {
    return number >= 0 && number < ratings.length ? ratings[number] : 0;
  }

  private static int[] grown(int[] counts, int number) {
    return number < counts.length
        ? counts
        : Arrays.copyOf(counts, Math.max(number + 1, counts.length * 3 / 2));
  }

  private static double[] grown(double[] ratings, int number) {
    return number < ratings.length
        ? ratings
        : Arrays.copyOf(ratings, Math.max(number + 1, ratings.length * 3 / 2));
  }
}
