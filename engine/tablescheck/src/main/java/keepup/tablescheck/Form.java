package keepup.tablescheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import keepup.maths.Draws;

/// The questions of one go at the check: three to warm up, then 25 that follow the published rules.
/// No question comes twice, none comes also the other way round, and [TableLimits] hold. The same
/// seed gives the same form for ever.
///
/// Source: Standards and Testing Agency (2018), "Multiplication tables check assessment framework":
/// 25 questions, six seconds each, three seconds between; warm-up questions are of the table of 1,
/// which is not checked; two forms share at most 30 % of their questions.
///
/// @param warmUp three questions of the table of 1
/// @param questions in the order in which they are asked
public record Form(List<Times> warmUp, List<Times> questions) {
  public static final int WARM_UPS = 3;
  public static final int QUESTIONS = 25;
  public static final int SECONDS = 6;
  public static final int PAUSE_SECONDS = 3;

  /// How many questions two forms of one child may share: 30 % of 25, rounded down.
  public static final int MOST_SHARED = 7;

  private static final int TRIES = 10_000;

  public Form {
    warmUp = List.copyOf(warmUp);
    questions = List.copyOf(questions);
  }

  /// The form of a seed.
  public static Form of(long seed) {
    return of(seed, List.of());
  }

  /// A form that shares at most [#MOST_SHARED] questions with those that the child was asked last
  /// time.
  ///
  /// @param before the questions of the form before, empty for a first one
  public static Form of(long seed, Collection<Times> before) {
    Draws draws = Draws.of(seed);
    Set<Times> asked = Set.copyOf(before);
    for (int tries = 0; tries < TRIES; tries++) {
      List<Times> questions = draw(draws);
      if (FormRules.listFaults(questions).isEmpty()
          && questions.stream().filter(asked::contains).count() <= MOST_SHARED) {
        return new Form(warmUp(draws), questions);
      }
    }
    throw new IllegalStateException("No form for seed " + seed + " in " + TRIES + " tries.");
  }

  /// All that is asked, the warm-up first: question `n` of a practice is `get(n - 1)`.
  public List<Times> all() {
    var all = new ArrayList<>(warmUp);
    all.addAll(questions);
    return List.copyOf(all);
  }

  /// Questions that keep each table's limits; the other rules may be broken.
  private static List<Times> draw(Draws draws) {
    int[] counts = new int[13];
    int left = QUESTIONS;
    for (TableLimits limits : TableLimits.ALL) {
      counts[limits.table()] = limits.least();
      left -= limits.least();
    }
    while (left > 0) {
      TableLimits limits = draws.pick(TableLimits.ALL);
      if (counts[limits.table()] < limits.most()) {
        counts[limits.table()]++;
        left--;
      }
    }
    List<Times> questions = new ArrayList<>();
    for (TableLimits limits : TableLimits.ALL) {
      List<Integer> seconds = shuffled(draws, IntStream.rangeClosed(2, 12).boxed().toList());
      for (int n = 0; n < counts[limits.table()]; n++) {
        questions.add(new Times(limits.table(), seconds.get(n)));
      }
    }
    return shuffled(draws, questions);
  }

  private static List<Times> warmUp(Draws draws) {
    return shuffled(draws, IntStream.rangeClosed(2, 10).boxed().toList()).stream()
        .limit(WARM_UPS)
        .map(second -> new Times(1, second))
        .toList();
  }

  /// Fisher and Yates.
  private static <T> List<T> shuffled(Draws draws, List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = draws.between(0, i);
      T kept = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, kept);
    }
    return shuffled;
  }
}
