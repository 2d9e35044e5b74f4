package keepup.fluency;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one child's answers so far say about each fact: the answers in order go in, nothing else
/// counts.
///
/// Each fact has its own memory. A right answer also credits the turnaround: its memory moves half
/// of the way that an answer of its own would have moved it, on the scale of ratios. So 7 × 8 helps
/// with 8 × 7, and 8 × 7 is still asked.
public final class ChildFacts {
  /// The part of an answer that a turnaround is credited with.
  static final double TURNAROUND_CREDIT = 0.5;

  private static final double ASSUMED = 0.8;

  private final Fsrs scheduler;
  private final Set<Fact> assumed;
  private final Map<Fact, FactState> states = new HashMap<>();

  /// @param assumed facts of earlier years, taken as known until an answer says otherwise
  public ChildFacts(Fsrs scheduler, Collection<Fact> assumed) {
    this.scheduler = scheduler;
    this.assumed = Set.copyOf(new HashSet<>(assumed));
  }

  /// All that these answers say, in their order.
  public static ChildFacts of(Fsrs scheduler, Collection<Fact> assumed, List<Answered> answers) {
    ChildFacts child = new ChildFacts(scheduler, assumed);
    answers.forEach(child::note);
    return child;
  }

  /// Takes in one more answer.
  public void note(Answered answer) {
    Fact fact = answer.fact();
    Grade grade = Grade.of(answer.isRight(), answer.helped());
    FactState before = states.get(fact);
    Memory next =
        before == null
            ? scheduler.first(grade, answer.day())
            : scheduler.next(before.memory(), grade, answer.day());
    FactState from = before == null ? FactState.unasked(next) : before;
    states.put(fact, from.after(next, answer));
    if (answer.isRight()) {
      fact.findTurnaround().ifPresent(round -> credit(round, grade, answer.day()));
    }
  }

  private void credit(Fact fact, Grade grade, int day) {
    FactState state = states.get(fact);
    if (state == null) {
      Memory full = scheduler.first(grade, day);
      double part = Math.pow(full.stability(), TURNAROUND_CREDIT);
      states.put(
          fact,
          FactState.unasked(new Memory(Math.min(part, full.stability()), full.difficulty(), day)));
      return;
    }
    Memory own = state.memory();
    Memory full = scheduler.next(own, grade, day);
    double stability =
        own.stability() * Math.pow(full.stability() / own.stability(), TURNAROUND_CREDIT);
    int seen = own.day() + (int) Math.floor(TURNAROUND_CREDIT * (day - own.day()));
    states.put(
        fact, state.with(new Memory(Math.max(stability, own.stability()), own.difficulty(), seen)));
  }

  /// What is known of a fact; nothing where neither it nor its turnaround was met.
  public Optional<FactState> find(Fact fact) {
    return Optional.ofNullable(states.get(fact));
  }

  public Phase phase(Fact fact) {
    FactState state = states.get(fact);
    return state == null ? Phase.NEW : state.phase();
  }

  /// How well the child knows a fact on a day, 0 to 1: the chance of recall.
  public double knows(Fact fact, int day) {
    FactState state = states.get(fact);
    return state != null
        ? scheduler.retrievability(state.memory(), day)
        : assumed.contains(fact) ? ASSUMED : 0;
  }

  /// Whether a fact that was met is to be asked again by this day.
  public boolean isDue(Fact fact, int day) {
    FactState state = states.get(fact);
    return state != null
        && (state.lastDay() < 0
            || state.memory().day() + scheduler.interval(state.memory()) <= day);
  }
}
