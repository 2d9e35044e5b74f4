package keepup.variation;

import java.util.List;
import java.util.Optional;
import keepup.maths.Digits;
import keepup.maths.Places;
import keepup.maths.Rational;
import keepup.questions.Answer;

/// What is said about one item: to the child before working it out, and to the adult.
///
/// @param expected said to the child
/// @param reason said to the adult
/// @param edge what makes it an edge case, or `""`
record Words(String expected, String reason, String edge) {

  static Words ofStart(Node node) {
    return new Words(
        node.demand()
            .map(demand -> demand.prediction() + " Say before you start.")
            .orElse("About how big will the answer be?"),
        node.demand()
            .map(demand -> "The start: " + demand.inWords() + ".")
            .orElse("The start: everything after it is compared with this."),
        edge(node));
  }

  static Words ofChange(Node before, Node node, List<String> changes) {
    Optional<Change> change = findChange(before, node);
    String what =
        change
            .map(found -> found.expectation(changes, before, node))
            .orElse("What has changed? What stays the same?");
    String question = node.demand().map(demand -> " " + demand.comparison()).orElse("");
    String changed =
        change
            .map(found -> found.reason(changes))
            .orElse("Now the %s changed".formatted(String.join(" and the ", changes)));
    return new Words(what + question, changed + event(before, node) + ".", edge(node));
  }

  String expect(Role role) {
    return role == Role.THINK
        ? expected + " Then make up one of your own that differs in just one digit."
        : expected;
  }

  String why(Role role) {
    return switch (role) {
      case NON_EXAMPLE ->
          reason + " It looks like the others: does the child look before starting?";
      case BOUNDARY -> reason + (edge.isEmpty() ? "" : " An edge case: " + edge + ".");
      case STANDARD, NON_STANDARD -> reason;
      case THINK -> reason + " Ask how they know before they work it out.";
    };
  }

  private static String event(Node before, Node node) {
    if (node.demand().isEmpty()) {
      return "";
    }
    String what = node.demand().get().inWords();
    return node.demandsOtherThan(before) ? ": now " + what : ": still " + what;
  }

  private static String edge(Node node) {
    for (Rational number : node.numbers()) {
      if (Node.atTheEdge(number)) {
        return "there is a " + (number.whole() < 10 ? number.toString() : "whole ten, " + number);
      }
    }
    return node.expected() instanceof Answer.Value(Rational number) && Node.atTheEdge(number)
        ? "the answer is " + (number.whole() < 10 ? number.toString() : "a whole ten")
        : "";
  }

  /// One written number that differs from the question before.
  private record Change(Rational from, Rational to) {
    String expectation(List<String> changes, Node before, Node node) {
      return "The %s is %s, so the answer %s."
          .formatted(name(changes), moreOrLess(from, to), answer(before, node));
    }

    String reason(List<String> changes) {
      return "Only the %s changed".formatted(digit() + name(changes));
    }

    private static String name(List<String> changes) {
      return changes.size() == 1 ? changes.getFirst() : "number";
    }

    /// `ones digit of the `, where just one digit differs.
    private String digit() {
      if (!from.isWhole() || !to.isWhole() || from.sign() < 0 || to.sign() < 0) {
        return "";
      }
      Digits old = new Digits(from.whole());
      Digits now = new Digits(to.whole());
      int differing = -1;
      for (int place = 0; place < Math.max(old.length(), now.length()); place++) {
        if (old.at(place) != now.at(place)) {
          if (differing >= 0) {
            return "";
          }
          differing = place;
        }
      }
      return old.length() == 1 && now.length() == 1
          ? ""
          : Places.name(differing) + " digit of the ";
    }

    private static String answer(Node before, Node node) {
      if (!(before.expected() instanceof Answer.Value(Rational old)
          && node.expected() instanceof Answer.Value(Rational now))) {
        return "changes too";
      }
      return old.equals(now) ? "stays the same" : "is " + moreOrLess(old, now);
    }

    private static String moreOrLess(Rational from, Rational to) {
      Rational difference = to.minus(from);
      return difference.sign() > 0 ? difference + " more" : difference.negated() + " less";
    }
  }

  private static Optional<Change> findChange(Node before, Node node) {
    if (before.numbers().size() != node.numbers().size()) {
      return Optional.empty();
    }
    Optional<Change> found = Optional.empty();
    for (int i = 0; i < node.numbers().size(); i++) {
      if (!before.numbers().get(i).equals(node.numbers().get(i))) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(new Change(before.numbers().get(i), node.numbers().get(i)));
      }
    }
    return found;
  }
}
