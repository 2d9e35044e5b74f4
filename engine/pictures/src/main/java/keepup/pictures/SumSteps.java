package keepup.pictures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import keepup.maths.Digits;
import keepup.pictures.CounterBoard.Mark;

/// Column addition and column subtraction moment by moment, with counters or blocks.
final class SumSteps {
  private final Moments moments;
  private final Written written;
  private final long first;
  private final long second;

  private SumSteps(long first, long second, int columns, boolean blocks) {
    moments = new Moments(blocks);
    this.first = first;
    this.second = second;
    written = new Written(columns + 1);
  }

  static Method add(long first, long second, boolean blocks) {
    int columns = new Digits(first + second).length();
    return new SumSteps(first, second, columns, blocks).add(columns);
  }

  static Method subtract(long first, long second, boolean blocks) {
    return new SumSteps(first, second, new Digits(first).length(), blocks).subtract();
  }

  private void setOut(int columns, String sign) {
    written.number(0, 0, first);
    written.number(1, 0, second);
    written.put(1, columns, sign);
    written.rows(3);
    written.rule(2);
    written.rule(3);
  }

  private Method add(int columns) {
    setOut(columns, "+");
    List<List<Mark>> places = new ArrayList<>();
    for (int place = 0; place < columns; place++) {
      List<Mark> marks = new ArrayList<>();
      marks.addAll(Collections.nCopies(new Digits(first).at(place), Mark.HAS));
      marks.addAll(Collections.nCopies(new Digits(second).at(place), Mark.SECOND));
      places.add(marks);
    }
    moments.add("Set out %d and %d: ones under ones.".formatted(first, second), places, written);
    for (int place = 0; place < columns; place++) {
      PlaceToken token = new PlaceToken(place);
      int total = places.get(place).size();
      String says = Phrase.first(token.name()) + ": " + addends(place) + " = " + total + ".";
      if (total >= 10) {
        Collections.fill(places.get(place).subList(0, 10), Mark.GONE);
        places.get(place + 1).add(Mark.NEW);
        says +=
            " Exchange 10 %s for 1 %s.".formatted(token.name(), new PlaceToken(place + 1).one());
        written.carry(place + 1, "1");
      }
      written.put(2, place, Integer.toString(total % 10));
      if (place == columns - 1) {
        says += " %d + %d = %d.".formatted(first, second, first + second);
      }
      moments.add(says, places, written);
      if (total >= 10) {
        places.get(place).subList(0, 10).clear();
        Collections.replaceAll(places.get(place + 1), Mark.NEW, Mark.HAS);
      }
    }
    return moments.finish("Column addition");
  }

  private String addends(int place) {
    int carried =
        place == 0 ? 0 : (int) ((below(first, place) + below(second, place)) / power(place));
    String both = new Digits(first).at(place) + " + " + new Digits(second).at(place);
    return carried == 0 ? both : both + " + " + carried;
  }

  private static long below(long number, int place) {
    return number % power(place);
  }

  private static long power(int place) {
    long power = 1;
    for (int i = 0; i < place; i++) {
      power *= 10;
    }
    return power;
  }

  private Method subtract() {
    int columns = new Digits(first).length();
    setOut(columns, "−");
    List<Integer> counts = Exchanges.counts(first);
    moments.add("Start with %d.".formatted(first), CounterBoard.full(counts), written);
    for (int place = 0; place < columns; place++) {
      exchange(counts, place);
      int wanted = new Digits(second).at(place);
      int left = counts.get(place) - wanted;
      List<List<Mark>> places = CounterBoard.full(counts);
      Collections.fill(places.get(place).subList(left, counts.get(place)), Mark.GONE);
      String says =
          Phrase.first(new PlaceToken(place).name())
              + (new Digits(second).written(place)
                  ? ": %d − %d = %d.".formatted(counts.get(place), wanted, left)
                  : ": nothing to take away, %d left.".formatted(left));
      if (left > 0 || new Digits(first - second).written(place)) {
        written.put(2, place, Integer.toString(left));
      }
      if (place == columns - 1) {
        says += " %d − %d = %d.".formatted(first, second, first - second);
      }
      moments.add(says, places, written);
      counts.set(place, left);
    }
    return moments.finish("Column subtraction");
  }

  /// Opens one of the nearest place to the left that has any, and so on down to this place.
  private void exchange(List<Integer> counts, int place) {
    int wanted = new Digits(second).at(place);
    if (counts.get(place) >= wanted) {
      return;
    }
    int lender = place + 1;
    while (counts.get(lender) == 0) {
      lender++;
    }
    for (int from = lender; from > place; from--) {
      String says =
          from == lender
              ? "Not enough %s: %d is less than %d.%s"
                  .formatted(
                      new PlaceToken(place).name(),
                      counts.get(place),
                      wanted,
                      lender > place + 1
                          ? " There are no %s to open.".formatted(new PlaceToken(place + 1).name())
                          : "")
              : "Now there are " + new PlaceToken(from).name() + " to open.";
      counts.set(from, counts.get(from) - 1);
      counts.set(from - 1, counts.get(from - 1) + 10);
      List<List<Mark>> places = CounterBoard.full(counts);
      places.get(from).add(Mark.GONE);
      List<Mark> received = places.get(from - 1);
      Collections.fill(received.subList(received.size() - 10, received.size()), Mark.NEW);
      written.cross(0, from, Integer.toString(counts.get(from)));
      if (written.isCrossed(0, from - 1)) {
        written.cross(0, from - 1, Integer.toString(counts.get(from - 1)));
      } else {
        written.before(0, from - 1, "1");
      }
      moments.add(
          says
              + " Exchange 1 %s for 10 %s."
                  .formatted(new PlaceToken(from).one(), new PlaceToken(from - 1).name()),
          places,
          written);
    }
  }
}
