package keepup.fluency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// The starter of a day, made from the date and the year group alone: every class of the year group
/// has the same, and a day can be looked at again.
public final class Starters {
  private static final int[][] DICE = {
    {},
    {1, 1},
    {0, 0, 2, 2},
    {0, 0, 1, 1, 2, 2},
    {0, 0, 2, 0, 0, 2, 2, 2},
    {0, 0, 2, 0, 1, 1, 0, 2, 2, 2},
    {0, 0, 2, 0, 0, 1, 2, 1, 0, 2, 2, 2}
  };

  private Starters() {}

  /// @param year 0 is Reception, up to 6
  public static Starter of(LocalDate date, int year) {
    Random draws = new Random(date.toEpochDay() * 31 + year);
    for (int i = 0; i < 5; i++) {
      draws.nextInt(); // the first draws of neighbouring seeds are alike
    }
    DayOfWeek day = date.getDayOfWeek();
    return switch (day) {
      case MONDAY -> number(draws, year);
      case TUESDAY -> dots(draws, year);
      case WEDNESDAY -> same(draws, year);
      case THURSDAY -> estimate(draws, year);
      case FRIDAY, SATURDAY, SUNDAY -> know(draws, year);
    };
  }

  private static Starter number(Random draws, int year) {
    int most = List.of(10, 20, 100, 1_000, 10_000, 100_000, 1_000_000).get(year);
    int n = most / 10 + 2 + draws.nextInt(most - most / 10 - 2);
    List<String> answers = new ArrayList<>();
    answers.add("One more is " + text(n + 1) + ", one less is " + text(n - 1) + ".");
    answers.add(
        n % 2 == 0
            ? "It is even: half of it is " + text(n / 2) + "."
            : "It is odd: it is " + text(n / 2) + " and " + text(n / 2 + 1) + ".");
    if (year >= 1) {
      answers.add(text(n) + " and " + text(most - n) + " make " + text(most) + ".");
    }
    if (year >= 2) {
      answers.add("Ten more is " + text(n + 10) + ", ten less is " + text(n - 10) + ".");
    }
    if (year >= 3) {
      answers.add("Ten times as much is " + text(10 * n) + ".");
    }
    return new Starter(
        Starter.Kind.NUMBER_OF_THE_DAY,
        List.of(text(n)),
        List.of(),
        Starter.NO_LINE,
        "Say all that you know about this number. Who can say something nobody has said yet?",
        answers);
  }

  /// Groups of dots as on dice, so that they are seen and not counted.
  private static Starter dots(Random draws, int year) {
    int groups = year == 0 ? 2 : year <= 2 ? 3 : 4;
    int same = 2 + draws.nextInt(year <= 1 ? 3 : 5);
    int odd = year == 0 ? 0 : draws.nextInt(groups);
    List<Starter.Dot> dots = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    int total = 0;
    for (int g = 0; g < groups; g++) {
      int size = g == odd ? Math.max(1, same - 1) : same;
      int[] pattern = DICE[size];
      double left = 100.0 / groups * g + 50.0 / groups - 5;
      for (int i = 0; i < pattern.length; i += 2) {
        dots.add(new Starter.Dot(left + 5 * pattern[i], 25 + 5 * pattern[i + 1], g));
      }
      parts.add(String.valueOf(size));
      total += size;
    }
    return new Starter(
        Starter.Kind.DOTS,
        List.of(),
        dots,
        Starter.NO_LINE,
        "Look, then close your eyes. How many were there? How did you see them? Who saw it another way?",
        List.of(
            "There are " + total + ".",
            String.join(" + ", parts) + " = " + total,
            "%d groups of %d, less 1: %d − 1 = %d".formatted(groups, same, groups * same, total)));
  }

  private static Starter same(Random draws, int year) {
    boolean tables = year >= 3;
    int a = tables ? 3 + draws.nextInt(6) : 3 + draws.nextInt(year == 0 ? 2 : 5);
    int b = tables ? a + 1 + draws.nextInt(3) : a + 1;
    String sign = tables ? " × " : " + ";
    int one = tables ? a * b : a + b;
    int other = tables ? a * (b + 1) : a + b + 1;
    return new Starter(
        Starter.Kind.SAME_DIFFERENT,
        List.of(a + sign + b, a + sign + (b + 1)),
        List.of(),
        Starter.NO_LINE,
        "Do not work them out yet. What is the same? What is different? If you know one, what do you know about the other?",
        List.of(
            "Both have " + a + ".",
            tables
                ? "The second has one more group of " + a + ": it is " + a + " more."
                : "The second has one more, so it is one more.",
            a + sign + b + " = " + one + ", " + a + sign + (b + 1) + " = " + other));
  }

  private static Starter estimate(Random draws, int year) {
    int to = List.of(10, 20, 100, 1_000, 10_000, 100_000, 1_000_000).get(year);
    int mark = to / 10 + draws.nextInt(8 * to / 10);
    mark = to >= 100 ? mark / (to / 100) * (to / 100) : mark;
    mark = mark == to / 2 ? mark + Math.max(1, to / 20) : mark;
    return new Starter(
        Starter.Kind.ESTIMATE,
        List.of(),
        List.of(),
        new Starter.MarkedLine(0, to, mark),
        "About which number does the arrow show? What did you use to decide?",
        List.of(
            (mark > to / 2 ? "More" : "Less")
                + " than half: half of "
                + text(to)
                + " is "
                + text(to / 2)
                + ".",
            "It shows "
                + text(mark)
                + ". Anything from "
                + text(mark - Math.max(1, to / 20))
                + " to "
                + text(mark + Math.max(1, to / 20))
                + " was a good estimate."));
  }

  private static Starter know(Random draws, int year) {
    FactSet set = FactSet.ofYear(year);
    List<Fact> open =
        set.facts().stream()
            .filter(fact -> !Derivations.list(fact).getFirst().from().isEmpty() || year <= 1)
            .toList();
    Fact fact = open.get(draws.nextInt(open.size()));
    List<String> answers = new ArrayList<>();
    for (Derivation way : Derivations.list(fact)) {
      answers.add(
          way.says()
              + " "
              + String.join(", ", way.workings().stream().map(Working::text).toList()));
    }
    return new Starter(
        Starter.Kind.HOW_DO_YOU_KNOW,
        List.of(fact.text()),
        List.of(),
        Starter.NO_LINE,
        "Not only what it is: how do you know? Find two ways.",
        answers.subList(0, Math.min(4, answers.size())));
  }

  private static String text(int number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
