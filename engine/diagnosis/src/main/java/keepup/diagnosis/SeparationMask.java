package keepup.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keepup.questions.Answer;
import keepup.questions.Question;

/// Which pairs of procedures a question splits, one bit a pair; equal where the same pairs are
/// split.
final class SeparationMask {
  private final Question question;
  private final long[] words;

  private SeparationMask(Question question, long[] words) {
    this.question = question;
    this.words = words;
  }

  /// @param answers of every procedure, the right way first
  static SeparationMask of(
      Question question, List<Optional<Answer>> answers, Separation.Reading reading) {
    int size = answers.size();
    long[] words = new long[(bit(size - 2, size - 1) >> 6) + 1];
    for (int j = 1; j < size; j++) {
      for (int i = 0; i < j; i++) {
        if (splits(question, answers.get(i), answers.get(j), reading)) {
          words[bit(i, j) >> 6] |= 1L << bit(i, j);
        }
      }
    }
    return new SeparationMask(question, words);
  }

  private static boolean splits(
      Question question, Optional<Answer> first, Optional<Answer> second, Separation.Reading how) {
    if (first.isPresent() && second.isPresent()) {
      return !first.equals(second);
    }
    return how == Separation.Reading.SILENCE_DIFFERS
        && first.or(() -> second).filter(only -> !only.equals(question.expected())).isPresent();
  }

  /// The number of a pair with `i < j`.
  static int bit(int i, int j) {
    return j * (j - 1) / 2 + i;
  }

  Question question() {
    return question;
  }

  long[] words() {
    return words;
  }

  boolean splits(int bit) {
    return ((words[bit >> 6] >>> bit) & 1) == 1;
  }

  boolean isEmpty() {
    return Arrays.stream(words).allMatch(word -> word == 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SeparationMask mask && Arrays.equals(words, mask.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
