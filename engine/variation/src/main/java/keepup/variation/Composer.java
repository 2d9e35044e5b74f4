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
import keepup.questions.Parameters;
import keepup.questions.QuestionKind;

/// Composes one sequence: searches for its questions, then turns the unknown, draws, judges, and
/// ends with a question that the routine alone does not answer.
final class Composer {
  private static final int STARTS = 8;
  private static final int DRAWN = 24;
  private static final int BEAM = 9;
  private static final int PER_LAST_QUESTION = 2;
  private static final int ATTEMPTS = 4;

  /// With fewer plain questions none can be given up for a claim.
  private static final int MOST_JUDGED = 2;

  private final SequenceRequest request;
  private final Thinking thinking;

  Composer(SequenceRequest request) {
    this.request = request;
    this.thinking = new Thinking(request.focus(), request.seed());
  }

  Sequence compose() {
    Best best = null;
    for (int attempt = 0; attempt < ATTEMPTS && (best == null || best.missing > 0); attempt++) {
      long seed = request.seed() + attempt * 0x9E3779B97F4A7C15L;
      Best next = attempt(seed);
      if (best == null || next.missing < best.missing) {
        best = next;
      }
    }
    if (best == null) {
      throw new IllegalStateException("No sequence was tried.");
    }
    Telling telling = new Telling(request.questions(), request.focus(), request.seed(), true);
    List<Item> items = telling.tell(best.stages);
    return new Sequence(
        request.step().id(),
        request.seed(),
        best.kind,
        request.focus().stream().map(Misconception::id).toList(),
        telling.fixed(items),
        items);
  }

  /// @param missing how much of what a good sequence has is not there
  private record Best(SequenceKind kind, List<Stage> stages, double missing) {}

  private Best attempt(long seed) {
    Landscape landscape =
        new Landscape(request.questions(), request.parameters(), request.focus(), seed);
    List<Node> drawn = landscape.drawRich(DRAWN);
    SequenceKind kind = request.kind().orElseGet(() -> usual(drawn));
    boolean pictured = drawn.getFirst().question().findFigure().isPresent();
    Plan plan = Plan.of(kind, request.length(), pictured, request.seed());
    Goals goals = Goals.of(request.focus().size(), drawn, kind);
    List<Path> ends = search(drawn, plan.plain(), landscape, goals);
    Best best = null;
    for (Path path : ends) {
      boolean as = path.contrasts() || plan.judges() || plan.plain() < MOST_JUDGED;
      Plan used = as ? plan : plan.judging();
      Path along = used.plain() < plan.plain() ? path.shorter() : path;
      Best next = finish(kind, along, used, landscape, goals, drawn);
      if (best == null || next.missing < best.missing) {
        best = next;
      }
      if (best.missing == 0) {
        break;
      }
    }
    if (best == null) {
      throw new IllegalStateException("The step " + request.step().id() + " asks nothing.");
    }
    return best;
  }

