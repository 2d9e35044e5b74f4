package keepup.pictures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import keepup.pictures.CounterBoard.Mark;

/// A number with counters or blocks before and after one exchange: one of a place opened into ten
/// of the next to its right, or ten made into one of the next to its left.
final class ExchangeFigure {
  private static final List<String> PLACES = List.of("ones", "tens", "hundreds", "thousands");
  private static final double ARROW = 40;

  private ExchangeFigure() {}

  static Picture draw(Inputs in) {
    boolean blocks = in.choice("as", "counters", "blocks").equals("blocks");
    List<Integer> counts = counts(in, blocks ? 3 : 4);
    int open = PLACES.indexOf(in.choice("open", "", "tens", "hundreds", "thousands"));
    int make = PLACES.indexOf(in.choice("make", "", "tens", "hundreds", "thousands"));
    if ((open < 0) == (make < 0)) {
      throw in.fault("needs one exchange", "write `open: 'tens'`, or `make: 'tens'`.");
    }
    int place = Math.max(open, make);
    int lost = open >= 0 ? place : place - 1;
    int number = open >= 0 ? 1 : 10;
    if (place >= counts.size() || counts.get(lost) < number) {
      throw in.fault(
          "has too few %s to exchange".formatted(PLACES.get(lost)),
          "take a number with %d or more there.".formatted(number));
    }
    List<List<Mark>> before = CounterBoard.full(counts);
    List<Mark> going = before.get(lost);
    Collections.fill(going.subList(going.size() - number, going.size()), Mark.GONE);
    List<Integer> changed = new ArrayList<>(counts);
    int gained = open >= 0 ? place - 1 : place;
    changed.set(lost, changed.get(lost) - number);
    changed.set(gained, changed.get(gained) + (open >= 0 ? 10 : 1));
    List<List<Mark>> after = CounterBoard.full(changed);
    List<Mark> come = after.get(gained);
    Collections.fill(come.subList(counts.get(gained), come.size()), Mark.NEW);
    Board first = Board.of(before, blocks);
    Board second = Board.of(after, blocks);
    List<Board> both = List.of(first, second);
    Drawing drawing = new Drawing();
    Drawing top = first.draw(both);
    drawing.add(top, 0, 0);
    double middle = top.width() / 2;
    drawing.arrow(middle, top.height() + 8, middle, top.height() + ARROW - 6);
    drawing.add(second.draw(both), 0, top.height() + ARROW);
    return drawing.finish(
        "Exchange", "Before. %s After. %s".formatted(first.said(), second.said()));
  }

  private static List<Integer> counts(Inputs in, int places) {
    List<Integer> counts = new ArrayList<>();
    int n = in.whole("n", 0, places == 3 ? 999 : 9999, 0);
    for (int place = 0; place < places; place++) {
      String name = PLACES.get(place);
      counts.add(n % 10 + in.whole(name, 0, 19, 0));
      n /= 10;
    }
    while (counts.size() > 2 && counts.getLast() == 0) {
      counts.removeLast();
    }
    if (in.has("make")
        && counts.size() < places
        && in.choice("make", "", "tens", "hundreds", "thousands")
            .equals(PLACES.get(counts.size()))) {
      counts.add(0);
    }
    return counts;
  }
}
