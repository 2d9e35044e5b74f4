package keepup.simulator;

import java.util.List;
import java.util.Random;
import keepup.fluency.Answered;
import keepup.fluency.Derivation;
import keepup.fluency.Derivations;
import keepup.fluency.Fact;

/// A made-up child who practises number facts: recalls, or works a fact out from facts that come to
/// mind, or does not know; and takes its time.
final class FactPupil {
  private static final double ASK_SECONDS = 3;
  private static final double WORK_OUT_SECONDS = 8;
  private static final double SHOWN_SECONDS = 6;
  private static final double CARELESS = 0.03;
  private static final double SECONDS_A_DAY = 86_400;
  private static final double NINE_O_CLOCK = 0.375;

  private final MadeUpMemory memory;
  private final Random draws;
  private final double worksOut;
  private final double turnaround;
  private double secondsUsed;

  FactPupil(MadeUpMemory memory, Random draws) {
    this.memory = memory;
    this.draws = draws;
    this.worksOut = 0.5 + 0.4 * draws.nextDouble();
    this.turnaround = draws.nextDouble();
  }

  /// What earlier years left: easy tables met often, the others seldom, over the year before.
  void remember(List<Fact> facts) {
    for (Fact fact : facts) {
      int hard = Math.min(ease(fact.left()), ease(fact.right()));
      int meetings = (int) Math.round((hard == 0 ? 8 : hard == 1 ? 4 : 1) * draws.nextDouble());
      double time = -220 + 100 * draws.nextDouble();
      for (int i = 0; i < meetings; i++) {
        memory.meet(fact, time, 1);
        time += 1 + 12 * draws.nextDouble();
      }
    }
  }

  private static int ease(int factor) {
    return switch (factor) {
      case 1, 2, 5, 10 -> 0;
      case 3, 4, 8 -> 1;
      default -> 2;
    };
  }

  /// Answers a fact.
  ///
  /// @param day of the school year
  /// @param intoSession seconds since the practice of that day began
  Answered answer(Fact fact, int day, double intoSession) {
    double now = time(day, intoSession);
    boolean careless = draws.nextDouble() < CARELESS;
    boolean recalled = draws.nextDouble() < memory.recall(fact, now);
    secondsUsed = ASK_SECONDS;
    boolean workedOut = false;
    if (recalled) {
      secondsUsed += Math.min(WORK_OUT_SECONDS, memory.seconds(fact, now));
    } else {
      secondsUsed += WORK_OUT_SECONDS;
      Derivation way = Derivations.choose(fact, one -> known(one, now));
      workedOut = draws.nextDouble() < worksOut * Derivations.strength(way, one -> known(one, now));
    }
    boolean right = !careless && (recalled || workedOut);
    if (!right) {
      secondsUsed += SHOWN_SECONDS;
    }
    double after = time(day, intoSession + secondsUsed);
    memory.meet(fact, after, 1);
    fact.findTurnaround()
        .ifPresent(round -> {
          if (turnaround > 0.05) {
            memory.meet(round, after, turnaround);
          }
        });
    return new Answered(fact, right ? fact.answer() : fact.answer() + 1, workedOut, day);
  }

  /// What the last answer took.
  double seconds() {
    return secondsUsed;
  }

  /// The chance to recall a fact at nine in the morning of a day.
  double recall(Fact fact, int day) {
    return memory.recall(fact, time(day, 0));
  }

  private double known(Fact fact, double time) {
    return switch (fact.operation()) {
      case ADD, SUBTRACT -> 0.9; // earlier years
      case MULTIPLY, DIVIDE -> memory.recall(fact, time);
    };
  }

  private static double time(int day, double seconds) {
    return day + NINE_O_CLOCK + seconds / SECONDS_A_DAY;
  }
}
