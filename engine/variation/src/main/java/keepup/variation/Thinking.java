package keepup.variation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.misconceptions.Misconception;
import keepup.questions.Answer;

/// Finds claims to judge, and the last item, which the routine alone does not answer.
final class Thinking {
  private static final int NEAR = 40;
  private static final int FEW = 8;

  private final List<Misconception> focus;
  private final List<String> names;
  private final long seed;

  /// @param names of the dimensions
  Thinking(List<Misconception> focus, List<String> names, long seed) {
    this.focus = focus;
    this.names = names;
    this.seed = seed;
  }

  private record Claim(String text, Optional<Misconception> by) {}

  /// The question before, finished wrongly.
  Optional<Stage> judge(Stage last, List<Stage> stages) {
    return listClaims(last.node(), stages, List.of()).stream()
        .map(claim -> last.judged(claim.text, claim.by))
        .filter(
            stage -> !Printed.givesAway(Prompts.plain(stage), Prompts.plain(last), last.sought()))
        .findFirst();
  }

  /// A wrong answer to a question: of a misconception in focus, else the answer to a question
  /// before, as of a child who did not see what changed.
  private List<Claim> listClaims(Node node, List<Stage> stages, List<Node> near) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < focus.size(); i++) {
      Misconception misconception = focus.get(i);
      node.telling()
          .get(i)
          .filter(answer -> canBeSaid(answer, node))
          .ifPresent(answer -> claims.add(new Claim(answer.text(), Optional.of(misconception))));
    }
    if (claims.size() > 1) {
      Collections.rotate(claims, Draws.of(seed).between(0, claims.size() - 1));
    }
    Set<Answer> others = new LinkedHashSet<>();
    stages.reversed().forEach(stage -> others.add(stage.node().expected()));
    near.stream().limit(FEW).forEach(other -> others.add(other.expected()));
    for (Answer other : others) {
      if (!node.question().accepts(other) && canBeSaid(other, node)) {
        claims.add(new Claim(other.text(), Optional.empty()));
      }
    }
    return claims;
  }

  private static boolean canBeSaid(Answer answer, Node node) {
    return !answer.text().isBlank() && !answer.text().equals(node.answer());
  }

  /// The last item: the first of these guises that can be made.
  Optional<Stage> end(
      List<Stage> stages,
      Landscape landscape,
      List<Node> others,
      List<Guise> guises,
      boolean drawn,
      Goals goals) {
    List<Node> near = candidates(stages, landscape, others);
    for (Guise guise : guises) {
      Optional<Stage> stage =
          switch (guise) {
            case EXPLAIN -> explain(stages, near, drawn, goals);
            case CREATE -> create(stages, near, drawn);
            case ALWAYS -> state(stages, landscape, drawn);
            case WORK_OUT, DRAW, OTHER_WAY, COMPARE, JUDGE, MISSING, CHOOSE -> Optional.empty();
          };
      if (stage.isPresent()) {
        return stage;
      }
    }
    return explain(stages, near, drawn, goals).or(() -> create(stages, near, drawn));
  }

  /// Questions of the step near the last one that are not in the sequence, others of the step, and
  /// then those that are in it.
  private static List<Node> candidates(List<Stage> stages, Landscape landscape, List<Node> others) {
    List<Node> near = new ArrayList<>();
    for (Stage stage : stages.reversed()) {
      for (Landscape.Neighbour next : landscape.listNeighbours(stage.node())) {
        if (next.node().asked() && isNew(next.node(), stages)) {
          near.add(next.node());
        }
      }
      if (near.size() > NEAR) {
        break;
      }
    }
    others.stream().filter(node -> isNew(node, stages)).forEach(near::add);
    stages.stream()
        .map(Stage::node)
        .filter(node -> !node.equals(stages.getLast().node()))
        .distinct()
        .forEach(near::add);
    return near;
  }

  private static boolean isNew(Node node, List<Stage> stages) {
    return stages.stream().noneMatch(stage -> stage.node().equals(node));
  }

  /// A wrong answer on the question that shows most of what was not shown yet.
  private Optional<Stage> explain(List<Stage> stages, List<Node> near, boolean drawn, Goals goals) {
    Stage last = stages.getLast();
    List<Node> worked = worked(stages);
    int unseen = goals.unseen(worked);
    Stage best = null;
    double most = -1;
    for (Node node : near) {
      List<Node> more = new ArrayList<>(worked);
      if (!worked.contains(node)) {
        more.add(node);
      }
      double gain = unseen - goals.unseen(more) + (tells(node) ? 0.5 : 0);
      if (gain <= most) {
        continue;
      }
      Optional<Stage> explained =
          listClaims(node, stages, near).stream()
              .map(said -> Stage.claimed(node, Guise.EXPLAIN, drawn, said.text, said.by))
              .filter(stage -> fits(stage, last))
              .findFirst();
      if (explained.isPresent()) {
        best = explained.get();
        most = gain;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean fits(Stage stage, Stage last) {
    return !stage.claim().equals(last.answer())
        && !Printed.givesAway(Prompts.plain(stage), Prompts.plain(last), last.sought());
  }

  private static boolean tells(Node node) {
    return node.telling().stream().anyMatch(Optional::isPresent);
  }

  /// The questions of which nothing is hidden.
  static List<Node> worked(List<Stage> stages) {
    return stages.stream()
        .filter(stage -> stage.gap().isEmpty())
        .filter(stage -> stage.guise() != Guise.CREATE && stage.guise() != Guise.CHOOSE)
        .map(Stage::node)
        .distinct()
        .toList();
  }

  private static Optional<Stage> create(List<Stage> stages, List<Node> near, boolean drawn) {
    Stage last = stages.getLast();
    List<Node> fitting =
        near.stream()
            .filter(node -> !node.answer().equals(last.answer()))
            .filter(node -> !node.hasAnswerOf(last.node()))
            .filter(node -> fits(Stage.of(node, Guise.CREATE, drawn), last))
            .toList();
    return fitting.stream()
        .filter(node -> stages.stream().noneMatch(stage -> stage.node().hasAnswerOf(node)))
        .findFirst()
        .or(() -> fitting.stream().findFirst())
        .map(node -> Stage.of(node, Guise.CREATE, drawn));
  }

  /// A general claim on questions like these, decided by those that the search has seen.
  private Optional<Stage> state(List<Stage> stages, Landscape landscape, boolean drawn) {
    List<Statement> statements = Statement.list(names, landscape.listPairs());
    List<Statement> doubtful =
        statements.stream().filter(statement -> !statement.truth().equals("always")).toList();
    List<Statement> from = doubtful.isEmpty() ? statements : doubtful;
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Stage.stating(
                stages.getLast().node(), from.get(Math.floorMod(seed, from.size())), drawn));
  }
}