  /// What suits a step where nobody chose: ideas told in words want examples beside non-examples,
  /// small facts grow by degrees, anything else is one method in different problems.
  private SequenceKind usual(List<Node> drawn) {
    boolean words =
        drawn.stream().filter(n -> n.expected() instanceof Answer.Word).count() > drawn.size() / 2;
    if (words) {
      return SequenceKind.CONCEPT;
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

  private List<Path> search(List<Node> drawn, int length, Landscape landscape, Goals goals) {
    return searchFrom(starts(drawn), length, landscape, goals);
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
      List<Node> starts, int length, Landscape landscape, Goals goals) {
    List<Path> beam = new ArrayList<>(starts.stream().map(node -> new Path(node, goals)).toList());
    for (int i = 1; i < length; i++) {
      List<Path> longer = lengthen(beam, landscape);
      if (longer.isEmpty()) {
        break;
      }
      beam = longer;
    }
    beam.sort(Comparator.comparingDouble(Path::finalWorth).reversed());
    return beam;
  }

  /// Questions that all are asked as the step asks them.
  static VariedSequence plain(
      QuestionKind kind, Parameters parameters, List<Misconception> focus, int length, long seed) {
    Landscape landscape = new Landscape(kind, parameters, focus, seed);
    List<Path> ends = searchFrom(landscape.draw(STARTS), length, landscape, Goals.NONE);
    List<Node> nodes = ends.getFirst().listNodes();
    Telling telling = new Telling(kind, focus, seed, false);
    List<Item> items = telling.tell(nodes.stream().map(Stage::plain).toList());
    return new VariedSequence(
        telling.fixed(items),
        items,
        new Shortfalls(focus).list(nodes, items.stream().map(Item::role).toList(), length));
  }

  private static long tells(Node node) {
    return node.telling().stream().filter(Optional::isPresent).count();
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

  private Best finish(
      SequenceKind kind,
      Path path,
      Plan plan,
      Landscape landscape,
      Goals goals,
      List<Node> others) {
    List<Stage> stages = new ArrayList<>(path.listNodes().stream().map(Stage::plain).toList());
    double missing = path.missing(!plan.judges()) + plan.plain() - stages.size();
    boolean nonExample = path.hasNonExample();
    for (Guise guise : plan.then()) {
      Stage last = stages.getLast();
      switch (guise) {
        case DRAW -> stages.add(last.toDraw());
        case JUDGE -> {
          Optional<Stage> judged = thinking.judge(last, stages);
          missing += judged.isPresent() ? 0 : 1;
          judged.ifPresent(stages::add);
          nonExample |= judged.isPresent();
        }
        case MISSING -> {
          Optional<Gap> gap = findGap(stages, landscape);
          missing += gap.isPresent() ? 0 : 1;
          gap.map(Stage::missing)
              .map(stage -> last.drawn() ? stage.withDrawing() : stage)
              .ifPresent(stages::add);
        }
        case WORK_OUT, EXPLAIN, CREATE ->
            throw new IllegalStateException("A plan does not hold " + guise + " in its middle.");
      }
    }
    boolean drawn = stages.getLast().drawn() || !goals.pictured();
    boolean shown = goals.unseen(Thinking.worked(stages)) == 0;
    Optional<Stage> think =
        thinking.end(
            stages,
            landscape,
            others,
            nonExample && shown ? plan.think() : List.of(Guise.EXPLAIN),
            drawn,
            goals);
    missing += think.isPresent() ? 0 : 1;
    think.ifPresent(stages::add);
    missing += goals.unseen(Thinking.worked(stages));
    return new Best(kind, stages, missing);
  }

  /// A neighbour of the last question, with what differs hidden: its answer neither repeats nor
  /// tells an answer before.
  private static Optional<Gap> findGap(List<Stage> stages, Landscape landscape) {
    Stage last = stages.getLast();
    Gap fallback = null;
    for (Landscape.Neighbour next : landscape.listNeighbours(last.node())) {
      Node node = next.node();
      if (next.distance() != 1 || !node.asked() || node.expected().equals(last.node().expected())) {
        continue;
      }
      Optional<Gap> gap =
          last.gap()
              .map(before -> before.findAlso(node, last.node()))
              .orElseGet(() -> Gap.find(last.node(), node));
      if (gap.isEmpty() || !fits(gap.get(), stages)) {
        continue;
      }
      boolean fresh = stages.stream().noneMatch(stage -> stage.node().equals(node));
      if (fresh && isClear(gap.get(), landscape)) {
        return gap;
      }
      boolean clear = isClear(gap.get(), landscape);
      if (fallback == null) {
        fallback = clear ? gap.get() : gap.get().open();
      }
    }
    return Optional.ofNullable(fallback);
  }

  private static boolean fits(Gap gap, List<Stage> stages) {
    Stage last = stages.getLast();
    return !gap.value().equals(last.answer()) && !Printed.holds(gap.text(), last);
  }

  /// Whether only one value fits the gap, among the small changes of it.
  private static boolean isClear(Gap gap, Landscape landscape) {
    return landscape.listNeighbours(gap.node()).stream()
        .filter(next -> next.node().differing(gap.node()).equals(List.of(gap.dimension())))
        .noneMatch(next -> next.node().expected().equals(gap.node().expected()));
  }
}
