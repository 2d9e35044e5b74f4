package keepup.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import keepup.evidence.TalliedTrial;
import keepup.evidence.Tally;

/// The trials of the records, each analysed on its own. Rows come in the order of trials, so that
/// only one trial's sums are held at a time.
final class Trials {
  private static final int FEW = 10;

  private final List<Counted> counted = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private String model = "";
  private String trial = "";

  /// A trial that is pooled.
  ///
  /// @param premium of pupils with the pupil premium, and of the others; both or neither are there
  record Counted(
      String model,
      String name,
      long schools,
      TalliedTrial.Result all,
      Optional<TalliedTrial.Result> premium,
      Optional<TalliedTrial.Result> others) {}

  /// A trial that is not, and why.
  record LeftOut(String model, String name, String because) {}

  private record Line(TalliedTrial.Cell cell, boolean premium) {}

  private Trials() {}

  static Trials of(Records records) {
    Trials trials = new Trials();
    records.ask("trials", trials::take);
    trials.end();
    return trials;
  }

  List<Counted> counted() {
    return List.copyOf(counted);
  }

  List<LeftOut> leftOut() {
    return List.copyOf(leftOut);
  }

  private void take(Row row) {
    if (!row.text(1).equals(trial)) {
      end();
      model = row.text(0);
      trial = row.text(1);
    }
    lines.add(
        new Line(
            new TalliedTrial.Cell(
                row.text(2),
                // classes of two schools may have one name
                row.text(2) + "\n" + row.text(3),
                row.text(4).equals("help"),
                row.whole(6),
                new Tally(
                    row.whole(7),
                    row.whole(8),
                    row.whole(9),
                    row.whole(10),
                    row.whole(11),
                    row.whole(12))),
            row.text(5).equals("yes")));
  }

  private TalliedTrial only(Predicate<Line> which) {
    return new TalliedTrial(lines.stream().filter(which).map(Line::cell).toList());
  }

  private void end() {
    if (lines.isEmpty()) {
      return;
    }
    TalliedTrial all = only(_ -> true);
    Optional<String> obstacle = all.findObstacle();
    if (obstacle.isPresent()) {
      leftOut.add(new LeftOut(model, trial, obstacle.get()));
    } else {
      try {
        TalliedTrial.Result result = all.result();
        Optional<TalliedTrial.Result> premium = part(only(Line::premium), result);
        Optional<TalliedTrial.Result> others = part(only(line -> !line.premium), result);
        boolean both = premium.isPresent() && others.isPresent();
        counted.add(
            new Counted(
                model,
                trial,
                lines.stream().map(line -> line.cell.school()).distinct().count(),
                result,
                both ? premium : Optional.empty(),
                both ? others : Optional.empty()));
      } catch (IllegalArgumentException e) {
        leftOut.add(new LeftOut(model, trial, "its marks allow no comparison"));
      }
    }
    lines.clear();
  }

  /// Some of a trial's pupils, on the scale of all of them; nothing where they are few.
  private static Optional<TalliedTrial.Result> part(TalliedTrial part, TalliedTrial.Result of) {
    if (part.findObstacle().isPresent()) {
      return Optional.empty();
    }
    try {
      TalliedTrial.Result result = part.result(of.sd());
      return Math.min(result.treated(), result.compared()) < FEW
          ? Optional.empty()
          : Optional.of(result);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
