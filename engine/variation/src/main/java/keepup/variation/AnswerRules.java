package keepup.variation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Rational;
import keepup.misconceptions.Misconception;
import keepup.questions.Answer;
import keepup.questions.Question;

/// The rules on answers: how one follows from another, and that none is given away.
final class AnswerRules {
  private static final int ENOUGH_TO_NOTICE = 4;
  private static final int ENOUGH_TO_CHOOSE = 3;

  private AnswerRules() {}

  /// V3. The relation that each item declares is worked out again.
  static Verdict relations(List<Item> items, Standard standard) {
    List<Integer> wrong = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      boolean right =
          i == 0
              ? items.get(i).relation() instanceof Relation.Start
              : holds(items.get(i - 1), items.get(i), standard);
      if (!right) {
        wrong.add(i + 1);
      }
    }
    return wrong.isEmpty()
        ? Verdict.holds(Rule.V3, List.of())
        : Verdict.fails(
            Rule.V3,
            wrong,
            "The answer of item %d does not follow as it says.".formatted(wrong.getFirst()));
  }

  private static boolean holds(Item before, Item item, Standard standard) {
    if (!item.question().accepts(item.expected())) {
      return false;
    }
    boolean missing = item.prompt().guise() == Guise.MISSING;
    Optional<Rational> old = missing ? hidden(before, item, standard) : number(before);
    Optional<Rational> now = missing ? whole(item.prompt().answer()) : number(item);
    return switch (item.relation()) {
      case Relation.Start _ -> false;
      case Relation.Same _ ->
          missing ? old.isPresent() && old.equals(now) : before.expected().equals(item.expected());
      case Relation.By(Rational by) ->
          old.isPresent() && now.isPresent() && now.get().minus(old.get()).equals(by);
      case Relation.Times(Rational factor) ->
          old.isPresent() && now.isPresent() && old.get().times(factor).equals(now.get());
      case Relation.Other _ -> missing || !before.expected().equals(item.expected());
      case Relation.Turned _ -> item.prompt().guise() != Guise.WORK_OUT;
    };
  }

  private static Optional<Rational> number(Item item) {
    return Seen.findNumber(item.expected());
  }

  /// What stood before where now something is hidden, else what was hidden before.
  private static Optional<Rational> hidden(Item before, Item item, Standard standard) {
    for (var dimension : standard.kind().dimensions()) {
      if (Item.HIDDEN.equals(item.dimensions().get(dimension.name()))) {
        return whole(dimension.value().apply(before.question()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Rational> whole(String text) {
    return text.matches("\\d{1,9}")
        ? Optional.of(Rational.of(Long.parseLong(text)))
        : Optional.empty();
  }

  /// V4. Every item but the first says what can be expected, and one is truly a surprise.
  static Verdict surprise(List<Item> items, Standard standard) {
    List<Integer> silent = new ArrayList<>();
    List<Integer> surprises = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).expect().isBlank()) {
        silent.add(i + 1);
      }
      if (i > 0 && items.get(i).surprise()) {
        if (!surprises(items.get(i - 1), items.get(i), standard)) {
          return Verdict.fails(Rule.V4, List.of(i + 1), "Item %d is no surprise.".formatted(i + 1));
        }
        surprises.add(i + 1);
      }
    }
    return !silent.isEmpty()
        ? Verdict.fails(Rule.V4, silent, "Nothing is said of what to expect.")
        : surprises.isEmpty()
            ? Verdict.fails(Rule.V4, List.of(), "No item is a planned surprise.")
            : Verdict.holds(Rule.V4, surprises);
  }

  private static boolean surprises(Item before, Item item, Standard standard) {
    if (!item.prompt().claim().isEmpty() || before.expected().equals(item.expected())) {
      return true;
    }
    boolean words =
        before.expected() instanceof Answer.Word && item.expected() instanceof Answer.Word;
    return words
        || !Seen.findPlaces(before.question()).equals(Seen.findPlaces(item.question()))
        || differs(before, item, standard)
        || opposite(before, item, standard);
  }

  /// Whether a misconception of the step fails on one of the two alone.
  static boolean differs(Item before, Item item, Standard standard) {
    for (Misconception misconception : standard.misconceptions()) {
      if (misconception.findTellingAnswer(before.question()).isPresent()
          != misconception.findTellingAnswer(item.question()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean opposite(Item before, Item item, Standard standard) {
    Optional<Rational> old = number(before);
    Optional<Rational> now = number(item);
    if (old.isEmpty() || now.isEmpty()) {
      return false;
    }
    int way = now.get().compareTo(old.get());
    for (var dimension : standard.kind().dimensions()) {
      Optional<Rational> from = decimal(dimension.value().apply(before.question()));
      Optional<Rational> to = decimal(dimension.value().apply(item.question()));
      if (from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) * way < 0) {
        return true;
      }
    }
    return oppositeAsPrinted(before, item, way);
  }

  /// The same for the one printed number that differs, such as a fraction.
  private static boolean oppositeAsPrinted(Item before, Item item, int way) {
    List<String> old = Seen.numbers(before.prompt().text());
    List<String> now = Seen.numbers(item.prompt().text());
    int differing = 0;
    boolean against = false;
    for (int i = 0; i < old.size() && old.size() == now.size(); i++) {
      if (!old.get(i).equals(now.get(i))) {
        differing++;
        Optional<Rational> from = decimal(old.get(i));
        Optional<Rational> to = decimal(now.get(i));
        against = from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) * way < 0;
      }
    }
    return differing == 1 && against;
  }

  private static Optional<Rational> decimal(String text) {
    if (text.matches("-?\\d{1,9}")) {
      return Optional.of(Rational.of(Long.parseLong(text)));
    }
    if (text.matches("\\d{1,6}\\.\\d{1,4}")) {
      long whole = Long.parseLong(text.replace(".", ""));
      long unit = 1;
      for (int i = text.indexOf('.') + 1; i < text.length(); i++) {
        unit *= 10;
      }
      return Optional.of(new Rational(whole, unit));
    }
    return text.matches("\\d{1,4}/[1-9]\\d{0,3}")
        ? Optional.of(
            new Rational(
                Long.parseLong(text.substring(0, text.indexOf('/'))),
                Long.parseLong(text.substring(text.indexOf('/') + 1))))
        : Optional.empty();
  }

  /// V10.
  static Verdict givenAway(List<Item> items, Standard standard) {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (!texts.add(item.prompt().text())) {
        return Verdict.fails(Rule.V10, List.of(i + 1), "Item %d is a repeat.".formatted(i + 1));
      }
      if (i == 0) {
        continue;
      }
      Item before = items.get(i - 1);
      String sought = Seen.sought(before);
      if (!Seen.prints(before.prompt().text(), sought)
          && Seen.prints(item.prompt().text(), sought)) {
        return Verdict.fails(
            Rule.V10,
            List.of(i + 1),
            "Item %d prints %s, the answer to the one before.".formatted(i + 1, sought));
      }
      boolean point =
          item.relation() instanceof Relation.Same
              || item.relation() instanceof Relation.Turned
              || item.expected() instanceof Answer.Word;
      if (!point && sought.equals(Seen.sought(item))) {
        return Verdict.fails(
            Rule.V10, List.of(i, i + 1), "Items %d and %d have one answer.".formatted(i, i + 1));
      }
    }
    return patterns(items, standard);
  }

  private static Verdict patterns(List<Item> items, Standard standard) {
    List<Item> worked =
        items.stream().filter(item -> item.prompt().guise() == Guise.WORK_OUT).toList();
    if (worked.size() >= ENOUGH_TO_NOTICE
        && worked.stream().allMatch(item -> number(item).isPresent())) {
      boolean fewLooks =
          worked.stream().map(item -> item.expected().text()).distinct().count() == 1;
      if (fewLooks && !standard.oneAnswer()) {
        return Verdict.fails(Rule.V10, List.of(), "All answers are the same.");
      }
    }
    List<Integer> chosen =
        worked.stream().map(item -> position(item.question())).filter(place -> place >= 0).toList();
    if (chosen.size() >= ENOUGH_TO_CHOOSE
        && chosen.size() == worked.size()
        && chosen.stream().distinct().count() == 1
        && canChoose(standard)) {
      return Verdict.fails(Rule.V10, List.of(), "The right choice always stands in one place.");
    }
    return Verdict.holds(Rule.V10, List.of());
  }

  /// Whether the step's questions are choices: the answer is always printed, at different places.
  private static boolean canChoose(Standard standard) {
    List<Integer> places =
        standard.sample().stream().map(AnswerRules::position).distinct().toList();
    return places.size() > 1 && !places.contains(-1);
  }

  /// The place of the answer among the numbers that the question prints, or -1.
  private static int position(Question question) {
    List<String> printed = Seen.numbers(question.display());
    List<String> sought = Seen.numbers(question.expected().text());
    return sought.size() == 1 ? printed.indexOf(sought.getFirst()) : -1;
  }
}
