package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.misconceptions.Misconception;

/// Says what a sequence lacks: the checkable properties of designed variation, as sentences.
final class Shortfalls {
  private final List<Misconception> focus;

  Shortfalls(List<Misconception> focus) {
    this.focus = focus;
  }

  List<String> list(List<Node> nodes, List<Role> roles, int wanted) {
    List<String> found = new ArrayList<>();
    if (nodes.size() < wanted) {
      found.add("Only %d of %d questions could be found.".formatted(nodes.size(), wanted));
    }
    addPairs(nodes, found);
    for (int i = 0; i < focus.size(); i++) {
      int index = i;
      long seen = nodes.stream().filter(node -> node.telling().get(index).isPresent()).count();
      if (seen < Path.SEEN_ENOUGH) {
        found.add(
            "“%s” shows on %s."
                .formatted(focus.get(i).name(), seen == 0 ? "no question" : "one question only"));
      }
    }
    if (nodes.stream().map(Node::expected).distinct().count() < nodes.size()) {
      found.add("Two questions have the same answer.");
    }
    boolean demanding = nodes.stream().anyMatch(Node::demands);
    if (demanding && !roles.contains(Role.NON_EXAMPLE)) {
      found.add("Every question needs the method: there is no non-example.");
    }
    if (!roles.contains(Role.BOUNDARY) && nodes.stream().noneMatch(Node::edge)) {
      found.add("There is no edge case.");
    }
    return found;
  }

  private static void addPairs(List<Node> nodes, List<String> found) {
    boolean contrast = false;
    for (int i = 1; i < nodes.size(); i++) {
      Node before = nodes.get(i - 1);
      Node node = nodes.get(i);
      contrast |= node.demandsOtherThan(before);
      if (node.distance(before) > 1) {
        found.add("More than one thing changes at question %d.".formatted(i + 1));
      }
      if (node.givesAway(before)) {
        found.add("Question %d prints the answer to the one before.".formatted(i + 1));
      }
    }
    if (!contrast
        && nodes.stream().map(Node::demand).anyMatch(Optional::isPresent)
        && nodes.stream().anyMatch(Node::demands)) {
      found.add("There is no pair of which one needs the method and one does not.");
    }
  }
}
