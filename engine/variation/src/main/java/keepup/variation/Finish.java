package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finishes a sequence after its plain questions: turns the unknown, draws, judges, and ends with
/// an item that the routine alone does not answer. Of the ways that it tries it keeps the one that
/// lacks least.
final class Finish {
  private static final int GAPS = 4;
  private static final int MOST_TRIED = 4;

  /// What one item fewer than was asked for counts.
  private static final double SHORTER = 0.5;

  private static final int LONG_TEXT = 110;
  private static final int LONGEST = 400;

  private final Plan plan;
  private final Landscape landscape;
  private final Goals goals;
  private final Thinking thinking;
  private final List<Node> drawn;
  private @Nullable End best;
  private int tried;

  /// A question that comes as a fresh start after the unknown has moved.
  private @Nullable Node late;

  Finish(Plan plan, Landscape landscape, Goals goals, Thinking thinking, List<Node> drawn) {
    this.plan = plan;
    this.landscape = landscape;
    this.goals = goals;
    this.thinking = thinking;
    this.drawn = drawn;
  }

  /// A whole sequence.
  ///
  /// @param missing how much of what a good sequence has is not there
  record End(List<Stage> stages, double missing) {}

  End finish(Path path) {
    best = null;
    List<Stage> stages = path.listNodes().stream().map(Stage::plain).toList();
    double missing = path.missing(!plan.judges()) + plan.plain() - stages.size();
    missing += goals.oneSided(path.listNodes()) ? 1 : 0;
    go(stages, 0, missing, path.hasNonExample());
    tried = 0;
    if (Objects.requireNonNull(best).missing > 0 && path.shorter() != path) {
      late = path.isFreshAtMost() ? path.node() : null;
      if (late != null) {
        go(stages.subList(0, stages.size() - 1), 0, missing, path.hasNonExample());
        late = null;
      }
    }
    return Objects.requireNonNull(best);
  }

  private void go(List<Stage> stages, int at, double missing, boolean nonExample) {
    End known = best;
    if (known != null && (known.missing == 0 || missing >= known.missing || tried >= MOST_TRIED)) {
      return;
    }
    if (at == plan.then().size()) {
      end(stages, missing, nonExample);
      return;
    }
    Stage last = stages.getLast();
    switch (plan.then().get(at)) {
      case DRAW ->
          go(
              last.guise() == Guise.CHOOSE ? stages : with(stages, last.toDraw()),
              at + 1,
              last.guise() == Guise.CHOOSE ? missing + SHORTER : missing,
              nonExample);
      case OTHER_WAY ->
          go(
              with(stages, Stage.of(last.node(), Guise.OTHER_WAY, last.drawn())),
              at + 1,
              missing,
              nonExample);
      case COMPARE -> {
        Optional<Node> other =
            stages.reversed().stream()
                .map(Stage::node)
                .filter(node -> !node.equals(last.node()))
                .findFirst();
        if (other.isPresent()) {
          List<Node> beside = List.of(other.get());
          Stage both = Stage.beside(last.node(), Guise.COMPARE, last.drawn(), beside);
          go(with(stages, both), at + 1, missing, nonExample);
        } else {
          go(stages, at + 1, missing + 1, nonExample);
        }
      }
      case JUDGE -> {
        Optional<Stage> judged = thinking.judge(last, stages);
        if (judged.isPresent()) {
          go(with(stages, judged.get()), at + 1, missing, true);
        } else {
          go(stages, at + 1, missing + 1, nonExample);
        }
      }
      case MISSING -> turn(stages, at, missing, nonExample);
      case WORK_OUT, CHOOSE, EXPLAIN, CREATE, ALWAYS ->
          throw new IllegalStateException(
              "A plan does not hold " + plan.then().get(at) + " there.");
    }
  }

  private void turn(List<Stage> stages, int at, double missing, boolean nonExample) {
    Stage last = stages.getLast();
    List<Gap> gaps = last.gap().isPresent() ? listMoved(last) : listGaps(stages);
    for (Gap gap : gaps) {
      go(with(stages, Stage.missing(gap, last.drawn())), at + 1, missing, nonExample);
    }
    if (!gaps.isEmpty()) {
      return;
    }
    Optional<Stage> choice = last.guise() == Guise.CHOOSE ? Optional.empty() : findChoice(stages);
    if (choice.isPresent()) {
      go(with(stages, choice.get()), at + 1, missing, nonExample);
    } else {
      go(stages, at + 1, missing + (turned(stages) ? SHORTER : 1), nonExample);
    }
  }

  private static boolean turned(List<Stage> stages) {
    return stages.stream().anyMatch(s -> s.gap().isPresent() || s.guise() == Guise.CHOOSE);
  }

  private void end(List<Stage> turned, double soFar, boolean nonExample) {
    tried++;
    Node kept = late;
    Stage before = turned.getLast();
    if (kept != null
        && (kept.answer().equals(before.answer())
            || Printed.givesAway(kept.display(), Prompts.plain(before), before.sought()))) {
      return;
    }
    List<Stage> stages = kept == null ? turned : with(turned, Stage.plain(kept));
    boolean looked = nonExample && (judges(stages) || exchanges(stages));
    boolean draws = stages.getLast().drawn() || !goals.pictured();
    boolean shown = goals.unseen(Thinking.worked(stages)) == 0;
    Optional<Stage> think =
        thinking.end(
            stages,
            landscape,
            drawn,
            plan.states() || (looked && shown) ? plan.think() : List.of(Guise.EXPLAIN),
            draws,
            goals);
    List<Stage> all = think.map(stage -> with(stages, stage)).orElse(stages);
    double missing =
        soFar
            + (think.isPresent() ? 0 : 1)
            + goals.unseen(Thinking.worked(all))
            + (looked || think.filter(Finish::denies).isPresent() ? 0 : 1)
            + (plan.states() && think.filter(s -> s.guise() == Guise.ALWAYS).isEmpty() ? 1 : 0);
    End known = best;
    if (known == null || missing < known.missing) {
      best = new End(all, missing);
    }
  }

