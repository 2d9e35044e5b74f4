package keepup.variation;

import java.util.ArrayList;
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

  private static final int LONG = 240;

  private final long seed;

  Prompts(long seed) {
    this.seed = seed;
  }

  /// What a stage prints, whoever is named in it.
  static String plain(Stage stage) {
    return new Prompts(0).write(stage, 0).text();
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
            stage.guise(),
            drawn ? sentence(text) + " " + drawing(stage) : text,
            stage.answer(),
            open,
            "");
      }
      case OTHER_WAY ->
          new Prompt(
              Guise.OTHER_WAY,
              sentence(question.display())
                  + " Find the answer in another way than before. Which way do you like better here,"
                  + " and why?",
              right,
              false,
              "");
      case COMPARE -> {
        Node other = stage.beside().getFirst();
        yield new Prompt(
            Guise.COMPARE,
            "Look at %s beside each other. What is the same? What is different?"
                .formatted(
                    other.display().length() + stage.node().display().length() > LONG
                        ? "the last two questions"
                        : quoted(other.question()) + " and " + quoted(question)),
            stage.node().hasAnswerOf(other)
                ? "The answers are the same: %s.".formatted(right)
                : "The answers are different: %s and %s.".formatted(other.answer(), right),
            true,
            "");
      }
      case CHOOSE -> {
        List<Node> choices = choices(stage);
        yield new Prompt(
            Guise.CHOOSE,
            "The answer is %s Which question was asked? %s"
                .formatted(stopped(right), lettered(choices)),
            letter(choices.indexOf(stage.node())) + ": " + question.display().replaceAll(" =$", ""),
            false,
            "");
      }
      case ALWAYS -> {
        Statement statement = stage.statement().orElseThrow();
        yield new Prompt(
            Guise.ALWAYS,
            "%s says: “%s” Is that always, sometimes or never true? Show it with two examples%s."
                .formatted(name, statement.text(), stage.drawn() ? ", one of them drawn" : ""),
            "%s: %s.".formatted(capital(statement.truth()), statement.shown()),
            false,
            statement.text());
      }
      case JUDGE ->
          new Prompt(
              Guise.JUDGE,
              claim(question, stage.claim(), name) + " Is that right?",
              stage.claim().equals(right) ? "Yes." : "No: the right answer is " + stopped(right),
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
              "The answer is %s What could the question be? Make up two like those above.%s"
                  .formatted(stopped(right), stage.drawn() ? " Draw one of them." : ""),
              "for example " + question.display(),
              true,
              "");
    };
  }

  /// The question and those beside it, in an order that the seed and the question decide.
  private List<Node> choices(Stage stage) {
    List<Node> choices = new ArrayList<>(stage.beside());
    int at = Math.floorMod(seed + stage.node().answer().hashCode(), choices.size() + 1);
    choices.add(at, stage.node());
    return choices;
  }

  private static String lettered(List<Node> choices) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < choices.size(); i++) {
      String shown = choices.get(i).display().replaceAll(" =$", "");
      text.append(i == 0 ? "" : " ").append(letter(i)).append(": ").append(sentence(shown));
    }
    return text.toString();
  }

  private static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }

  private static String quoted(Question question) {
    return "“" + question.display().replaceAll(" =$", "") + "”";
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
        yield text + (ends(text) ? " " : ". ") + "%s answered: %s".formatted(name, stopped(claim));
      }
    };
  }

  /// Words as the end of a sentence: `5:30 p.m.` has its full stop already.
  static String stopped(String words) {
    return words.endsWith(".") ? words : words + ".";
  }

  private static boolean ends(String text) {
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
  }

  /// A question before another sentence: closed by a full stop where it ends with a word.
  private static String sentence(String text) {
    return ends(text)
            || text.endsWith("=")
            || !Character.isLetterOrDigit(text.charAt(text.length() - 1))
        ? text
        : text + ".";
  }

  /// A word at the start of a sentence.
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
