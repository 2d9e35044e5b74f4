package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keepup.maths.Digits;
import keepup.maths.Places;
import keepup.maths.Rational;
import keepup.misconceptions.Misconception;

/// What is said about one item: to the child before working it out, and to the adult.
record Words(
    Stage before,
    Stage stage,
    List<String> changes,
    boolean first,
    boolean jump,
    Relation relation,
    Role role,
    List<Misconception> focus) {

  String expect() {
    return switch (stage.guise()) {
      case WORK_OUT -> first ? beginning() : jump ? afresh() : predicted();
      case DRAW ->
          stage.gap().isPresent()
              ? stage.node().demand().isPresent()
                  ? "The drawing has to show the whole and its parts. Which of them do you know?"
                  : "What do you know already? Draw that first. Then look for what is missing."
              : "It is the same as before, so the answer stays. Your drawing has to show it.";
      case JUDGE -> "Decide first whether the answer is too large, too small or about right.";
      case MISSING -> missing(stage.gap().orElseThrow());
      case EXPLAIN -> "It is wrong. Look for the place where it went wrong.";
      case CREATE -> "There is more than one. What can change, and what has to stay?";
      case OTHER_WAY -> "The answer stays. If it does not, one of the two ways went wrong.";
      case COMPARE -> "You have worked both out. Look again before you say anything.";
      case CHOOSE -> "Do not work everything out. Which can you leave out at once, and why?";
      case ALWAYS -> "Look for one example for it and one against it. Which did you find first?";
    };
  }

  String why() {
    return switch (stage.guise()) {
      case WORK_OUT -> first ? start() : jump ? startAgain() : changed();
      case DRAW ->
          "The numbers stay and a drawing is made beside them. Ask the child to point: each part of"
              + " the question is somewhere in the drawing.";
      case JUDGE ->
          stage
              .claimant()
              .map(m ->
                  "A non-example: “%s” gives %s. Judging it shows who holds the same idea."
                      .formatted(m.name(), stage.claim()))
              .orElse(
                  "A non-example: %s was right for the question before, and this one differs."
                      .formatted(stage.claim()));
      case MISSING ->
          "The unknown moves: the answer is given and %s has to be found. Does the child think"
                  .formatted(hidden(stage.gap().orElseThrow()))
              + " back, or just do the usual thing with the numbers in sight?";
      case EXPLAIN ->
          stage
              .claimant()
              .map(m ->
                  "The usual way does not answer this: the child has to find the thinking behind"
                      + " %s. It comes from “%s”. %s".formatted(stage.claim(), m.name(), m.teach()))
              .orElse(
                  "The usual way does not answer this: it asks for a reason, such as the size of"
                      + " the answer or its last digit.");
      case OTHER_WAY ->
          "One problem, two ways: the numbers stay and the way changes. Which way is quicker here,"
              + " and what in the numbers makes it so?";
      case COMPARE ->
          "Both are worked out, so the talk is about what is the same and what made the difference. "
              + differs();
      case CHOOSE ->
          "The unknown moves: the answer is given and the question has to be found. A child who"
              + " looks at what matters need not work out all of them.";
      case ALWAYS -> general(stage.statement().orElseThrow());
      case CREATE ->
          "Working backwards shows whether the child knows what makes the answer. Accept every"
              + " question like these whose answer is %s."
                  .formatted(stage.node().expected().text());
    };
  }

  private String beginning() {
    return stage
        .node()
        .demand()
        .map(demand -> demand.prediction() + " Say before you start.")
        .orElse(
            Numbers.find(stage.node().expected()).isPresent()
                    && !stage.node().printsAnswer()
                    && !chooses(stage.node())
                ? "About how big will the answer be? Say before you start."
                : "Which answers are possible? Say what you think before you check.");
  }

  private static String general(Statement statement) {
    return "The usual way does not answer this: it asks what is true of all questions like these. "
        + (statement.isSometimes()
            ? "It is sometimes so: %s. One example of each kind settles it."
                .formatted(statement.shown())
            : "It is %s so, on each of %d pairs that were tried: %s. Examples alone do not settle that: ask why it must be."
                .formatted(statement.truth(), statement.tried(), statement.shown()));
  }

  private String afresh() {
    return "A fresh start. What is like before, and what is not?";
  }

  private String startAgain() {
    return "A fresh start, for nothing before leads here by one small change." + failsNow();
  }

  private String differs() {
    Node other = stage.beside().getFirst();
    return new Words(
            Stage.plain(other),
            Stage.plain(stage.node()),
            changes,
            false,
            false,
            Telling.relation(Stage.plain(other), Stage.plain(stage.node())),
            Role.STANDARD,
            focus)
        .changed();
  }

  private String start() {
    return stage
            .node()
            .demand()
            .map(demand -> "The start: " + demand.inWords() + ".")
            .orElse("The start: everything after it is compared with this.")
        + edge();
  }

  /// Whether one of two things has to be chosen.
  private static boolean chooses(Node node) {
    String text = node.display();
    return text.startsWith("Which") && text.contains(" or ");
  }

  private String predicted() {
    Optional<Change> change = findChange(before.node(), stage.node());
    String question = stage.node().demand().map(demand -> " " + demand.comparison()).orElse("");
    if (chooses(stage.node())) {
      return relation instanceof Relation.Same
          ? "One thing is different. Is the answer still the same one? How do you know?"
          : "One thing is different. Does the other one win now? Say what you think first.";
    }
    if (change.isPresent()) {
      String what =
          findPrinted()
              .map(printed -> "%s is now %s".formatted(printed.getFirst(), printed.getLast()))
              .orElseGet(
                  () -> "The %s is %s".formatted(name(), moreOrLess(change.get().difference())));
      return what
          + switch (relation) {
            case Relation.Same _ -> ", and yet the answer stays the same. Why?";
            case Relation.By(Rational by) ->
                isAsMuch(by, change.get().difference())
                    ? ", so the answer is %s.".formatted(moreOrLess(by))
                    : ", so the answer gets %s.".formatted(by.sign() > 0 ? "larger" : "smaller")
                        + " By how much?";
            case Relation.Times(Rational factor) ->
                ", so the answer is %s.".formatted(times(factor));
            case Relation.Other _, Relation.Start _, Relation.Turned _ ->
                ". Does the answer change?";
          }
          + question;
    }
    return findWordChange()
        .map(word ->
            "Now it says “%s”. %s"
                .formatted(
                    word.to(),
                    relation instanceof Relation.Same
                        ? "Does that change the answer, or not?"
                        : "What does that do to the answer?"))
        .orElse("What has changed? What stays the same? What does that do to the answer?");
  }

  private String changed() {
    Optional<Change> change = findChange(before.node(), stage.node());
    String what =
        findPrinted()
            .map(printed -> "Only %s became %s".formatted(printed.getFirst(), printed.getLast()))
            .or(() ->
                change.map(found ->
                    "Only the %s%s changed, from %s to %s"
                        .formatted(
                            found.digit(),
                            name(),
                            written(found.from(), 0),
                            written(found.to(), 1))))
            .or(() ->
                findWordChange()
                    .map(word -> "Only “%s” became “%s”".formatted(word.from(), word.to())))
            .orElseGet(() -> "Now the %s changed".formatted(String.join(" and the ", changes)));
    return what + event() + "." + remark();
  }

  private String event() {
    Node node = stage.node();
    if (node.demand().isPresent()) {
      String what = node.demand().get().inWords();
      return node.demandsOtherThan(before.node()) ? ": now " + what : ": still " + what;
    }
    return switch (relation) {
      case Relation.By _, Relation.Times _ when chooses(node) ->
          ": the answer is now %s and was %s"
              .formatted(node.expected().text(), before.node().expected().text());
      case Relation.Same _ -> ", and the answer stays " + node.expected().text();
      case Relation.By(Rational by) -> ": the answer is " + moreOrLess(by);
      case Relation.Times(Rational factor) -> ": the answer is " + times(factor);
      case Relation.Other _ ->
          ": the answer is now %s and was %s"
              .formatted(node.expected().text(), before.node().expected().text());
      case Relation.Start _, Relation.Turned _ -> "";
    };
  }

  private String remark() {
    return switch (role) {
      case NON_EXAMPLE -> " It looks like the others: does the child look before starting?";
      case BOUNDARY -> edge();
      case STANDARD, NON_STANDARD -> failsNow();
      case THINK -> failsNow() + " Ask how they know before they work it out.";
    };
  }

  /// Says where a wrong way that worked on the question before fails, or the other way round.
  private String failsNow() {
    for (int i = 0; i < focus.size(); i++) {
      boolean now = stage.node().telling().get(i).isPresent();
      if (now != before.node().telling().get(i).isPresent()) {
        return now
            ? " “%s” did no harm before; here it does.".formatted(focus.get(i).name())
            : " “%s” happens to do no harm here: a right answer proves little."
                .formatted(focus.get(i).name());
      }
    }
    return "";
  }

  private String missing(Gap gap) {
    return switch (relation) {
      case Relation.By _, Relation.Times _ ->
          "%s stood there before. Is it more or less now? How do you know?".formatted(gap.before());
      case Relation.Same _, Relation.Other _, Relation.Start _, Relation.Turned _ ->
          "%s stood there before, and the answer was %s. What has to change?"
              .formatted(
                  gap.number() ? gap.before() : "“" + gap.before() + "”",
                  before.node().expected().text());
    };
  }

  private String hidden(Gap gap) {
    return gap.number() ? "a number inside the question" : "a word of the question";
  }

  private String edge() {
    if (!stage.node().edge()) {
      return "";
    }
    for (Rational number : stage.node().numbers()) {
      if (Numbers.atTheEdge(number)) {
        return " An edge case: there is a "
            + (number.whole() < 10 ? number.toString() : "whole ten, " + number)
            + ".";
      }
    }
    return Numbers.find(stage.node().expected())
        .filter(Numbers::atTheEdge)
        .map(number ->
            " An edge case: the answer is %s."
                .formatted(number.whole() < 10 ? number.toString() : "a whole ten"))
        .orElse("");
  }

  private String name() {
    return changes.size() == 1 && !changes.getFirst().equals(Item.UNKNOWN)
        ? changes.getFirst()
        : "number";
  }

  /// The one printed number that differs, as it was and as it is, where it says more than the name
  /// of its place: a fraction, or one of many numbers.
  private Optional<List<String>> findPrinted() {
    return findOnlyPrinted().filter(printed -> printed.getFirst().contains("/") || isLater());
  }

  /// A number as it is printed, where one printed number alone differs.
  private String written(Rational number, int which) {
    return findOnlyPrinted().map(printed -> printed.get(which)).orElse(number.toString());
  }

  private Optional<List<String>> findOnlyPrinted() {
    List<String> old = before.node().printed();
    List<String> now = stage.node().printed();
    List<List<String>> found = new ArrayList<>();
    for (int i = 0; i < now.size() && old.size() == now.size(); i++) {
      if (!old.get(i).equals(now.get(i))) {
        found.add(List.of(old.get(i), now.get(i)));
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private boolean isLater() {
    return Stream.of("third", "fourth", "fifth", "sixth", "seventh", "eighth")
        .anyMatch(name()::startsWith);
  }

  static String moreOrLess(Rational difference) {
    return difference.sign() > 0 ? difference + " more" : difference.negated() + " less";
  }

  private static String times(Rational factor) {
    return factor.equals(Rational.of(2)) ? "twice as large" : factor + " times as large";
  }

  /// One written number that differs from the question before.
  record Change(Rational from, Rational to) {
    Rational difference() {
      return to.minus(from);
    }

    /// `ones digit of the `, where just one digit differs.
    String digit() {
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
  }

  static Optional<Change> findChange(Node before, Node node) {
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

  /// The one word or written time that differs from the question before.
  private Optional<SlotChange> findWordChange() {
    return SlotChange.find(before.node().question(), stage.node().question());
  }

  private static boolean isAsMuch(Rational one, Rational other) {
    return one.equals(other) || one.equals(other.negated());
  }
}
