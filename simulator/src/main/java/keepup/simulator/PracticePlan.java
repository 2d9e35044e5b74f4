package keepup.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import keepup.fluency.Answered;
import keepup.fluency.ChildFacts;
import keepup.fluency.Fact;
import keepup.fluency.FactSet;
import keepup.fluency.Fsrs;
import keepup.fluency.Practice;
import keepup.fluency.Task;

/// Who decides what a child is asked on a day.
interface PracticePlan {
  /// The facts of one practice, in order.
  ///
  /// @param schoolDay how many school days went before
  List<Fact> choose(int day, int schoolDay);

  /// What the child answered.
  void note(Answered answer);

  /// The product's own: what is due by the published scheduler, and few new facts.
  static PracticePlan spaced(FactSet set, long seed, Practice practice) {
    ChildFacts child = new ChildFacts(Fsrs.published(), set.assumed());
    return new PracticePlan() {
      @Override
      public List<Fact> choose(int day, int schoolDay) {
        return practice.plan(child, set.facts(), day, seed).stream().map(Task::fact).toList();
      }

      @Override
      public void note(Answered answer) {
        child.note(answer);
      }
    };
  }

  /// Each fact again after 1, 3, 7, 14, 30, 60 and 120 days, whatever the answers were; three new
  /// families a day.
  static PracticePlan fixed(FactSet set, int most) {
    return new ByIntervals(set, most, new int[] {1, 3, 7, 14, 30, 60, 120}, false);
  }

  /// Boxes: a right answer doubles the wait from 1 day up to 64, a wrong one begins anew.
  static PracticePlan boxes(FactSet set, int most) {
    return new ByIntervals(set, most, new int[] {1, 2, 4, 8, 16, 32, 64}, true);
  }

  /// One table a week, in the order of teaching, again and again.
  static PracticePlan tableOfTheWeek(FactSet set, int most, Random draws) {
    List<List<Fact>> tables =
        FactSet.list().stream()
            .filter(one -> one.id().startsWith("table-"))
            .map(FactSet::facts)
            .toList();
    return new Memoryless() {
      @Override
      public List<Fact> choose(int day, int schoolDay) {
        List<Fact> facts = new ArrayList<>(tables.get(schoolDay / 5 % tables.size()));
        facts.retainAll(set.facts());
        Collections.shuffle(facts, draws);
        return facts.subList(0, Math.min(most, facts.size()));
      }
    };
  }

  /// Any facts.
  static PracticePlan random(FactSet set, int most, Random draws) {
    return new Memoryless() {
      @Override
      public List<Fact> choose(int day, int schoolDay) {
        List<Fact> facts = new ArrayList<>(set.facts());
        Collections.shuffle(facts, draws);
        return facts.subList(0, most);
      }
    };
  }

  /// A plan that takes no notice of answers.
  abstract class Memoryless implements PracticePlan {
    @Override
    public void note(Answered answer) {}
  }

  /// Facts come back after given waits.
  final class ByIntervals implements PracticePlan {
    private static final int NEW_FAMILIES = 3;
    private final int most;
    private final int[] waits;
    private final boolean heeds;
    private final Deque<Fact> unmet = new ArrayDeque<>();
    private final Map<Fact, Integer> due = new HashMap<>();
    private final Map<Fact, Integer> box = new HashMap<>();
    private final Map<Fact, Integer> last = new HashMap<>();

    ByIntervals(FactSet set, int most, int[] waits, boolean heeds) {
      this.most = most;
      this.waits = waits;
      this.heeds = heeds;
      unmet.addAll(set.facts().stream().map(Fact::family).distinct().toList());
    }

    @Override
    public List<Fact> choose(int day, int schoolDay) {
      List<Fact> today =
          new ArrayList<>(
              due.entrySet().stream()
                  .filter(entry -> entry.getValue() <= day)
                  .sorted(
                      Comparator.comparingInt((Map.Entry<Fact, Integer> e) -> e.getValue())
                          .thenComparing(e -> e.getKey().id()))
                  .limit(most)
                  .map(Map.Entry::getKey)
                  .toList());
      for (int i = 0; i < NEW_FAMILIES && today.size() < most && !unmet.isEmpty(); i++) {
        Fact fact = unmet.remove();
        today.add(fact);
        fact.findTurnaround().ifPresent(today::add);
      }
      return today;
    }

    @Override
    public void note(Answered answer) {
      Fact fact = answer.fact();
      if (last.getOrDefault(fact, -1) == answer.day()) {
        return;
      }
      last.put(fact, answer.day());
      int next =
          heeds && !answer.isRight()
              ? 0
              : Math.min(box.getOrDefault(fact, -1) + 1, waits.length - 1);
      box.put(fact, next);
      due.put(fact, answer.day() + waits[next]);
    }
  }
}
