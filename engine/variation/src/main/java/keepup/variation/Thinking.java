package keepup.variation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import keepup.maths.Draws;
import keepup.misconceptions.Misconception;
import keepup.questions.Answer;

/// Finds claims to judge, and the last item, which the routine alone does not answer.
final class Thinking {
  private final List<Misconception> focus;
  private final long seed;

  Thinking(List<Misconception> focus, long seed) {
    this.focus = focus;
    this.seed = seed;
  }

  private record Claim(String text, Optional<Misconception> by) {}

  /// The question before, finished wrongly.
  Optional<Stage> judge(Stage last, List<Stage> stages) {
    return listClaims(last.node(), stages, List.of()).stream()
        .findFirst()
        .map(claim -> last.judged(claim.text, claim.by));
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
    List<Answer> others = new ArrayList<>();
    stages.reversed().forEach(stage -> others.add(stage.node().expected()));
    near.forEach(other -> others.add(other.expected()));
    for (Answer other : others) {
      if (!node.question().accepts(other) && canBeSaid(other, node)) {
        claims.add(new Claim(other.text(), Optional.empty()));
      }
    }
    return claims;
  }

  private static boolean canBeSaid(Answer answer, Node node) {
    return !answer.text().isBlank() && !answer.text().equals(node.expected().text());
  }

  /// The last item: the first of these guises that can be made.
  Optional<Stage> end(
      List<Stage> stages,
      Landscape landscape,
      List<Node> others,
      List<Guise> guises,
      boolean drawn,
      Goals goals) {
    List<Node> near = candidates(stages, landscape);
    others.stream()
        .filter(node -> stages.stream().noneMatch(s -> s.node().equals(node)))
        .forEach(near::add);
    stages.stream()
        .map(Stage::node)
        .filter(node -> !node.equals(stages.getLast().node()))
        .distinct()
        .forEach(near::add);
    for (Guise guise : guises) {
      Optional<Stage> stage =
          switch (guise) {
            case EXPLAIN -> explain(stages, near, drawn, goals);
            case CREATE -> create(stages, near, drawn);
            case WORK_OUT, DRAW, JUDGE, MISSING -> Optional.empty();
          };
      if (stage.isPresent()) {
        return stage;
      }
    }
    return explain(stages, near, drawn, goals).or(() -> create(stages, near, drawn));
  }

  /// Questions of the step near the last one that are not in the sequence, then those that are.
  private static List<Node> candidates(List<Stage> stages, Landscape landscape) {
    List<Node> near = new ArrayList<>();
    for (Stage stage : stages.reversed()) {
      for (Landscape.Neighbour next : landscape.listNeighbours(stage.node())) {
        Node node = next.node();
        if (node.asked() && stages.stream().noneMatch(s -> s.node().equals(node))) {
          near.add(node);
        }
      }
      if (near.size() > 40) {
        break;
      }
    }
    return near;
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
      more.add(node);
      double gain = unseen - goals.unseen(more) + (tells(node) ? 0.5 : 0);
      if (gain <= most) {
        continue;
      }
      Optional<Claim> claim =
          listClaims(node, stages, near).stream()
              .filter(said -> fits(node, said, last))
              .findFirst();
      if (claim.isPresent()) {
        best = explained(node, claim.get(), drawn);
        most = gain;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean tells(Node node) {
    return node.telling().stream().anyMatch(Optional::isPresent);
  }

  /// The questions of which nothing is hidden.
  static List<Node> worked(List<Stage> stages) {
    return stages.stream()
        .filter(stage -> stage.gap().isEmpty() && stage.guise() != Guise.CREATE)
        .map(Stage::node)
        .distinct()
        .toList();
  }

  private static Stage explained(Node node, Claim claim, boolean drawn) {
    return new Stage(node, Guise.EXPLAIN, Optional.empty(), drawn, claim.text, claim.by);
  }

  private static boolean fits(Node node, Claim claim, Stage last) {
    return !claim.text.equals(last.answer())
        && !Printed.holds(Prompts.claim(node.question(), claim.text, ""), last);
  }

  private static Optional<Stage> create(List<Stage> stages, List<Node> near, boolean drawn) {
    Stage last = stages.getLast();
    return near.stream()
        .filter(node -> stages.stream().noneMatch(s -> s.node().expected().equals(node.expected())))
        .filter(node -> !node.expected().text().equals(last.answer()))
        .findFirst()
        .or(() ->
            near.stream()
                .filter(node -> !node.expected().equals(last.node().expected()))
                .filter(node -> !node.expected().text().equals(last.answer()))
                .findFirst())
        .map(node -> new Stage(node, Guise.CREATE, Optional.empty(), drawn, "", Optional.empty()));
  }
}
