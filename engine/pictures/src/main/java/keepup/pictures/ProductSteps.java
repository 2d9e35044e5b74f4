package keepup.pictures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import keepup.maths.ColumnAddition;
import keepup.maths.Digits;
import keepup.pictures.Method.Frame;

/// Short and long multiplication moment by moment, beside the area that each part fills.
final class ProductSteps {
  private final List<Frame> frames = new ArrayList<>();
  private final long first;
  private final long second;
  private final List<Long> across;
  private final List<Long> down;
  private final int columns;
  private final Written written;
  private final Set<Integer> known = new HashSet<>();

  private ProductSteps(long first, long second) {
    this.first = first;
    this.second = second;
    across = AreaModel.parts(first);
    down = AreaModel.parts(second);
    columns = new Digits(first * second).length();
    written = new Written(Math.max(columns, new Digits(second).length() + 1) + 1);
    written.number(0, 0, first);
    written.number(1, 0, second);
    written.put(1, Math.max(columns, new Digits(second).length() + 1), "×");
    written.rule(2);
  }

  /// @param second from 2 to 9
  static Method shortMethod(long first, int second) {
    return new ProductSteps(first, second).shortMethod();
  }

  /// @param second two digits or three
  static Method longMethod(long first, long second) {
    return new ProductSteps(first, second).longMethod();
  }

  private void frame(String says, Set<Integer> lit) {
    AreaModel area = new AreaModel(across, down, known);
    frames.add(
        new Frame(
            says,
            area.draw(lit).finish("Area model", area.said()),
            new Written(written).picture()));
  }

  private Method shortMethod() {
    written.rows(3);
    written.rule(3);
    frame(
        "%d is %s. Each part is multiplied by %d.".formatted(first, sum(across), second), Set.of());
    Digits digits = new Digits(first);
    long carried = 0;
    for (int place = 0; place < digits.length(); place++) {
      PlaceToken token = new PlaceToken(place);
      long product = digits.at(place) * second;
      long total = product + carried;
      String says =
          "%s: %d × %d = %d%s."
              .formatted(
                  Phrase.first(token.name()),
                  digits.at(place),
                  second,
                  product,
                  carried == 0 ? "" : ", and %d carried makes %d".formatted(carried, total));
      boolean last = place == digits.length() - 1;
      carried = total / 10;
      if (last) {
        written.number(2, place, total);
      } else {
        written.put(2, place, Long.toString(total % 10));
        if (carried > 0) {
          written.carry(place + 1, Long.toString(carried));
          says +=
              " Write %d, carry %s."
                  .formatted(total % 10, new PlaceToken(place + 1).count(carried));
        }
      }
      Set<Integer> lit = Set.of();
      if (digits.at(place) > 0) {
        int piece = across.indexOf(digits.at(place) * power(place));
        known.add(piece);
        lit = Set.of(piece);
      }
      frame(says, lit);
    }
    frame(
        "All parts together: %s = %d."
            .formatted(sum(across.stream().map(part -> part * second).toList()), first * second),
        Set.of());
    return new Method("Short multiplication", frames.getLast().drawn(), frames);
  }

  private Method longMethod() {
    int rows = down.size();
    written.rows(3 + rows);
    written.rule(2 + rows);
    written.rule(3 + rows);
    frame(
        "%d is %s, and %d is %s. The rectangle has a piece for each pair."
            .formatted(first, sum(across), second, sum(down)),
        Set.of());
    for (int i = 0; i < rows; i++) {
      int row = rows - 1 - i;
      long part = down.get(row);
      written.number(2 + i, 0, first * part);
      carries(2 + i, part);
      Set<Integer> lit =
          new HashSet<>(
              IntStream.range(row * across.size(), (row + 1) * across.size()).boxed().toList());
      known.addAll(lit);
      frame(
          "Multiply by %d: %s = %d.%s"
              .formatted(
                  part,
                  sum(across.stream().map(each -> each * part).toList()),
                  first * part,
                  i == 0 || part % 10 != 0
                      ? ""
                      : " It ends in %s, for %s."
                          .formatted(
                              part % 100 == 0 ? "two zeros" : "a zero",
                              part % 100 == 0 ? "hundreds" : "tens")),
          lit);
    }
    written.number(2 + rows, 0, first * second);
    boolean[] carried =
        new ColumnAddition(
                rows == 1
                    ? List.of(first * second, 0L)
                    : down.stream().map(part -> part * first).toList())
            .carryAt();
    for (int place = 0; place + 1 < columns && place < carried.length; place++) {
      if (carried[place]) {
        written.carry(place + 1, "1");
      }
    }
    frame(
        "Add the rows: %s = %d."
            .formatted(
                sum(down.reversed().stream().map(part -> part * first).toList()), first * second),
        Set.of());
    return new Method("Long multiplication", frames.getLast().drawn(), frames);
  }

  /// Small digits in the row of one product: what each place carried to the next.
  private void carries(int row, long part) {
    int shift = new Digits(part).length() - 1;
    long times = part / power(shift);
    long carried = 0;
    Digits digits = new Digits(first);
    for (int place = 0; place < digits.length() - 1; place++) {
      carried = (digits.at(place) * times + carried) / 10;
      if (carried > 0) {
        written.before(row, place + 1 + shift, Long.toString(carried));
      }
    }
  }

  private static String sum(List<Long> parts) {
    return String.join(" + ", parts.stream().map(Object::toString).toList());
  }

  private static long power(int place) {
    long power = 1;
    for (int i = 0; i < place; i++) {
      power *= 10;
    }
    return power;
  }
}
