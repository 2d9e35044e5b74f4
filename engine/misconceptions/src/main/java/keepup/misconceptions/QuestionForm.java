package keepup.misconceptions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.maths.Expression;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.questions.Equation;
import keepup.questions.Question;

/// The form of a question with letters for its numbers: `a + b = [] + c`.
///
/// A form without an equals sign stands for a calculation to be worked out; then it does not matter
/// on which side the box is. A letter stands for the number in the same place of the question.
///
/// @param shape the form with every letter replaced by `#`
/// @param names the letters in the order of their places
record QuestionForm(String shape, List<String> names) {
  private static final Pattern LETTER = Pattern.compile("[a-z]");
  private static final Pattern FORM =
      Pattern.compile(
          "(?:[a-z]|□)(?: [-+×÷] (?:[a-z]|□))*(?: = (?:[a-z]|□)(?: [-+×÷] (?:[a-z]|□))*)?");

  /// The forms of a text such as `a + [] = c or [] + a = c`; the words `addition` and `subtraction`
  /// stand for `a + b` and `a - b`.
  ///
  /// @throws IllegalArgumentException if one is no form, or they do not name the same numbers
  static List<QuestionForm> list(String text) {
    List<QuestionForm> forms = new ArrayList<>();
    for (String form : text.split(" or ", -1)) {
      forms.add(of(form.strip()));
    }
    Set<String> names = Set.copyOf(forms.getFirst().names);
    for (QuestionForm form : forms) {
      if (!Set.copyOf(form.names).equals(names)) {
        throw new IllegalArgumentException(
            "The forms '%s' must all name the same numbers.".formatted(text));
      }
    }
    return List.copyOf(forms);
  }

  private static QuestionForm of(String text) {
    String form =
        switch (text) {
          case "addition" -> "a + b";
          case "subtraction" -> "a - b";
          default -> text.replace("[]", "□").replace("−", "-").replaceAll("\\s+", " ");
        };
    if (!FORM.matcher(form).matches()
        || form.contains("=") != form.contains("□")
        || form.indexOf('□') != form.lastIndexOf('□')) {
      throw new IllegalArgumentException(
          "The form '%s' must be a calculation or an equation with one box.%nMaybe a + b, or a + [] = c?"
              .formatted(text));
    }
    List<String> names = new ArrayList<>();
    Matcher letters = LETTER.matcher(form);
    while (letters.find()) {
      if (names.contains(letters.group())) {
        throw new IllegalArgumentException(
            "The form '%s' must not use the letter %s twice.".formatted(text, letters.group()));
      }
      names.add(letters.group());
    }
    return new QuestionForm(LETTER.matcher(form).replaceAll("#"), List.copyOf(names));
  }

  /// The question's numbers by their letters, where it has this form.
  Optional<Map<String, Rational>> findNumbers(Question question) {
    return switch (question) {
      case Equation equation -> findIn(equation);
    };
  }

  private Optional<Map<String, Rational>> findIn(Equation equation) {
    List<Rational> found = new ArrayList<>();
    String left = write(equation.left(), found);
    String right = write(equation.right(), found);
    String seen = left + " = " + right;
    if (!shape.contains("=")) {
      seen = right.equals("□") ? left : left.equals("□") ? right : seen;
    }
    if (!seen.equals(shape)) {
      return Optional.empty();
    }
    Map<String, Rational> numbers = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), found.get(i));
    }
    return Optional.of(numbers);
  }

  private static String write(Expression side, List<Rational> into) {
    return switch (side) {
      case Expression.Literal(Rational value) -> {
        into.add(value);
        yield "#";
      }
      case Expression.Unknown _ -> "□";
      case Expression.Joined(Operation operation, Expression left, Expression right) -> {
        String first = write(left, into);
        String second = write(right, into);
        // Forms have no brackets, so a bracketed part must not look like one that has none.
        boolean mixed =
            right instanceof Expression.Joined
                || (operation != Operation.ADD
                    && operation != Operation.SUBTRACT
                    && left instanceof Expression.Joined);
        yield mixed
            ? "(" + first + ") " + operation.symbol() + " (" + second + ")"
            : first + " " + operation.symbol() + " " + second;
      }
    };
  }
}
