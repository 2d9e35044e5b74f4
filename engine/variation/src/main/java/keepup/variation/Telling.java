package keepup.variation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Dimension;
import keepup.questions.QuestionKind;

/// Turns the questions that the search found into items: roles, phases, and words.
final class Telling {
  private static final int FUSION_FROM = 5;

  private final List<String> names;
  private final List<Misconception> focus;

  Telling(QuestionKind kind, List<Misconception> focus) {
    this.names = kind.dimensions().stream().map(Dimension::name).toList();
    this.focus = focus;
  }

  VariedSequence tell(List<Node> nodes, int wanted) {
    List<Role> roles = roles(nodes);
    List<Phase> phases = phases(nodes, roles);
    int[] named = new int[focus.size()];
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      Map<String, String> dimensions = new LinkedHashMap<>();
      for (int d = 0; d < names.size(); d++) {
        dimensions.put(names.get(d), node.dimensions().get(d));
      }
      Words words =
          i == 0 ? Words.ofStart(node) : Words.ofChange(nodes.get(i - 1), node, changes(nodes, i));
      items.add(
          new Item(
              node.question(),
              node.expected(),
              dimensions,
              i == 0 ? List.of() : changes(nodes, i),
              phases.get(i),
              roles.get(i),
              words.expect(roles.get(i)),
              words.why(roles.get(i)) + watchFor(node, named),
              telling(node)));
    }
    List<String> fixed =
        names.stream()
            .filter(name ->
                items.stream().map(item -> item.dimensions().get(name)).distinct().count() == 1)
            .toList();
    return new VariedSequence(fixed, items, new Shortfalls(focus).list(nodes, roles, wanted));
  }

  private List<String> changes(List<Node> nodes, int i) {
    return IntStream.range(0, names.size())
        .filter(d -> !nodes.get(i).dimensions().get(d).equals(nodes.get(i - 1).dimensions().get(d)))
        .mapToObj(names::get)
        .toList();
  }

  private static List<Role> roles(List<Node> nodes) {
    boolean mostDemand = 2 * nodes.stream().filter(Node::demands).count() >= nodes.size();
    boolean fewEdges = 2 * nodes.stream().filter(Node::atTheEdge).count() <= nodes.size();
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      boolean newEdge = i > 0 && node.atTheEdge() && !nodes.get(i - 1).atTheEdge();
      if (!node.asked() || (mostDemand && node.demand().isPresent() && !node.demands())) {
        roles.add(Role.NON_EXAMPLE);
      } else if (node.atTheEdge() && (fewEdges || newEdge)) {
        roles.add(Role.BOUNDARY);
      } else {
        roles.add(i > 0 && i == nodes.size() - 1 ? Role.THINK : Role.STANDARD);
      }
    }
    return roles;
  }

  /// Phases never go back: a contrast only at the start, separation until another dimension varies.
  private List<Phase> phases(List<Node> nodes, List<Role> roles) {
    boolean contrast = nodes.size() > 1 && nodes.get(1).demandsOtherThan(nodes.get(0));
    List<Phase> phases = new ArrayList<>();
    Phase phase = contrast ? Phase.CONTRAST : Phase.SEPARATION;
    phases.add(phase);
    for (int i = 1; i < nodes.size(); i++) {
      boolean last = i == nodes.size() - 1;
      if (i > 1 && phase == Phase.CONTRAST) {
        phase = Phase.SEPARATION;
      }
      if (i > 1 && !changes(nodes, i).equals(changes(nodes, i - 1))) {
        phase = Phase.GENERALISATION;
      }
      if (last && roles.get(i) == Role.THINK && i + 1 >= FUSION_FROM) {
        phase = Phase.FUSION;
      }
      phases.add(phase);
    }
    return phases;
  }

  /// Names the misconception in focus that has been named least so far.
  private String watchFor(Node node, int[] named) {
    int best = -1;
    for (int i = 0; i < named.length; i++) {
      if (node.telling().get(i).isPresent() && (best < 0 || named[i] < named[best])) {
        best = i;
      }
    }
    if (best < 0) {
      return "";
    }
    named[best]++;
    return " Watch for %s: “%s” gives that."
        .formatted(node.telling().get(best).map(Answer::text).orElse(""), focus.get(best).name());
  }

  private Map<MisconceptionId, Answer> telling(Node node) {
    Map<MisconceptionId, Answer> telling = new LinkedHashMap<>();
    for (int i = 0; i < focus.size(); i++) {
      MisconceptionId id = focus.get(i).id();
      node.telling().get(i).ifPresent(answer -> telling.put(id, answer));
    }
    return telling;
  }
}
