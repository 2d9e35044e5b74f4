package keepup.app.demo;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import keepup.app.demo.MadeDay.Got;

/// How made-up children get on in sessions: the nearer a child is to being over its trouble, the
/// better. Mostly it helps, sometimes it does not.
final class DemoOutcomes {
  private static final List<String> SECURE_NOTES =
      List.of(
          "Explained it to a partner.",
          "Did the last two alone.",
          "Said the stem sentence unprompted.");
  private static final List<String> NEARLY_NOTES =
      List.of(
          "Needed the picture to begin with.",
          "Right once the first step was said aloud.",
          "Quick to see it with a partner.");
  private static final List<String> NOT_YET_NOTES =
      List.of(
          "Still unsure where to begin.",
          "Managed with the counters, not on paper.",
          "Tired today. Try earlier in the day.");

  private DemoOutcomes() {}

  /// @param daysLeft school days until the child is over its trouble; 0 where it had none
  static Got of(UUID pupil, int daysLeft, RandomGenerator random) {
    if (random.nextDouble() < 0.04) {
      return new Got(pupil, "absent", "", "");
    }
    double chance = random.nextDouble();
    double secure = daysLeft <= 1 ? 0.75 : daysLeft <= 4 ? 0.4 : 0.2;
    double nearly = daysLeft <= 1 ? 0.22 : 0.4;
    if (chance < secure) {
      return got(pupil, "secure", "drawing", SECURE_NOTES, random);
    }
    return chance < secure + nearly
        ? got(pupil, "nearly", "tens and ones", NEARLY_NOTES, random)
        : got(pupil, "not-yet", "counters", NOT_YET_NOTES, random);
  }

  private static Got got(
      UUID pupil, String result, String usually, List<String> notes, RandomGenerator random) {
    double used = random.nextDouble();
    String with = used < 0.5 ? usually : used < 0.8 ? "drawing" : "in the head";
    String note = random.nextDouble() < 0.3 ? notes.get(random.nextInt(notes.size())) : "";
    return new Got(pupil, result, with, note);
  }
}
