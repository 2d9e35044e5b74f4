package keepup.pictures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import keepup.maths.Digits;
import keepup.pictures.Method.Frame;

/// Short division moment by moment, the counters of each place made into groups as large as the
/// divisor.
final class QuotientSteps {
  private record Moment(String says, GroupBoard board, Written written) {}

  private QuotientSteps() {}

  /// @param second from 2 to 9
  static Method shortMethod(long first, int second) {
    Digits digits = new Digits(first);
    int columns = digits.length();
    List<Integer> counts = Exchanges.counts(first);
    List<Integer> groups = new ArrayList<>(Collections.nCopies(columns, 0));
    Written written = new Written(columns + 1);
    written.put(1, columns, Integer.toString(second));
    written.number(1, 0, first);
    written.bracket(columns - 1);
    List<Moment> moments = new ArrayList<>();
    moments.add(
        new Moment(
            "Set out %d. How many groups of %d are in each place?".formatted(first, second),
            new GroupBoard(counts, groups, second, -1),
            new Written(written)));
    boolean begun = false;
    for (int place = columns - 1; place >= 0; place--) {
      PlaceToken token = new PlaceToken(place);
      int count = counts.get(place);
      int made = count / second;
      int left = count % second;
      groups.set(place, made);
      begun |= made > 0;
      if (begun || place == 0) {
        written.put(0, place, Integer.toString(made));
      }
      String says =
          "%s make %s of %d%s."
              .formatted(
                  Phrase.first(token.count(count)),
                  made == 0 ? "no group" : Numbers.count(made, "group"),
                  second,
                  left == 0 ? "" : ", with %d left".formatted(left));
      says = count == 1 ? says.replaceFirst(" make ", " makes ") : says;
      int opened = -1;
      if (left > 0 && place > 0) {
        PlaceToken next = new PlaceToken(place - 1);
        says += " Exchange %s for %d %s.".formatted(token.count(left), left * 10, next.name());
        written.before(1, place - 1, Integer.toString(left));
        opened = place;
      }
      if (place == 0) {
        says +=
            " %d ÷ %d = %d%s."
                .formatted(first, second, first / second, left == 0 ? "" : " remainder " + left);
      }
      moments.add(
          new Moment(says, new GroupBoard(counts, groups, second, opened), new Written(written)));
      if (opened >= 0) {
        counts = new ArrayList<>(counts);
        counts.set(place, count - left);
        counts.set(place - 1, counts.get(place - 1) + 10 * left);
      }
    }
    List<GroupBoard> boards = moments.stream().map(Moment::board).toList();
    Moment last = moments.getLast();
    return new Method(
        "Short division",
        Captioned.picture(
            last.says(), last.board().draw(boards), GroupBoard.NAME, last.board().said()),
        moments.stream()
            .map(moment ->
                new Frame(
                    moment.says(),
                    moment.board().draw(boards).finish(GroupBoard.NAME, moment.board().said()),
                    moment.written().picture()))
            .toList());
  }
}
