package keepup.simulator;

import java.util.HashSet;
import java.util.Set;
import keepup.content.Curriculum;
import keepup.maths.Draws;
import keepup.questions.Given;
import keepup.questions.GivenReader;
import keepup.questions.Mark;
import keepup.questions.Marking;
import keepup.questions.Question;
import keepup.steps.Step;

/// Wrong answers without a system: a digit written wrongly or twice, one out, nothing written, or
/// the answer to another question.
final class Mistakes {
  private static final int ATTEMPTS = 40;

  private final Curriculum curriculum;

  Mistakes(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  /// A wrong answer near the one that was meant.
  String near(String meant, Question question, Step step, Draws draws) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      String written = altered(meant, draws);
      if (!written.equals(meant) && isWrongAndRead(written, question)) {
        return written;
      }
    }
    return any(question, step, draws);
  }

  /// Any wrong answer.
  String any(Question question, Step step, Draws draws) {
    Set<String> tried = new HashSet<>();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      String other = curriculum.ask(step, draws.between(1, Integer.MAX_VALUE)).expected().text();
      if (tried.add(other) && isWrongAndRead(other, question)) {
        return other;
      }
    }
    return "";
  }

  private static boolean isWrongAndRead(String written, Question question) {
    Given given = GivenReader.read(written, question);
    return given instanceof Given.Read && Marking.mark(question, given) == Mark.WRONG;
  }

  private static String altered(String meant, Draws draws) {
    StringBuilder text = new StringBuilder(meant);
    int digits = (int) meant.chars().filter(Character::isDigit).count();
    if (digits == 0) {
      return meant;
    }
    int wanted = draws.between(1, digits);
    int at = -1;
    for (int seen = 0; seen < wanted; seen++) {
      at++;
      while (!Character.isDigit(text.charAt(at))) {
        at++;
      }
    }
    char digit = text.charAt(at);
    return switch (draws.between(0, 4)) {
      case 0, 1 -> {
        text.setCharAt(at, (char) ('0' + (digit - '0' + (draws.chance(0.5) ? 1 : 9)) % 10));
        yield text.toString();
      }
      case 2 -> {
        text.setCharAt(at, (char) ('0' + draws.between(0, 9)));
        yield text.toString();
      }
      case 3 -> {
        if (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
          text.setCharAt(at, text.charAt(at + 1));
          text.setCharAt(at + 1, digit);
        }
        yield text.toString();
      }
      default -> text.insert(at, digit).toString();
    };
  }
}
