package keepup.variation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.misconceptions.Misconception;
import keepup.questions.Answer;
import keepup.questions.Dimension;

/// Composes one sequence: searches for its questions, then turns the unknown, draws, judges, and
/// ends with a question that the routine alone does not answer.
final class Composer {
  private static final int STARTS = 8;
  private static final int DRAWN = 24;
  private static final int BEAM = 9;
  private static final int LAST_BEAM = 40;
  private static final int JUMPING = 4;
  private static final double FAR = 4;
  private static final int FINISHED = 16;
  private static final int PER_LAST_QUESTION = 2;
  private static final int ATTEMPTS = 14;

  /// With fewer plain questions none can be given up for a claim.
  private static final int MOST_JUDGED = 2;

  private final SequenceRequest request;
  private final Thinking thinking;

  Composer(SequenceRequest request) {
    this.request = request;
    List<String> names = request.questions().dimensions().stream().map(Dimension::name).toList();
    this.thinking = new Thinking(request.focus(), names, request.seed());
  }

  Sequence compose() {
    Best best = null;
    for (int attempt = 0; attempt < ATTEMPTS && (best == null || best.missing > 0); attempt++) {
      long seed = request.seed() + attempt / 2 * 0x9E3779B97F4A7C15L;
      Best next = attempt(seed, attempt % 2 == 1, attempt > 1);
      if (best == null || next.missing < best.missing) {
        best = next;
      }
    }
    if (best == null) {
      throw new IllegalStateException("No sequence was tried.");
    }
    Telling telling = new Telling(request.questions(), request.focus(), request.seed());
    List<Item> items = telling.tell(best.stages, best.landscape);
    return new Sequence(
        request.step().id(),
        request.seed(),
        best.kind,
        request.focus().stream().map(Misconception::id).toList(),
        telling.fixed(items),
        items);
  }

  /// @param missing how much of what a good sequence has is not there
  private record Best(SequenceKind kind, List<Stage> stages, double missing, Landscape landscape) {}

  /// @param plainer whether nothing is asked again in another way, so that more is shown
  /// @param usual whether it is of the commonest kind, where no kind was asked for
  private Best attempt(long seed, boolean plainer, boolean usual) {
    Landscape landscape =
        new Landscape(request.questions(), request.parameters(), request.focus(), seed);
    List<Node> drawn = landscape.drawRich(DRAWN);
    SequenceKind kind = request.kind().orElseGet(() -> suiting(drawn, usual));
    boolean pictured = drawn.getFirst().question().findFigure().isPresent();
    Plan usually = Plan.of(kind, request.length(), pictured, request.seed());
    Plan plan = !plainer ? usually : usual ? usually.plainest() : usually.plainer();
    Goals goals =
        Goals.of(
            request.focus().size(), drawn, kind, landscape.exchanging(), landscape.choosing(drawn));
    List<Path> ends = searchFrom(starts(drawn), drawn, plan.plain(), landscape, goals);
    Finish.End best = null;
    for (Path path : ends.subList(0, Math.min(FINISHED, ends.size()))) {
      boolean as = path.contrasts() || plan.judges() || plan.plain() < MOST_JUDGED;
      Plan used = as ? plan : plan.judging();
      Path along = used.plain() < plan.plain() ? path.shorter() : path;
      Finish.End next = new Finish(used, landscape, goals, thinking, drawn).finish(along);
      if (best == null || next.missing() < best.missing()) {
        best = next;
      }
      if (best.missing() == 0) {
        break;
      }
    }
    if (best == null) {
      throw new IllegalStateException("The step " + request.step().id() + " asks nothing.");
    }
    return new Best(kind, best.stages(), best.missing(), landscape);
  }

  /// What suits a step where nobody chose: ideas told in words want examples beside non-examples,
  /// small facts grow by degrees, anything else is one method in different problems.
  private SequenceKind suiting(List<Node> drawn, boolean usual) {
    boolean words =
        drawn.stream().filter(n -> n.expected() instanceof Answer.Word).count() > drawn.size() / 2;
    if (words) {
      return SequenceKind.CONCEPT;
    }
    if (usual) {
      return SequenceKind.SAME_METHOD;
    }
    List<SequenceKind> kinds =
        List.of(
            SequenceKind.SAME_METHOD,
            SequenceKind.SAME_METHOD,
            SequenceKind.BY_DEGREES,
            SequenceKind.STANDARD_FORM,
            SequenceKind.SAME_PROBLEM);
    return kinds.get(Math.floorMod(request.seed() * 7 + 3, kinds.size()));
  }

  /// Those on which each misconception fails, those at an edge, and then those that show most.
  private List<Node> starts(List<Node> drawn) {
    Set<Node> starts = new LinkedHashSet<>();
    for (int i = 0; i < request.focus().size(); i++) {
      int index = i;
      drawn.stream().filter(node -> node.tells(index)).limit(2).forEach(starts::add);
    }
    if (request.focus().size() > 1) {
      drawn.stream().filter(node -> node.splits(0, 1)).limit(2).forEach(starts::add);
    }
    drawn.stream().filter(Node::edge).limit(2).forEach(starts::add);
    drawn.stream().sorted(Comparator.comparingLong((Node n) -> -tells(n))).forEach(starts::add);
    return starts.stream().limit(STARTS).toList();
  }

  private static List<Path> searchFrom(
      List<Node> starts, List<Node> drawn, int length, Landscape landscape, Goals goals) {
    List<Path> beam = new ArrayList<>(starts.stream().map(node -> new Path(node, goals)).toList());
    for (int i = 1; i < length; i++) {
      List<Path> longer = lengthen(beam, drawn, landscape, i == length - 1 ? LAST_BEAM : BEAM);
      if (longer.isEmpty()) {
        break;
      }
      beam = longer;
    }
    beam.sort(Comparator.comparingDouble(Path::finalWorth).reversed());
    return beam;
  }

  private static long tells(Node node) {
    return node.telling().stream().filter(Optional::isPresent).count();
  }

  /// Each path by one question: a small change, or once a fresh start with a question that shows
  /// what no small change leads to. Paths that have shown the same so far share half the room.
  private static List<Path> lengthen(
      List<Path> beam, List<Node> drawn, Landscape landscape, int width) {
    List<Path> longer = new ArrayList<>();
    for (Path path : beam) {
      for (Landscape.Neighbour next : landscape.listNeighbours(path.node())) {
        if (!path.holds(next.node())) {
          longer.add(path.then(next));
        }
      }
      if (!path.hasJumped()) {
        for (Node next : drawn) {
          if (next.asked() && path.wants(next) && !path.holds(next)) {
            int distance = landscape.distance(path.node(), next);
            longer.add(path.then(new Landscape.Neighbour(next, FAR, distance)));
          }
        }
      }
    }
    longer.sort(Comparator.comparingDouble(Path::worth).reversed());
    Map<Node, Integer> ends = new HashMap<>();
    Map<Integer, Integer> shown = new HashMap<>();
    List<Path> kept = new ArrayList<>();
    int jumped = 0;
    for (Path path : longer) {
      boolean room = path.hasJumped() ? jumped < JUMPING : kept.size() - jumped < width;
      int alike = shown.getOrDefault(path.shown(), 0);
      if (room
          && alike < Math.max(JUMPING, width / 2)
          && ends.merge(path.node(), 1, Integer::sum) <= PER_LAST_QUESTION) {
        kept.add(path);
        shown.put(path.shown(), alike + 1);
        jumped += path.hasJumped() ? 1 : 0;
      }
    }
    return kept;
  }
}
