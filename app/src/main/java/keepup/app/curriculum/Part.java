package keepup.app.curriculum;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keepup.steps.Step;
import keepup.steps.Step.Representations;

/// A part of a small step that a school may word in its own way. The mathematics is not among them:
/// what a step needs, how it is asked and which misconceptions it has stay as they are.
enum Part {
  SAYS("says", "What the child can do", "One plain sentence.", 1, 200),
  HARD(
      "hard",
      "Hard point",
      "Why many children stumble here. Leave it empty where they do not.",
      3,
      1000),
  THINGS("things", "Things", "What children hold and move.", 2, 1000),
  PICTURE("picture", "Picture", "What is drawn.", 2, 1000),
  STEMS(
      "stems",
      "Stem sentences",
      "One on each line. Braces stand round what changes: I exchange one {ten} for ten {ones}.",
      4,
      2000),
  LOOK_FOR("look-for", "Watch for", "What an adult watches for.", 3, 1000),
  DEEPEN("deepen", "Deepen", "A task for those who are secure.", 3, 1000),
  REACH_BACK("reach-back", "Reach back", "What to do for those who are not ready.", 3, 1000);

  private final String key;
  private final String label;
  private final String hint;
  private final int lines;
  private final int longest;

  Part(String key, String label, String hint, int lines, int longest) {
    this.key = key;
    this.label = label;
    this.hint = hint;
    this.lines = lines;
    this.longest = longest;
  }

  /// What a step says in this part; stem sentences one on each line.
  String of(Step step) {
    return switch (this) {
      case SAYS -> step.says();
      case HARD -> step.hardPoint();
      case THINGS -> step.representations().concrete();
      case PICTURE -> step.representations().picture();
      case STEMS -> String.join("\n", step.stems());
      case LOOK_FOR -> step.lookFor();
      case DEEPEN -> step.deepen();
      case REACH_BACK -> step.reachBack();
    };
  }

  /// As the database and the forms name it: `look-for`.
  String key() {
    return key;
  }

  String label() {
    return label;
  }

  String hint() {
    return hint;
  }

  /// How many lines its box in a form has.
  int lines() {
    return lines;
  }

  /// The most letters.
  int longest() {
    return longest;
  }

  /// Whether every step has to have it.
  boolean needed() {
    return this == SAYS;
  }

  static Optional<Part> find(String key) {
    return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
  }

  /// @throws IllegalArgumentException if there is none with this key
  static Part of(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalArgumentException("A step has no part \"" + key + "\"."));
  }

  /// The step with one part in other words.
  Step with(Step step, String words) {
    Representations shown = step.representations();
    return new Step(
        step.id(),
        step.year(),
        step.domain(),
        this == SAYS ? words : step.says(),
        step.needs(),
        step.codes(),
        this == HARD ? words : step.hardPoint(),
        step.questions(),
        step.placesTyped(),
        step.misconceptions(),
        new Representations(
            this == THINGS ? words : shown.concrete(),
            this == PICTURE ? words : shown.picture(),
            shown.symbols()),
        step.words(),
        this == STEMS ? lines(words) : step.stems(),
        this == LOOK_FOR ? words : step.lookFor(),
        this == DEEPEN ? words : step.deepen(),
        this == REACH_BACK ? words : step.reachBack(),
        step.family());
  }

  private static List<String> lines(String words) {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
