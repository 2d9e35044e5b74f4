package keepup.pictures;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import keepup.maths.Rational;

/// Equal gaps between two numbers, some of the marks labelled.
///
/// @param every how many gaps there are from one labelled mark to the next
record Scale(Rational from, Rational to, int gaps, int every) {
  private static final int MOST_GAPS = 100;

  /// What the first digits of the numbers on a scale usually step by.
  private static final Set<String> USUAL_STEPS = Set.of("1", "2", "5");

  /// The scale that is given by `from`, `to` and `gaps`, labelled every `label` gaps, or only at
  /// its ends.
  static Scale withEnds(Inputs in) {
    int gaps = in.whole("gaps", 1, MOST_GAPS);
    return read(in, gaps, in.whole("label", 1, MOST_GAPS, gaps));
  }

  /// The same, labelled as such scales usually are.
  static Scale usual(Inputs in) {
    int gaps = in.whole("gaps", 1, MOST_GAPS);
    Scale ends = read(in, gaps, gaps);
    List<Integer> fitting =
        IntStream.rangeClosed(2, gaps)
            .filter(each -> gaps % each == 0 && gaps / each >= 2 && gaps / each <= 6)
            .boxed()
            .toList();
    int usual =
        fitting.stream()
            .filter(ends::isUsualStep)
            .findFirst()
            .or(() -> fitting.stream().findFirst())
            .orElse(gaps);
    return read(in, gaps, in.whole("label", 1, MOST_GAPS, usual));
  }

  private boolean isUsualStep(int each) {
    String step = gap().times(Rational.of(each)).toString();
    return USUAL_STEPS.contains(step.replaceAll("[.]|^[0.]+|0+$", ""));
  }

  private static Scale read(Inputs in, int gaps, int every) {
    Rational from = in.number("from");
    Rational to = in.number("to");
    if (from.compareTo(to) >= 0) {
      throw in.fault(
          "goes from %s to %s, which is not forwards".formatted(from, to),
          "swap `from` and `to`, or keep the numbers apart with `when`.");
    }
    return new Scale(from, to, gaps, every);
  }

  /// From zero up, far enough for the largest value.
  static Scale upTo(Inputs in, Rational largest, Rational step) {
    int gaps = Math.max(1, Math.toIntExact(largest.dividedBy(step).negated().floor() * -1));
    if (gaps > 20) {
      throw in.fault(
          "would need %d steps of %s to reach %s".formatted(gaps, step, largest),
          "choose a larger step, so that there are 20 or fewer.");
    }
    return new Scale(Rational.ZERO, step.times(Rational.of(gaps)), gaps, 1);
  }

  /// A value that lies on the scale.
  Rational on(Inputs in, String name, Rational value) {
    if (value.compareTo(from) < 0 || value.compareTo(to) > 0) {
      throw in.fault(
          "cannot show '%s' %s between %s and %s".formatted(name, value, from, to),
          "widen `from` and `to`.");
    }
    return value;
  }

  /// A scale whose last label would come out of step is not one that is sold.
  void endsOnLabel(Inputs in) {
    if (every < gaps && gaps % every != 0) {
      throw in.fault(
          "labels every %d of %d gaps, which leaves some over".formatted(every, gaps),
          "write a `label` that divides `gaps`.");
    }
  }

  Rational gap() {
    return to.minus(from).dividedBy(Rational.of(gaps));
  }

  Rational mark(int index) {
    return from.plus(gap().times(Rational.of(index)));
  }

  /// How far along a value lies, from 0 to 1.
  double share(Rational value) {
    return Numbers.value(value.minus(from).dividedBy(to.minus(from)));
  }

  boolean isLabelled(int index) {
    return index % every == 0 || index == gaps;
  }

  boolean isMark(Rational value) {
    return value.minus(from).dividedBy(gap()).isWhole();
  }

  /// Where a value lies, as someone who looks would say it: `3 gaps past 40`, never its number
  /// unless that number is written there.
  String place(Rational value) {
    return place(value, Numbers::text, false);
  }

  /// The same where the number at the value is not written, unless it is an end.
  String placeUnlabelled(Rational value, Function<Rational, String> text) {
    return place(value, text, true);
  }

  private String place(Rational value, Function<Rational, String> text, boolean unlabelled) {
    Rational along = value.minus(from).dividedBy(gap());
    int below = Math.toIntExact(along.floor());
    if (below == gaps) {
      return "at " + text.apply(to);
    }
    int labelled = below / every * every;
    if (unlabelled && along.isWhole() && labelled == below && below > 0) {
      labelled -= every;
    }
    String label = text.apply(mark(labelled));
    int past = below - labelled;
    if (along.isWhole()) {
      return past == 0 ? "at " + label : Numbers.count(past, "gap") + " past " + label;
    }
    Rational rest = along.minus(Rational.of(below));
    int half = rest.compareTo(new Rational(1, 2));
    String share = half == 0 ? "halfway into" : half < 0 ? "early in" : "late in";
    return share + " the " + Numbers.ordinal(past + 1) + " gap after " + label;
  }

  /// `20 equal gaps and a number at every fifth mark`.
  String said() {
    if (gaps == 1) {
      return "no marks between";
    }
    return gaps
        + " equal gaps and "
        + (every == 1
            ? "a number at each mark"
            : every >= gaps
                ? "numbers at the ends only"
                : "a number at every %s mark".formatted(Numbers.ordinal(every)));
  }
}
