package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import keepup.maths.ColumnAddition;
import keepup.maths.Digits;
import keepup.maths.Draws;
import keepup.maths.Expression;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.questions.Parameters.Range;

/// Column addition: so many digits, so many carries, two numbers or three.
final class ColumnAdd implements QuestionKind {
  private static final Remembered<Settings> SETTINGS =
      new Remembered<>(
          parameters -> new Settings(plans(parameters), addends(parameters), roundToo(parameters)));

  /// A plan that gives only round numbers so often is dropped; others give them one time in ten.
  private static final int ATTEMPTS = 20;

  @Override
  public String name() {
    return "column-add";
  }

  @Override
  public String says() {
    return "Adds whole numbers set out in columns.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("digits", "up-to", "other-digits", "carries", "addends", "round");
  }

  /// Chooses which places carry, then for each place from the ones digits that do so.
  @Override
  public Question ask(Parameters parameters, Draws draws) {
    Settings settings = SETTINGS.of(parameters);
    int addends = settings.addends;
    boolean roundToo = settings.roundToo;
    List<Plan> plans = settings.plans;
    boolean own = false;
    while (!plans.isEmpty()) {
      int chosen = draws.between(0, plans.size() - 1);
      Plan plan = plans.get(chosen);
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        long[] numbers = plan.draw(addends, draws);
        if (numbers.length > 0 && (roundToo || !easy(numbers))) {
          return sum(numbers);
        }
      }
      if (!own) {
        own = true;
        plans = new ArrayList<>(plans);
      }
      plans.remove(chosen);
    }
    throw Pairs.none(parameters);
  }

  private record Settings(List<Plan> plans, int addends, boolean roundToo) {}

  private static List<Plan> plans(Parameters parameters) {
    Range digits = digits(parameters);
    List<Plan> plans = new ArrayList<>();
    for (int length = digits.from(); length <= digits.to(); length++) {
      Range others = otherDigits(parameters);
      for (int other = Math.max(1, others.from());
          other <= Math.min(length, others.to());
          other++) {
        for (int carries = 0; carries < 1 << length; carries++) {
          if (carries(parameters).holds(Integer.bitCount(carries))) {
            plans.add(new Plan(length, other, carries));
          }
        }
      }
    }
    return List.copyOf(plans);
  }

  /// @param length of the first number
  /// @param other length of the numbers below it
  /// @param carries the places that carry, as bits
  /// @param columns the digits that fit a place, by the place, what is carried and how many addends
  private record Plan(int length, int other, int carries, Map<Integer, List<int[]>> columns) {
    Plan(int length, int other, int carries) {
      this(length, other, carries, new ConcurrentHashMap<>());
    }

    /// The numbers, or none where no digits fit.
    long[] draw(int addends, Draws draws) {
      long[] numbers = new long[addends];
      int carried = 0;
      for (int place = 0; place < length; place++) {
        List<int[]> columns = columnsOf(addends, place, carried);
        if (columns.isEmpty()) {
          return new long[0];
        }
        int[] column = draws.pick(columns);
        int total = carried;
        for (int i = 0; i < addends; i++) {
          numbers[i] += column[i] * Pairs.power(place);
          total += column[i];
        }
        carried = total / 10;
      }
      return numbers;
    }

    private List<int[]> columnsOf(int addends, int place, int carried) {
      return columns.computeIfAbsent(
          (place << 8 | carried) << 8 | addends, _ -> columns(addends, place, carried));
    }

    private List<int[]> columns(int addends, int place, int carried) {
      List<int[]> columns = new ArrayList<>();
      boolean carry = (carries >> place & 1) == 1;
      int lowestAbove = place == length - 1 ? 1 : 0;
      int lowestBelow = place == other - 1 ? 1 : 0;
      int highestBelow = place < other ? 9 : 0;
      for (int a = lowestAbove; a <= 9; a++) {
        for (int b = lowestBelow; b <= highestBelow; b++) {
          for (int c = addends == 3 ? lowestBelow : 0;
              c <= (addends == 3 ? highestBelow : 0);
              c++) {
            if (a + b + c + carried >= 10 == carry) {
              columns.add(addends == 3 ? new int[] {a, b, c} : new int[] {a, b});
            }
          }
        }
      }
      return columns;
    }
  }

  private static Equation sum(long[] numbers) {
    return numbers.length == 3
        ? ThreeAddends.sum(numbers[0], numbers[1], numbers[2])
        : new Equation(
            Expression.join(Expression.of(numbers[0]), Operation.ADD, Expression.of(numbers[1])),
            Expression.unknown());
  }

  /// In any order of the numbers: `digits` is the length of the longest.
  @Override
  public boolean asks(Question question, Parameters parameters) {
    List<Rational> numbers = ThreeAddends.numbers(question);
    if (numbers.size() != addends(parameters) || !numbers.stream().allMatch(Missing::natural)) {
      return false;
    }
    List<Long> addends = numbers.stream().map(Rational::whole).sorted().toList();
    Range others = otherDigits(parameters);
    return digitsAccepted(parameters).holds(new Digits(addends.getLast()).length())
        && addends.subList(0, addends.size() - 1).stream()
            .allMatch(n -> others.holds(new Digits(n).length()))
        && (roundToo(parameters) || !easy(addends.stream().mapToLong(Long::longValue).toArray()))
        && carries(parameters).holds(new ColumnAddition(addends).carries());
  }

  /// A teacher's own question may be longer than what is drawn: `digits: 4` with `up-to: 6`.
  private static Range digitsAccepted(Parameters parameters) {
    Range drawn = digits(parameters);
    return new Range(drawn.from(), Math.max(drawn.to(), parameters.whole("up-to", drawn.to())));
  }

  private static Range digits(Parameters parameters) {
    return parameters.range("digits", new Range(3, 3));
  }

  private static Range otherDigits(Parameters parameters) {
    return parameters.range("other-digits", new Range(1, 9));
  }

  private static Range carries(Parameters parameters) {
    return parameters.range("carries", new Range(0, 9));
  }

  /// Whether a number such as 7, 40 or 300, better added in the head, is asked too.
  private static boolean roundToo(Parameters parameters) {
    return parameters.word("round", Set.of("any", "none"), "any").equals("any");
  }

  private static boolean easy(long[] numbers) {
    return java.util.Arrays.stream(numbers).anyMatch(Pairs::round);
  }

  private static int addends(Parameters parameters) {
    return parameters.word("addends", Set.of("2", "3"), "2").equals("3") ? 3 : 2;
  }

  @Override
  public List<Dimension> dimensions() {
    return ThreeAddends.DIMENSIONS;
  }
}
