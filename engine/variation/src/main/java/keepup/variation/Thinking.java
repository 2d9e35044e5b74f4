package keepup.variation;

import java.util.ArrayList;
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
    return findClaim(last.node(), stages).map(claim -> last.judged(claim.text, claim.by));
  }

  /// A wrong answer to a question: of a misconception in focus, else the answer to a question
  /// before, as of a child who did not see what changed.
  private Optional<Claim> findClaim(Node node, List<Stage> stages) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < focus.size(); i++) {
      Misconception misconception = focus.get(i);
      node.telling()
          .get(i)
          .filter(answer -> canBeSaid(answer, node))
          .ifPresent(answer -> claims.add(new Claim(answer.text(), Optional.of(misconception))));
    }
    if (!claims.isEmpty()) {
      return Optional.of(claims.get(Draws.of(seed).between(0, claims.size() - 1)));
    }
    for (int i = stages.size() - 1; i >= 0; i--) {
      Answer other = stages.get(i).node().expected();
      if (!node.question().accepts(other) && !other.text().equals(node.expected().text())) {
        return Optional.of(new Claim(other.text(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static boolean canBeSaid(Answer answer, Node node) {
    return !answer.text().isBlank() && !answer.text().equals(node.expected().text());
  }

  /// The last item: the first of these guises that can be made.
  Optional<Stage> end(List<Stage> stages, Landscape landscape, List<Guise> guises, boolean drawn) {
    List<Node> near = candidates(stages, landscape);
    for (Guise guise : guises) {
      Optional<Stage> stage =
          switch (guise) {
            case EXPLAIN -> explain(stages, near, drawn);
            case CREATE -> create(stages, near, drawn);
            case FIND_ALL, SOMETIMES, WORK_OUT, DRAW, JUDGE, MISSING -> Optional.empty();
          };
      if (stage.isPresent()) {
        return stage;
      }
    }
    return explain(stages, near, drawn).or(() -> create(stages, near, drawn));
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

  private Optional<Stage> explain(List<Stage> stages, List<Node> near, boolean drawn) {
    Stage last = stages.getLast();
    int rarest = rarest(stages);
    Optional<Stage> fallback = Optional.empty();
    for (Node node : near) {
      Optional<Claim> claim =
          rarest < 0
              ? findClaim(node, stages)
              : node.telling()
                  .get(rarest)
                  .filter(answer -> canBeSaid(answer, node))
                  .map(answer -> new Claim(answer.text(), Optional.of(focus.get(rarest))));
      if (claim.isEmpty()) {
        claim = fallback.isPresent() ? Optional.empty() : findClaim(node, stages);
        if (claim.isPresent() && fits(node, claim.get(), last)) {
          fallback = Optional.of(explained(node, claim.get(), drawn));
        }
        continue;
      }
      if (fits(node, claim.get(), last)) {
        return Optional.of(explained(node, claim.get(), drawn));
      }
    }
    return fallback;
  }

  private static Stage explained(Node node, Claim claim, boolean drawn) {
    return new Stage(node, Guise.EXPLAIN, Optional.empty(), drawn, claim.text, claim.by);
  }

  private static boolean fits(Node node, Claim claim, Stage last) {
    return !claim.text.equals(last.answer())
        && !Printed.holds(Prompts.claim(node.question(), claim.text, ""), last);
  }

  /// The misconception in focus that shows on the fewest questions so far.
  private int rarest(List<Stage> stages) {
    int best = -1;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < focus.size(); i++) {
      int index = i;
      long seen =
          stages.stream()
              .filter(stage -> stage.gap().isEmpty())
              .filter(stage -> stage.node().telling().get(index).isPresent())
              .count();
      if (seen < least) {
        least = seen;
        best = i;
      }
    }
    return best;
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
