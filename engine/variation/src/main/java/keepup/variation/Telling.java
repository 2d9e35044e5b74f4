package keepup.variation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import keepup.maths.Rational;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Dimension;
import keepup.questions.Equation;
import keepup.questions.QuestionKind;

/// Turns what the search found into items: roles, phases, relations and words.
final class Telling {
  private final List<String> names;
  private final List<Misconception> focus;
  private final Prompts prompts;

  Telling(QuestionKind kind, List<Misconception> focus, long seed) {
    this.names = kind.dimensions().stream().map(Dimension::name).toList();
    this.focus = focus;
    this.prompts = new Prompts(seed);
  }

  /// @param landscape knows which dimensions hang together
  List<Item> tell(List<Stage> stages, Landscape landscape) {
    List<Role> roles = roles(stages);
    List<Map<String, String>> dimensions = stages.stream().map(this::dimensions).toList();
    List<List<String>> changes = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      changes.add(i == 0 ? List.of() : changes(dimensions.get(i - 1), dimensions.get(i)));
    }
    List<Phase> phases = phases(stages, changes);
    int[] named = new int[focus.size()];
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      Stage before = i == 0 ? stage : stages.get(i - 1);
      Relation relation = i == 0 ? new Relation.Start() : relation(before, stage);
      boolean surprise = i > 0 && surprises(before, stage, relation);
      boolean jump = changes.get(i).size() > 1 && !follows(before, stage, landscape);
      Words words =
          new Words(before, stage, changes.get(i), i == 0, jump, relation, roles.get(i), focus);
      items.add(
          new Item(
              stage.node().question(),
              stage.node().expected(),
              prompts.write(stage, i),
              dimensions.get(i),
              changes.get(i),
              jump,
              relation,
              surprise,
              phases.get(i),
              roles.get(i),
              words.expect(),
              words.why() + (stage.claim().isEmpty() ? watchFor(stage, named) : ""),
              telling(stage)));
    }
    return items;
  }

  /// Whether what changed hangs together, so that it is one thing.
  private static boolean follows(Stage before, Stage stage, Landscape landscape) {
    return before.guise() == Guise.WORK_OUT
        && stage.guise() == Guise.WORK_OUT
        && landscape.distance(before.node(), stage.node()) == 1;
  }

  /// The dimensions that have one value throughout.
  List<String> fixed(List<Item> items) {
    return names.stream()
        .filter(name ->
            items.stream()
                    .map(item -> item.dimensions().get(name))
                    .filter(value -> !Item.HIDDEN.equals(value))
                    .distinct()
                    .count()
                == 1)
        .toList();
  }

  private Map<String, String> dimensions(Stage stage) {
    Map<String, String> dimensions = new LinkedHashMap<>();
    boolean none = stage.guise() == Guise.CREATE || stage.guise() == Guise.CHOOSE;
    for (int d = 0; d < names.size(); d++) {
      int at = d;
      boolean hidden = none || stage.gap().filter(gap -> gap.dimension() == at).isPresent();
      dimensions.put(names.get(d), hidden ? Item.HIDDEN : stage.node().dimensions().get(d));
    }
    // Where a kind itself varies what is unknown, that is what is asked for.
    String own = names.contains(Item.UNKNOWN) ? dimensions.get(Item.UNKNOWN) : null;
    dimensions.put(
        Item.UNKNOWN,
        stage
            .gap()
            .map(gap -> names.get(gap.dimension()))
            .orElse(own != null && stage.guise().asksIt() ? own : stage.guise().asks()));
    dimensions.put(Item.SHOWN, shown(stage));
    return dimensions;
  }

  private static String shown(Stage stage) {
    String shown = stage.node().question() instanceof Equation ? "symbols" : "words";
    return stage.drawn()
        ? shown + " and a drawing"
        : stage.node().question().findFigure().isPresent() ? shown + " and a picture" : shown;
  }

  private static List<String> changes(Map<String, String> before, Map<String, String> now) {
    return now.keySet().stream()
        .filter(name -> !Item.HIDDEN.equals(now.get(name)) && !Item.HIDDEN.equals(before.get(name)))
        .filter(name -> !Objects.equals(now.get(name), before.get(name)))
        .toList();
  }

  static Relation relation(Stage before, Stage stage) {
    if (stage.guise() == Guise.MISSING && stage.gap().isPresent()) {
      Gap gap = stage.gap().get();
      boolean whole = number(before.node().dimensions().get(gap.dimension())).isPresent();
      if (!gap.number() || !whole) {
        return new Relation.Other();
      }
      return number(gap.value())
          .<Relation>flatMap(now -> number(gap.before()).map(old -> by(old, now)))
          .orElse(new Relation.Other());
    }
    if (stage.guise() != Guise.WORK_OUT) {
      return new Relation.Turned();
    }
    Answer old = before.node().expected();
    Answer now = stage.node().expected();
    if (stage.node().hasAnswerOf(before.node())) {
      return new Relation.Same();
    }
    if (old instanceof Answer.Amount one
        && now instanceof Answer.Amount other
        && !one.unit().equals(other.unit())) {
      return new Relation.Other();
    }
    return Numbers.find(old)
        .<Relation>flatMap(from -> Numbers.find(now).map(to -> by(from, to)))
        .orElse(new Relation.Other());
  }

  private static Relation by(Rational old, Rational now) {
    if (old.equals(now)) {
      return new Relation.Same();
    }
    if (old.sign() > 0 && now.sign() > 0) {
      Rational factor = now.dividedBy(old);
      if (factor.equals(Rational.of(10)) || factor.equals(Rational.of(2))) {
        return new Relation.Times(factor);
      }
    }
    return new Relation.By(now.minus(old));
  }

  static java.util.Optional<Rational> number(String text) {
    return text.matches("\\d{1,9}")
        ? java.util.Optional.of(Rational.of(Long.parseLong(text)))
        : java.util.Optional.empty();
  }

  /// A surprise is planned where the method is needed and was not, a wrong way fails that worked,
  /// the answer goes the other way, or stays.
  private static boolean surprises(Stage before, Stage stage, Relation relation) {
    if (!stage.claim().isEmpty()) {
      return true;
    }
    if (stage.guise() != Guise.WORK_OUT) {
      return false;
    }
    return stage.node().contrasts(before.node())
        || relation instanceof Relation.Same
        || opposite(before.node(), stage.node());
  }

  static boolean opposite(Node before, Node node) {
    return Words.findChange(before, node)
        .filter(change ->
            relation(Stage.plain(before), Stage.plain(node)) instanceof Relation.By(Rational by)
                && by.sign() * change.to().compareTo(change.from()) < 0)
        .isPresent();
  }

  private static List<Role> roles(List<Stage> stages) {
    List<Stage> plain = stages.stream().filter(s -> s.guise() == Guise.WORK_OUT).toList();
    boolean mostDemand = 2 * plain.stream().filter(s -> s.node().demands()).count() >= plain.size();
    boolean fewEdges = 2 * plain.stream().filter(s -> s.node().edge()).count() <= plain.size();
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      Node node = stages.get(i).node();
      boolean newEdge = i == 0 || !stages.get(i - 1).node().edge();
      boolean last = i > 0 && i == stages.size() - 1;
      roles.add(
          switch (stages.get(i).guise()) {
            case EXPLAIN, CREATE, ALWAYS -> Role.THINK;
            case JUDGE -> Role.NON_EXAMPLE;
            case MISSING, CHOOSE -> Role.NON_STANDARD;
            case OTHER_WAY, COMPARE -> Role.STANDARD;
            case DRAW -> stages.get(i).gap().isPresent() ? Role.NON_STANDARD : Role.STANDARD;
            case WORK_OUT -> {
              if (!node.asked() || (mostDemand && node.demand().isPresent() && !node.demands())) {
                yield Role.NON_EXAMPLE;
              }
              boolean boundary = node.edge() && (fewEdges || newEdge);
              yield boundary ? Role.BOUNDARY : last ? Role.THINK : Role.STANDARD;
            }
          });
    }
    return roles;
  }

  /// Phases never go back: a contrast only at the start, separation until another dimension varies.
  private static List<Phase> phases(List<Stage> stages, List<List<String>> changes) {
    boolean contrast = stages.size() > 1 && stages.get(1).node().contrasts(stages.get(0).node());
    List<Phase> phases = new ArrayList<>();
    Phase phase = contrast ? Phase.CONTRAST : Phase.SEPARATION;
    phases.add(phase);
    for (int i = 1; i < stages.size(); i++) {
      if (i > 1 && phase == Phase.CONTRAST) {
        phase = Phase.SEPARATION;
      }
      if (i > 1 && !changes.get(i).equals(changes.get(i - 1))) {
        phase = Phase.GENERALISATION;
      }
      if (i == stages.size() - 1 && (stages.get(i).guise().thinks() || i >= 4)) {
        phase = Phase.FUSION;
      }
      phases.add(phase);
    }
    return phases;
  }

  /// Names the misconception in focus that has been named least so far.
  private String watchFor(Stage stage, int[] named) {
    int best = -1;
    for (int i = 0; stage.gap().isEmpty() && i < named.length; i++) {
      if (stage.node().telling().get(i).isPresent() && (best < 0 || named[i] < named[best])) {
        best = i;
      }
    }
    if (best < 0 || stage.guise().thinks() || !stage.guise().asksIt()) {
      return "";
    }
    named[best]++;
    return " Watch for %s: “%s” gives that."
        .formatted(
            stage.node().telling().get(best).map(Answer::text).orElse(""), focus.get(best).name());
  }

  private Map<MisconceptionId, Answer> telling(Stage stage) {
    Map<MisconceptionId, Answer> telling = new LinkedHashMap<>();
    boolean whole = stage.gap().isEmpty() && stage.guise() != Guise.CHOOSE;
    for (int i = 0; whole && i < focus.size(); i++) {
      MisconceptionId id = focus.get(i).id();
      stage.node().telling().get(i).ifPresent(answer -> telling.put(id, answer));
    }
    return telling;
  }
}
