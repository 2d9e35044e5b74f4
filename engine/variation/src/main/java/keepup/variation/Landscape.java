package keepup.variation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import keepup.maths.Draws;
import keepup.maths.Rational;
import keepup.misconceptions.Misconception;
import keepup.questions.Answer;
import keepup.questions.Dimension;
import keepup.questions.Parameters;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import org.jspecify.annotations.Nullable;

/// The questions around a step and the small changes that lead from one to another.
final class Landscape {
  private static final int NEIGHBOURS = 48;
  private static final int DRAWN = 60;
  private static final int MOST_DRAWN = 400;
  private static final int ENOUGH = 3;

  /// Rare questions are looked for in one order: what a step can show is the same for every seed.
  private static final long RARE_SEED = 20_011;

  private static final int PROBED = 120;
  private static final int USUAL = 24;

  /// A neighbour, how far its change looks, and how many dimensions it changes.
  record Neighbour(Node node, double cost, int distance) {}

  private final QuestionKind kind;
  private final Parameters parameters;
  private final List<Misconception> focus;
  private final List<Dimension> dimensions;
  private final long seed;
  private final Map<Question, Node> nodes = new HashMap<>();
  private final Map<Node, List<Neighbour>> neighbours = new LinkedHashMap<>();
  private final List<Node> drawn = new ArrayList<>();
  private final Map<Long, Boolean> together = new HashMap<>();
  private int known;
  private boolean probed;
  private final Set<Long> seen = new HashSet<>();
  private @Nullable Boolean exchanging;

  Landscape(QuestionKind kind, Parameters parameters, List<Misconception> focus, long seed) {
    this.kind = kind;
    this.parameters = parameters;
    this.focus = focus;
    this.dimensions = kind.dimensions();
    this.seed = seed;
  }

  /// So many questions of the step, drawn from the seed, without a repeat.
  List<Node> draw(int wanted) {
    Draws draws = Draws.of(seed);
    List<Node> found = new ArrayList<>();
    for (int i = 0; i < 3 * wanted && found.size() < wanted; i++) {
      Node node = node(kind.ask(parameters, draws));
      if (!found.contains(node)) {
        found.add(node);
      }
    }
    return found;
  }

  /// More questions, where those drawn show too little: rare ones that a misconception fails on, or
  /// that stand at an edge.
  List<Node> drawRich(int wanted) {
    List<Node> found = draw(wanted);
    Draws draws = Draws.of(RARE_SEED);
    for (int i = 0; i < MOST_DRAWN && lacks(found); i++) {
      Node node = node(kind.ask(parameters, draws));
      if (!found.contains(node) && adds(node, found)) {
        found.add(node);
      }
    }
    return found;
  }

  private boolean lacks(List<Node> found) {
    return count(found, Node::edge) < ENOUGH
        || IntStream.range(0, focus.size()).anyMatch(i -> count(found, n -> n.tells(i)) < ENOUGH)
        || (focus.size() > 1 && count(found, n -> n.splits(0, 1)) < ENOUGH);
  }

  private boolean adds(Node node, List<Node> found) {
    return (node.edge() && count(found, Node::edge) < ENOUGH)
        || (focus.size() > 1 && node.splits(0, 1) && count(found, n -> n.splits(0, 1)) < ENOUGH)
        || IntStream.range(0, focus.size())
            .anyMatch(i -> node.tells(i) && count(found, n -> n.tells(i)) < ENOUGH);
  }

  private static long count(List<Node> nodes, Predicate<Node> predicate) {
    return nodes.stream().filter(predicate).count();
  }

  /// Questions one small change away: of the step, or non-examples that do not need its method.
  List<Neighbour> listNeighbours(Node node) {
    return neighbours.computeIfAbsent(node, this::findNeighbours);
  }

  private List<Neighbour> findNeighbours(Node node) {
    List<Neighbour> found = new ArrayList<>();
    Set<Node> met = new HashSet<>();
    for (Changes.Change change : Changes.list(node.question())) {
      Question question = change.question();
      if (!kind.asks(question, parameters) && !isNonExample(question, node)) {
        continue;
      }
      Node next = node(question);
      int distance = distance(node, next);
      if (distance > 0 && !met.add(next)) {
        continue;
      }
      if (distance > 0) {
        found.add(new Neighbour(next, change.cost(), distance));
        if (node.asked() && next.asked()) {
          seen.add(node.differs(next));
        }
      }
    }
    if (found.stream().noneMatch(neighbour -> neighbour.distance() == 1)) {
      addDrawn(node, found);
    }
    found.sort(Comparator.comparingInt(Neighbour::distance).thenComparingDouble(Neighbour::cost));
    return List.copyOf(found.subList(0, Math.min(NEIGHBOURS, found.size())));
  }

