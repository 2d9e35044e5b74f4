package keepup.simulator;

import java.util.List;
import keepup.maths.Draws;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.WrongProcedure;

/// Ways in which a pupil follows a misconception not to the letter (VanLehn 1990: bugs are
/// unstable; Payne and Squibb 1990).
public enum Unsteady {
  STABLE("follows one throughout", 1, 1, 0),
  OFTEN("follows one two times in three, and gives any answer otherwise", 1, 2.0 / 3, 0),
  TIRES("follows one, and slips 3 % more often with each answer", 1, 1, 0.03),
  SWITCHES("follows one for three answers, and another from then on", 2, 1, 0),
  TURNS("follows either of two, by chance", 2, 1, 0);

  private static final double SLIP = 0.05;
  private static final int SWITCHED_AFTER = 3;

  private final String says;
  private final int held;
  private final double follows;
  private final double fatigue;

  Unsteady(String says, int held, double follows, double fatigue) {
    this.says = says;
    this.held = held;
    this.follows = follows;
    this.fatigue = fatigue;
  }

  public String says() {
    return says;
  }

  /// Those that the pupil has, of two.
  List<Misconception> held(List<Misconception> two) {
    return two.subList(0, held);
  }

  Pupil.Habits habits() {
    return new Pupil.Habits(SLIP, 0, follows, fatigue, true);
  }

  /// What the pupil does, answer by answer: for one pupil only.
  WrongProcedure procedure(List<Misconception> two, Draws draws) {
    int[] asked = {0};
    return question -> {
      asked[0]++;
      boolean other =
          switch (this) {
            case STABLE, OFTEN, TIRES -> false;
            case SWITCHES -> asked[0] > SWITCHED_AFTER;
            case TURNS -> draws.chance(0.5);
          };
      return two.get(other ? 1 : 0).procedure().findAnswer(question);
    };
  }
}
