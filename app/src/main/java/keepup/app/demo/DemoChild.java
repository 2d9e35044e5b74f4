package keepup.app.demo;

import java.util.random.RandomGenerator;
import keepup.diagnosis.PlacedQuestion;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import org.jspecify.annotations.Nullable;

/// How a made-up child answers. A plain process of its own, which knows nothing of how the engine
/// thinks of children: whoever holds a misconception mostly answers as it says, whoever has not got
/// a step mostly answers it wrong, and everybody slips now and then.
///
/// @param trouble on the day
/// @param slip how probably it slips where it knows better
record DemoChild(Trouble trouble, double slip) {
  private static final double AS_IT_BELIEVES = 0.87;
  private static final double LUCKY = 0.3;
  private static final double LEFT_BLANK = 0.12;

  /// What the child writes; `""` for nothing.
  ///
  /// @param day as [SchoolDays#position] counts
  String answer(PlacedQuestion asked, int day, RandomGenerator random) {
    String right = asked.question().expected().text();
    boolean stumbles = trouble.isThere(day);
    @Nullable MisconceptionId holds = trouble.holds();
    if (stumbles && holds != null) {
      @Nullable Answer wrong = asked.telling().get(holds);
      if (wrong != null && random.nextDouble() < AS_IT_BELIEVES) {
        return wrong.text();
      }
    }
    if (stumbles && trouble.notSecure().contains(asked.step().id())) {
      if (random.nextDouble() < LUCKY) {
        return right;
      }
      return random.nextDouble() < LEFT_BLANK ? "" : near(right, random);
    }
    return random.nextDouble() < slip ? near(right, random) : right;
  }

  /// One or ten too many or too few, or two digits the wrong way round.
  private static String near(String right, RandomGenerator random) {
    if (!right.matches("[0-9]{1,9}")) {
      return "";
    }
    long number = Long.parseLong(right);
    int last = right.length() - 1;
    return switch (random.nextInt(number >= 20 ? 5 : 2)) {
      case 0 -> String.valueOf(number + 1);
      case 1 -> String.valueOf(Math.abs(number - 1));
      case 2 -> String.valueOf(number + 10);
      case 3 -> String.valueOf(number - 10);
      default ->
          right.charAt(last) == right.charAt(last - 1)
              ? String.valueOf(number + 2)
              : right.substring(0, last - 1) + right.charAt(last) + right.charAt(last - 1);
    };
  }
}