  /// Where no number can be changed alone, questions drawn from the step, the nearest first.
  private void addDrawn(Node node, List<Neighbour> found) {
    if (drawn.isEmpty()) {
      drawn.addAll(draw(DRAWN));
    }
    for (Node next : drawn) {
      int distance = distance(node, next);
      if (distance > 0) {
        found.add(new Neighbour(next, 1, distance));
      }
    }
  }

  /// How many things change from one question to another: dimensions that hang together, so that
  /// none of them ever changes without the others, count as one.
  int distance(Node one, Node other) {
    long differs = one.differs(other);
    int count = Long.bitCount(differs);
    if (count < 2) {
      return count;
    }
    if (known != seen.size()) {
      known = seen.size();
      together.clear();
    }
    return together.computeIfAbsent(differs, this::hangTogether) ? 1 : count;
  }

  /// Questions of the step, the same for every seed.
  private List<Node> sample() {
    List<Node> sample = new ArrayList<>();
    Draws draws = Draws.of(RARE_SEED);
    for (int i = 0; i < PROBED; i++) {
      sample.add(node(kind.ask(parameters, draws)));
    }
    return sample;
  }

  /// Whether the answer is always one of the numbers printed, now at one place and now at another.
  boolean choosing(List<Node> some) {
    if (some.stream().anyMatch(node -> node.position() < 0)) {
      return false;
    }
    List<Integer> places = sample().stream().map(Node::position).distinct().toList();
    return places.size() > 1 && !places.contains(-1);
  }

  private boolean hangTogether(long differs) {
    if (!probed) {
      probed = true;
      List<Node> some = sample();
      for (Node one : some) {
        some.forEach(other -> seen.add(one.differs(other)));
      }
      for (Node one : some) {
        for (Changes.Change change : Changes.list(one.question())) {
          if (kind.asks(change.question(), parameters)) {
            seen.add(one.differs(node(change.question())));
          }
        }
      }
    }
    return seen.stream().noneMatch(part -> part != 0 && part != differs && (part & ~differs) == 0);
  }

  /// Whether most questions of the step need its method.
  boolean exchanging() {
    Boolean known = exchanging;
    if (known == null) {
      List<Node> usual = draw(USUAL);
      known = 2 * count(usual, Node::demands) > usual.size();
      exchanging = known;
    }
    return known;
  }

  /// The pairs of questions of the step that are known and differ in one dimension alone.
  List<Statement.Pair> listPairs() {
    List<Statement.Pair> pairs = new ArrayList<>();
    for (Map.Entry<Node, List<Neighbour>> around : neighbours.entrySet()) {
      for (Neighbour next : around.getValue()) {
        long differs = around.getKey().differs(next.node());
        if (around.getKey().asked() && next.node().asked() && Long.bitCount(differs) == 1) {
          int dimension = Long.numberOfTrailingZeros(differs);
          pairs.add(new Statement.Pair(around.getKey(), next.node(), dimension));
        }
      }
    }
    return pairs;
  }

  /// Looks like the question before, has an ordinary answer, and demands nothing of the method.
  private boolean isNonExample(Question question, Node from) {
    return exchanging()
        && from.asked()
        && from.demands()
        && question.expected() instanceof Answer.Value(Rational number)
        && number.isWhole()
        && number.sign() >= 0
        && Demand.find(question).filter(demand -> demand.count() == 0).isPresent()
        && sameLengths(Changes.numbers(question), from.numbers());
  }

  private static boolean sameLengths(List<Rational> numbers, List<Rational> others) {
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).toString().length() != others.get(i).toString().length()) {
        return false;
      }
    }
    return true;
  }

  Node node(Question question) {
    Node known = nodes.get(question);
    if (known == null) {
      known = work(question);
      nodes.put(question, known);
    }
    return known;
  }

  private Node work(Question question) {
    List<Optional<Answer>> telling = new ArrayList<>();
    for (Misconception misconception : focus) {
      telling.add(misconception.findTellingAnswer(question));
    }
    Answer expected = question.expected();
    String written = expected.text();
    List<Rational> numbers = Changes.numbers(question);
    String display = question.display();
    List<String> printed = Printed.numbers(display);
    List<String> sought = Printed.numbers(written);
    return new Node(
        question,
        display,
        expected,
        written,
        dimensions.stream().map(dimension -> dimension.value().apply(question)).toList(),
        numbers,
        printed,
        sought,
        Demand.find(question),
        kind.asks(question, parameters),
        telling,
        Edges.isEdge(display) || Edges.isEdge(written),
        written.charAt(written.length() - 1),
        sought.isEmpty() ? display.contains(written) : Printed.holds(printed, sought),
        Draws.of(seed ^ question.text().hashCode()).fraction());
  }
}
