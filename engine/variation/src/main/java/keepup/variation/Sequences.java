package keepup.variation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepup.misconceptions.Misconception;
import keepup.questions.Parameters;
import keepup.questions.QuestionKind;

/// Searches for sequences in which one thing changes at a time (variation theory: Gu, Huang and
/// Marton 2004; Watson and Mason 2006).
///
/// A beam search over questions that are one small change apart. It is not a draw: of all the paths
/// it has seen it keeps those that show every misconception in focus twice, set "needs the method"
/// against "does not", visit an edge case, and change little.
public final class Sequences {
  private static final int STARTS = 8;
  private static final int BEAM = 9;
  private static final int PER_LAST_QUESTION = 2;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  private Sequences() {}

  /// The best sequence found: the same for the same arguments, for ever.
  ///
  /// @param focus the misconceptions that the sequence should show, the most important first; may
  ///   be empty
  /// @param length how many questions are wanted; fewer come where the step has fewer
  /// @throws IllegalArgumentException if the length is not 2 to 12, or a parameter is wrong
  public static VariedSequence search(
      QuestionKind kind, Parameters parameters, List<Misconception> focus, int length, long seed) {
    if (length < SHORTEST || length > LONGEST) {
      throw new IllegalArgumentException(
          "The length (%d) of a sequence must be %d to %d.".formatted(length, SHORTEST, LONGEST));
    }
    Landscape landscape = new Landscape(kind, parameters, focus, seed);
    List<Path> beam = new ArrayList<>(landscape.draw(STARTS).stream().map(Path::new).toList());
    for (int i = 1; i < length; i++) {
      List<Path> longer = lengthen(beam, landscape);
      if (longer.isEmpty()) {
        break;
      }
      beam = longer;
    }
    Path best = beam.stream().max(Comparator.comparingDouble(Path::finalWorth)).orElseThrow();
    return new Telling(kind, focus).tell(best.listNodes(), length);
  }

  private static List<Path> lengthen(List<Path> beam, Landscape landscape) {
    List<Path> longer = new ArrayList<>();
    for (Path path : beam) {
      for (Landscape.Neighbour next : landscape.listNeighbours(path.node())) {
        if (!path.holds(next.node())) {
          longer.add(path.then(next));
        }
      }
    }
    longer.sort(Comparator.comparingDouble(Path::worth).reversed());
    Map<Node, Integer> ends = new HashMap<>();
    List<Path> kept = new ArrayList<>();
    for (Path path : longer) {
      if (kept.size() < BEAM && ends.merge(path.node(), 1, Integer::sum) <= PER_LAST_QUESTION) {
        kept.add(path);
      }
    }
    return kept;
  }
}
