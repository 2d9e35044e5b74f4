package keepup.fluency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// What a child is asked in one practice: what is due, and a few new facts, each asked again, the
/// other way round, after some others.
///
/// New facts are few: 2 to 4 at a time (Burns, Zaslofsky, Maki and Kwong, 2016, found that children
/// retain about 4 of what is taught in one sitting), and none while many are still being worked
/// out.
///
/// @param newFacts how many facts may be new, 0 to 4; a fact and its turnaround count as one
/// @param least where less is due, those that were asked longest ago fill up to so many: wide, even
///   gaps kept more in the simulated year (docs/fluency.md) than what is least well known
/// @param most how many are asked at most
/// @param unsettled no new fact is met while so many families were never right yet without help, or
///   were wrong the last time
public record Practice(int newFacts, int least, int most, int unsettled) {
  private static final int NEW_ASKED = 2;

  public Practice {
    if (newFacts < 0 || newFacts > 4) {
      throw new IllegalArgumentException(
          "The newFacts (%d) must be from 0 to 4.".formatted(newFacts));
    }
    if (most < 1) {
      throw new IllegalArgumentException("The most (%d) must be positive.".formatted(most));
    }
  }

  /// Less than five minutes: 3 new facts at most, 20 questions.
  public static Practice usual() {
    return new Practice(3, 20, 20, 8);
  }

  /// Today's tasks in their order. The same child, day and seed give the same.
  ///
  /// @param wanted the facts to practise, in the order in which they are met
  public List<Task> plan(ChildFacts child, List<Fact> wanted, int day, long seed) {
    List<Fact> due =
        new ArrayList<>(
            wanted.stream()
                .filter(fact -> child.isDue(fact, day) && isLearned(child, fact, day))
                .sorted(Comparator.comparingDouble((Fact fact) -> -child.knows(fact, day)))
                .limit(most)
                .toList());
    List<Fact> fresh = chooseNew(child, wanted, day, most - due.size());
    Set<Fact> isNew = new HashSet<>(fresh);
    int filled = Math.max(due.size(), least - NEW_ASKED * fresh.size());
    wanted.stream()
        .filter(fact -> !due.contains(fact) && isLearned(child, fact, day))
        .sorted(Comparator.comparingInt(fact -> lastSeen(child, fact)))
        .limit(filled - due.size())
        .forEach(due::add);
    Random draws = new Random(seed ^ 0x5DEECE66DL * day);
    Collections.shuffle(due, draws);
    List<Fact> order = Weave.apart(due);
    fresh.forEach(fact -> Weave.in(order, fact, NEW_ASKED));
    return Weave.apart(order).stream()
        .map(fact ->
            new Task(
                fact,
                isNew.contains(fact.family()) || isNew.contains(fact),
                Derivations.choose(fact, one -> child.knows(one, day))))
        .toList();
  }

  /// A fact that was met only as a turnaround waits until the day after.
  private static boolean isLearned(ChildFacts child, Fact fact, int day) {
    return child.find(fact).filter(state -> state.memory().day() < day).isPresent();
  }

  private static int lastSeen(ChildFacts child, Fact fact) {
    return child.find(fact).map(state -> state.memory().day()).orElse(0);
  }

  private List<Fact> chooseNew(ChildFacts child, List<Fact> wanted, int day, int room) {
    List<Fact> families = wanted.stream().map(Fact::family).distinct().toList();
    long open = families.stream().filter(fact -> isOpen(child, fact)).count();
    int count = (int) Math.min(Math.min(newFacts, room / NEW_ASKED), unsettled - open);
    if (count <= 0) {
      return List.of();
    }
    List<Fact> unmet =
        families.stream()
            .filter(fact ->
                child.find(fact).isEmpty() && fact.findTurnaround().flatMap(child::find).isEmpty())
            .toList();
    List<Fact> chosen = new ArrayList<>();
    // First those that follow from what the child knows, in their order; then the rest.
    unmet.stream()
        .filter(fact -> reach(child, fact, day) >= Derivations.KNOWN)
        .limit(count)
        .forEach(chosen::add);
    unmet.stream()
        .filter(fact -> !chosen.contains(fact))
        .limit(count - chosen.size())
        .forEach(chosen::add);
    return chosen;
  }

  private static boolean isOpen(ChildFacts child, Fact family) {
    return isUnsettled(child, family)
        || family.findTurnaround().filter(round -> isUnsettled(child, round)).isPresent();
  }

  private static boolean isUnsettled(ChildFacts child, Fact fact) {
    return child
        .find(fact)
        .filter(
            state -> state.lastDay() >= 0 && (state.rightDays() == 0 || state.wrongInARow() > 0))
        .isPresent();
  }

  private static double reach(ChildFacts child, Fact fact, int day) {
    return Derivations.list(fact).stream()
        .mapToDouble(way -> Derivations.strength(way, one -> child.knows(one, day)))
        .max()
        .orElse(0);
  }
}
