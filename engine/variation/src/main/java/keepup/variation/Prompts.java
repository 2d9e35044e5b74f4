package keepup.variation;

import java.util.List;
import java.util.Locale;
import keepup.questions.Equation;
import keepup.questions.Question;
import keepup.questions.Task;

/// Writes what a child is asked at each place of a sequence.
final class Prompts {
  /// Of children who do not exist.
  private static final List<String> NAMES =
      List.of(
          "Asha", "Ben", "Chloe", "Dev", "Ella", "Femi", "Hana", "Isla", "Jay", "Kim", "Leo",
          "Zara");

  private final long seed;

  Prompts(long seed) {
    this.seed = seed;
  }

  Prompt write(Stage stage, int place) {
    Question question = stage.node().question();
    String right = stage.node().expected().text();
    String name = NAMES.get(Math.floorMod(seed + 5L * place, NAMES.size()));
    return switch (stage.guise()) {
      case WORK_OUT -> Prompt.of(question);
      case MISSING, DRAW -> {
        String text = stage.gap().map(Gap::text).orElse(question.display());
        boolean drawn = stage.guise() == Guise.DRAW;
        boolean open = stage.gap().filter(Gap::isOpen).isPresent();
        yield new Prompt(
            stage.guise(), drawn ? text + " " + drawing(stage) : text, stage.answer(), open, "");
      }
      case JUDGE ->
          new Prompt(
              Guise.JUDGE,
              claim(question, stage.claim(), name) + " Is that right?",
              "No. It is " + right + ".",
              false,
              stage.claim());
      case EXPLAIN ->
          new Prompt(
              Guise.EXPLAIN,
              claim(question, stage.claim(), name) + explain(stage, name),
              right + stage.claimant().map(m -> ". " + m.says()).orElse(""),
              false,
              stage.claim());
      case CREATE ->
          new Prompt(
              Guise.CREATE,
              "The answer is %s. What could the question be? Make up two like those above.%s"
                  .formatted(right, stage.drawn() ? " Draw one of them." : ""),
              "for example " + question.display(),
              true,
              "");
    };
  }

  private static String drawing(Stage stage) {
    return stage.gap().isPresent()
        ? "Draw it. Where is the missing %s in your drawing?"
            .formatted(stage.gap().get().number() ? "number" : "word")
        : stage.node().numbers().isEmpty()
            ? "Draw it as well. Where can you see the answer?"
            : "Draw it as well. Where is each number in your drawing?";
  }

  private static String explain(Stage stage, String name) {
    String asked =
        stage.claimant().isPresent()
            ? " What did %s do? What is right?".formatted(name)
            : " How can you tell that this is wrong before you work it out?";
    return asked + (stage.drawn() ? " Show it with a drawing." : "");
  }

  /// The question finished as somebody finished it.
  static String claim(Question question, String claim, String name) {
    return switch (question) {
      case Equation equation -> {
        String text = equation.display();
        yield text.endsWith("=")
            ? "%s wrote %s %s.".formatted(name, text, claim)
            : "%s wrote %s in the box: %s.".formatted(name, claim, text);
      }
      case Task task -> {
        String text = task.display();
        yield text + (ends(text) ? " " : ". ") + "%s answered: %s.".formatted(name, claim);
      }
    };
  }

  private static boolean ends(String text) {
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
  }

  /// A word at the start of a sentence.
  static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
