package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import keepup.maths.ColumnSubtraction;
import keepup.maths.Digits;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;
import keepup.questions.Parameters.Range;

/// Column subtraction: so many digits, so many exchanges, through a zero or not.
final class ColumnSubtract implements QuestionKind {
  private static final Remembered<Settings> SETTINGS =
      new Remembered<>(parameters -> new Settings(plans(parameters), roundToo(parameters)));

  /// A plan that gives only round numbers so often is dropped; others give them one time in ten.
  private static final int ATTEMPTS = 20;

  @Override
  public String name() {
    return "column-subtract";
  }

  @Override
  public String says() {
    return "Subtracts whole numbers set out in columns.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("digits", "up-to", "bottom-digits", "exchanges", "zero", "round");
  }

  /// Chooses which places exchange and which of them lend as a zero, then for each place from the
  /// ones a top and a bottom digit that make it so.
  @Override
  public Question ask(Parameters parameters, Draws draws) {
    Settings settings = SETTINGS.of(parameters);
    List<Plan> plans = settings.plans;
    boolean roundToo = settings.roundToo;
    boolean own = false;
    while (!plans.isEmpty()) {
      int chosen = draws.between(0, plans.size() - 1);
      Plan plan = plans.get(chosen);
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Optional<Pair> pair = plan.draw(draws);
        if (pair.isPresent() && (roundToo || !Pairs.round(pair.get().second()))) {
          return Equation.of(pair.get().first(), Operation.SUBTRACT, pair.get().second());
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

  private record Settings(List<Plan> plans, boolean roundToo) {}

  private static List<Plan> plans(Parameters parameters) {
    Range digits = digits(parameters);
    Range bottom = bottomDigits(parameters);
    Range wanted = exchanges(parameters);
    String zero = zero(parameters);
    List<Plan> plans = new ArrayList<>();
    for (int top = digits.from(); top <= digits.to(); top++) {
      for (int low = Math.max(1, bottom.from()); low <= Math.min(top, bottom.to()); low++) {
        for (int exchanges = 0; exchanges < 1 << (top - 1); exchanges++) {
          // A place can lend as a zero where it is exchanged from and has to be exchanged for.
          int couldBeZero = exchanges & exchanges << 1;
          int zeros = zero.equals("none") ? 0 : couldBeZero;
          if (wanted.holds(Integer.bitCount(exchanges))
              && (!zero.equals("through") || zeros != 0)) {
            plans.add(new Plan(top, low, exchanges, zeros, zero));
          }
        }
      }
    }
    return List.copyOf(plans);
  }

  /// @param top length of the number above
  /// @param low length of the number below
  /// @param exchanges the places that receive ten, as bits
  /// @param couldBeZero the places that may lend as a zero
  /// @param zero what the parameters say of lending zeros
  /// @param columns the digits that fit a place, by the place and the zeros chosen
  private record Plan(
      int top,
      int low,
      int exchanges,
      int couldBeZero,
      String zero,
      Map<Integer, List<int[]>> columns) {
    Plan(int top, int low, int exchanges, int couldBeZero, String zero) {
      this(top, low, exchanges, couldBeZero, zero, new ConcurrentHashMap<>());
    }

    Optional<Pair> draw(Draws draws) {
      int zeros = zero.equals("through") ? chosenZeros(draws) : 0;
      long above = 0;
      long below = 0;
      for (int place = 0; place < top; place++) {
        List<int[]> columns = columnsOf(place, zeros);
        if (columns.isEmpty()) {
          return Optional.empty();
        }
        int[] column = draws.pick(columns);
        above += column[0] * Pairs.power(place);
        below += column[1] * Pairs.power(place);
      }
      return Optional.of(new Pair(above, below));
    }

    /// One place that may be zero, picked among them.
    private int chosenZeros(Draws draws) {
      int nth = draws.between(0, Integer.bitCount(couldBeZero) - 1);
      int rest = couldBeZero;
      for (int i = 0; i < nth; i++) {
        rest &= rest - 1;
      }
      return Integer.lowestOneBit(rest);
    }

    private List<int[]> columnsOf(int place, int zeros) {
      return columns.computeIfAbsent(place << 16 | zeros, _ -> columns(place, zeros));
    }

    private List<int[]> columns(int place, int zeros) {
      List<int[]> columns = new ArrayList<>();
      boolean exchange = bit(exchanges, place);
      boolean lends = place > 0 && bit(exchanges, place - 1);
      int lowestTop = place == top - 1 ? 1 : 0;
      int highestTop = bit(zeros, place) ? 0 : 9;
      for (int t = lowestTop; t <= highestTop; t++) {
        for (int b = place == low - 1 ? 1 : 0; b <= (place < low ? 9 : 0); b++) {
          boolean needs = t - (lends ? 1 : 0) < b;
          boolean forbidden = zero.equals("none") && lends && t == 0;
          if (needs == exchange && !forbidden) {
            columns.add(new int[] {t, b});
          }
        }
      }
      return columns;
    }

    private static boolean bit(int bits, int place) {
      return (bits >> place & 1) == 1;
    }
  }

  /// Also with a bottom number of zero.
  @Override
  public boolean asks(Question question, Parameters parameters) {
    Optional<Pair> pair = Pairs.findSubtraction(question);
    if (pair.isEmpty()) {
      return false;
    }
    long top = pair.get().first();
    long bottom = pair.get().second();
    if (!digitsAccepted(parameters).holds(new Digits(top).length())
        || !bottomDigits(parameters).holds(new Digits(bottom).length())
        || (!roundToo(parameters) && Pairs.round(bottom))) {
      return false;
    }
    ColumnSubtraction column = new ColumnSubtraction(top, bottom);
    String zero = zero(parameters);
    return exchanges(parameters).holds(column.exchanges())
        && (zero.equals("any") || zero.equals("through") == column.throughZero());
  }

  /// A teacher's own question may be longer than what is drawn: `digits: 4` with `up-to: 6`.
  private static Range digitsAccepted(Parameters parameters) {
    Range drawn = digits(parameters);
    return new Range(drawn.from(), Math.max(drawn.to(), parameters.whole("up-to", drawn.to())));
  }

  private static Range digits(Parameters parameters) {
    return parameters.range("digits", new Range(3, 3));
  }

  private static Range bottomDigits(Parameters parameters) {
    return parameters.range("bottom-digits", new Range(1, 9));
  }

  private static Range exchanges(Parameters parameters) {
    return parameters.range("exchanges", new Range(0, 9));
  }

  /// Whether a bottom number such as 7, 40 or 300, better taken in the head, is asked too.
  private static boolean roundToo(Parameters parameters) {
    return parameters.word("round", Set.of("any", "none"), "any").equals("any");
  }

  private static String zero(Parameters parameters) {
    return parameters.word("zero", Set.of("through", "none", "any"), "any");
  }

  @Override
  public List<Dimension> dimensions() {
    return Pairs.DIMENSIONS;
  }
}
