package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Numeral.Notation;
import keepup.maths.Term;
import keepup.questions.AnswerForm;
import keepup.questions.Equation;
import keepup.questions.Question;
import keepup.questions.Task;

/// A question whose answer is told and of which one part is hidden: the unknown has moved.
///
/// @param node the whole question
/// @param dimension what is hidden
/// @param text as it is printed: `304 − □ = 116`
/// @param value what is hidden, as it is written
/// @param number whether it is a number, and not a word
/// @param before what stood in its place in the question before
record Gap(Node node, int dimension, String text, String value, boolean number, String before) {
  private static final String BOX = "□";

  /// The gap where the only part in which a question differs from another is hidden.
  static Optional<Gap> find(Node before, Node node) {
    List<Integer> differing = node.differing(before);
    if (differing.size() != 1) {
      return Optional.empty();
    }
    int dimension = differing.getFirst();
    return switch (node.question()) {
      case Equation equation -> findInEquation(before.question(), equation, node, dimension);
      case Task task -> findInTask(before.question(), task, node, dimension);
    };
  }

  /// The same where more than one thing fits.
  Gap open() {
    return new Gap(
        node,
        dimension,
        text.replace("What is missing?", "What could be missing?"),
        value,
        number,
        before);
  }

  boolean isOpen() {
    return text.endsWith("What could be missing?");
  }

  private static Optional<Gap> findInTask(Question before, Task task, Node node, int dimension) {
    SlotChange change = SlotChange.find(before, task).orElse(null);
    if (change == null || task.display().contains(BOX) || change.to().isBlank()) {
      return Optional.empty();
    }
    String whole = task.displayWithout(change.slot());
    boolean list = task.values().get(change.slot()) instanceof Term.Items;
    String[] now = list ? change.to().split(", ", -1) : new String[] {change.to()};
    String[] then = list ? change.from().split(", ", -1) : new String[] {change.from()};
    boolean choices = change.to().contains(", ") || change.to().contains(" or ");
    if (!list && choices && change.to().contains(node.answer())) {
      return Optional.empty();
    }
    if (now.length == 1) {
      String text =
          "%s The answer is %s What is missing?".formatted(whole, Prompts.stopped(node.answer()));
      return Optional.of(
          new Gap(node, dimension, text, change.to(), change.number(), change.from()));
    }
    return findInList(node, dimension, whole, now, then);
  }

  /// One number of a list is hidden: the first that differs.
  private static Optional<Gap> findInList(
      Node node, int dimension, String whole, String[] now, String[] then) {
    int at = 0;
    while (at < now.length - 1 && at < then.length - 1 && now[at].equals(then[at])) {
      at++;
    }
    if (now.length != then.length || now[at].equals(then[at])) {
      return Optional.empty();
    }
    String[] boxed = now.clone();
    boxed[at] = BOX;
    String text =
        "%s The answer is %s What is missing?"
            .formatted(
                whole.replace(BOX, String.join(", ", boxed)), Prompts.stopped(node.answer()));
    boolean number = Telling.number(now[at]).isPresent();
    return Optional.of(new Gap(node, dimension, text, now[at], number, then[at]));
  }

  private static Optional<Gap> findInEquation(
      Question before, Equation equation, Node node, int dimension) {
    if (!(before instanceof Equation old)) {
      return Optional.empty();
    }
    List<Numeral> now = numerals(equation);
    List<Numeral> then = numerals(old);
    int at = -1;
    for (int i = 0; i < now.size() && now.size() == then.size(); i++) {
      if (!now.get(i).equals(then.get(i))) {
        if (at >= 0) {
          return Optional.empty();
        }
        at = i;
      }
    }
    if (at < 0) {
      return Optional.empty();
    }
    Numeral numeral = now.get(at);
    Numeral same = then.get(at);
    int[] countdown = {at};
    String left = write(equation, equation.left(), countdown, same, numeral, true);
    String right = write(equation, equation.right(), countdown, same, numeral, true);
    String text = left + " = " + right;
    if (now.stream().anyMatch(each -> each.notation() instanceof Notation.Parts)) {
      text = text.replaceAll("(\\d) ÷ (?=\\d)", "$1/");
    }
    return Optional.of(
        new Gap(node, dimension, text, part(same, numeral), true, part(numeral, same)));
  }

  /// The numbers written in an equation, from left to right.
  private static List<Numeral> numerals(Equation equation) {
    List<Numeral> numerals = new ArrayList<>();
    collect(equation.left(), numerals);
    collect(equation.right(), numerals);
    return numerals;
  }

  private static void collect(Expression side, List<Numeral> into) {
    switch (side) {
      case Expression.Literal(Numeral numeral) -> into.add(numeral);
      case Expression.Unknown _ -> {}
      case Expression.Joined(var _, Expression left, Expression right) -> {
        collect(left, into);
        collect(right, into);
      }
    }
  }

  private static String write(
      Equation equation,
      Expression side,
      int[] countdown,
      Numeral same,
      Numeral hidden,
      boolean outermost) {
    return switch (side) {
      case Expression.Unknown _ -> solution(equation);
      case Expression.Literal(Numeral numeral) ->
          countdown[0]-- == 0 ? boxed(same, hidden) : numeral.text().replace('-', '−');
      case Expression.Joined(var operation, Expression left, Expression right) -> {
        String text =
            write(equation, left, countdown, same, hidden, false)
                + " "
                + operation.display()
                + " "
                + write(equation, right, countdown, same, hidden, false);
        yield outermost ? text : "(" + text + ")";
      }
    };
  }

  private static String solution(Equation equation) {
    AnswerForm form = equation.answers();
    return form.unit().equals("£")
        ? Numeral.pounds(equation.solution()).text()
        : equation.expected().text();
  }

  /// The numeral with a box for the part in which it differs from the other.
  private static String boxed(Numeral other, Numeral numeral) {
    return switch (numeral.notation()) {
      case Notation.Parts(long above, long below)
          when other.notation() instanceof Notation.Parts(long _, long under) ->
          under == below ? BOX + "/" + below : above + "/" + BOX;
      case Notation.Mixed(long whole, long above, long below)
          when other.notation() instanceof Notation.Mixed(long w, long _, long under) ->
          w != whole
              ? "%s %d/%d".formatted(BOX, above, below)
              : under == below
                  ? "%d %s/%d".formatted(whole, BOX, below)
                  : "%d %d/%s".formatted(whole, above, BOX);
      case Notation.Pounds _ -> "£" + BOX;
      case Notation.Parts _, Notation.Mixed _, Notation.Decimal _ -> BOX;
    };
  }

  private static String part(Numeral other, Numeral numeral) {
    return switch (numeral.notation()) {
      case Notation.Parts(long above, long below)
          when other.notation() instanceof Notation.Parts(long _, long under) ->
          Long.toString(under == below ? above : below);
      case Notation.Mixed(long whole, long above, long below)
          when other.notation() instanceof Notation.Mixed(long w, long _, long under) ->
          Long.toString(w != whole ? whole : under == below ? above : below);
      case Notation.Pounds _ -> numeral.text().substring(1);
      case Notation.Parts _, Notation.Mixed _, Notation.Decimal _ -> numeral.text();
    };
  }
}