  /// Whether something false is said, to be found out.
  private static boolean denies(Stage stage) {
    return stage.guise() == Guise.EXPLAIN
        || stage.statement().filter(statement -> !statement.truth().equals("always")).isPresent();
  }

  private static boolean judges(List<Stage> stages) {
    return stages.stream().anyMatch(stage -> stage.guise() == Guise.JUDGE);
  }

  /// Whether so many questions need the method that one that does not is seen as different.
  private static boolean exchanges(List<Stage> stages) {
    return 2 * stages.stream().filter(stage -> stage.node().demands()).count() > stages.size();
  }

  private static List<Stage> with(List<Stage> stages, Stage next) {
    List<Stage> longer = new ArrayList<>(stages);
    longer.add(next);
    return longer;
  }

  /// Neighbours of the last question with what differs hidden: what is hidden neither repeats nor
  /// tells an answer before. Those into which one thing alone fits come first; those that leave the
  /// answer as it was, where there is nothing else.
  private List<Gap> listGaps(List<Stage> stages) {
    Stage last = stages.getLast();
    List<Gap> fresh = new ArrayList<>();
    List<Gap> others = new ArrayList<>();
    List<Gap> alike = new ArrayList<>();
    for (Landscape.Neighbour next : landscape.listNeighbours(last.node())) {
      Node node = next.node();
      if (next.distance() != 1 || !node.asked()) {
        continue;
      }
      Optional<Gap> gap = Gap.find(last.node(), node);
      if (gap.isEmpty() || !fits(gap.get().text(), gap.get().value(), last)) {
        continue;
      }
      if (node.hasAnswerOf(last.node())) {
        alike.add(gap.get().open());
        continue;
      }
      boolean isNew = stages.stream().noneMatch(stage -> stage.node().equals(node));
      boolean clear = isClear(gap.get());
      (isNew && clear ? fresh : others).add(clear ? gap.get() : gap.get().open());
      if (fresh.size() == GAPS) {
        break;
      }
    }
    fresh.addAll(others);
    if (fresh.isEmpty()) {
      fresh.addAll(alike);
    }
    return fresh.subList(0, Math.min(GAPS, fresh.size()));
  }

  /// The gap at another place: what was hidden before stands there now, with another value.
  private List<Gap> listMoved(Stage last) {
    int old = last.gap().orElseThrow().dimension();
    List<Gap> moved = new ArrayList<>();
    for (Landscape.Neighbour beside : landscape.listNeighbours(last.node())) {
      if (!beside.node().differing(last.node()).equals(List.of(old)) || !beside.node().asked()) {
        continue;
      }
      for (Landscape.Neighbour next : landscape.listNeighbours(beside.node())) {
        boolean elsewhere = !next.node().differing(beside.node()).contains(old);
        if (next.distance() == 1 && elsewhere && next.node().asked()) {
          Gap.find(beside.node(), next.node())
              .filter(gap -> fits(gap.text(), gap.value(), last))
              .map(gap -> isClear(gap) ? gap : gap.open())
              .ifPresent(moved::add);
        }
        if (moved.size() == GAPS) {
          return moved;
        }
      }
    }
    return moved;
  }

  private static boolean fits(String text, String answer, Stage last) {
    return !answer.equals(last.answer())
        && !Printed.givesAway(text, Prompts.plain(last), last.sought());
  }

  /// Whether only one value fits the gap, among the small changes of it.
  private boolean isClear(Gap gap) {
    return landscape.listNeighbours(gap.node()).stream()
        .filter(next -> next.node().differing(gap.node()).equals(List.of(gap.dimension())))
        .noneMatch(next -> next.node().hasAnswerOf(gap.node()));
  }

  /// Where nothing in a question can be missing alone: the answer is given, and the question has to
  /// be found among two or three.
  private Optional<Stage> findChoice(List<Stage> stages) {
    Stage last = stages.getLast();
    List<Node> others = new ArrayList<>();
    landscape.listNeighbours(last.node()).stream()
        .map(Landscape.Neighbour::node)
        .filter(Node::asked)
        .forEach(others::add);
    others.addAll(drawn);
    stages.stream().map(Stage::node).filter(node -> !node.equals(last.node())).forEach(others::add);
    for (Node node : others) {
      if (!node.asked() || node.equals(last.node())) {
        continue;
      }
      List<Node> beside = new ArrayList<>();
      int most = node.display().length() > LONG_TEXT ? 1 : 2;
      for (Node other : others) {
        boolean another = beside.stream().noneMatch(one -> one.hasAnswerOf(other));
        if (beside.size() < most && other.asked() && !other.hasAnswerOf(node) && another) {
          beside.add(other);
        }
      }
      Stage stage = Stage.beside(node, Guise.CHOOSE, last.drawn(), beside);
      if (!beside.isEmpty()
          && Prompts.plain(stage).length() <= LONGEST
          && !Printed.givesAway(Prompts.plain(stage), Prompts.plain(last), last.sought())) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }
}
