package keepup.tracing;

import java.util.Arrays;

/// A question that a learner meets, in the numbers of a [Vocabulary].
public final class Question {
  private final int item;
  private final int[] skills;
  private final int skillSet;
  private final double seconds;

  Question(int item, int[] skills, int skillSet, double seconds) {
    this.item = item;
    this.skills = skills;
    this.skillSet = skillSet;
    this.seconds = seconds;
  }

  /// Its number among the items, or -1 where the data name none.
  int item() {
    return item;
  }

  /// The numbers of its skills, in rising order, at least one; not to be changed.
  int[] skills() {
    return skills;
  }

  /// The number of this set of skills.
  int skillSet() {
    return skillSet;
  }

  /// When, on any clock that runs in seconds; NaN where the data do not say.
  double seconds() {
    return seconds;
  }

  @Override
  public String toString() {
    return "item %d, skills %s".formatted(item, Arrays.toString(skills));
  }
}
