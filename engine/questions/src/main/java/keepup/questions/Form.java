package keepup.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Condition;
import keepup.maths.Formula;
import keepup.maths.Term;

/// A question as a wording with slots, and how its answer is worked out: `Round {n} to the nearest
/// {unit}.` A form is written in a content file; see [FormDraft].
public final class Form {
  private final String name;
  private final List<Phrase> phrases;
  private final Map<String, Slot> slots;
  private final List<String> withColumns;
  private final Formula answer;
  private final AnswerForm answers;
  private final Optional<Condition> when;
  private final Optional<Condition> check;
  private final Optional<LikeQuestion> like;
  private final Optional<LikeQuestion> readsAs;
  private final Optional<FigureForm> figure;
  private final Optional<FigureForm> model;

  /// @throws IllegalArgumentException if a part of the draft is faulty; the message shows it
  public Form(FormDraft draft) {
    this.name = draft.name();
    this.slots = draft.slots();
    this.withColumns =
        slots.entrySet().stream()
            .filter(slot ->
                slot.getValue() instanceof Slot.Choice(Map<String, Map<String, Term>> words)
                    && words.values().stream().anyMatch(columns -> !columns.isEmpty()))
            .map(Map.Entry::getKey)
            .toList();
    this.phrases = new ArrayList<>();
    phrases.add(new Phrase(draft.question(), slots, Map.of()));
    draft.also().forEach(also -> phrases.add(new Phrase(also.says(), slots, also.fixed())));
    if (!Set.copyOf(phrases.getFirst().names()).equals(slots.keySet())) {
      throw new IllegalArgumentException(
          "The wording '%s' must hold exactly the slots that are drawn, %s."
              .formatted(draft.question(), slots.keySet()));
    }
    Set<String> names = names();
    this.answer = Formula.of(draft.answer(), names);
    this.answers =
        new AnswerForm(
            AnswerForm.Style.named(draft.as()),
            draft.unit(),
            asksFor(draft.unit(), draft.question()),
            words(draft.answer()));
    this.when = draft.findWhen().map(text -> Condition.of(text, names));
    Set<String> more = new LinkedHashSet<>(names);
    more.add("answer");
    this.check = draft.findCheck().map(text -> Condition.of(text, more));
    this.like =
        draft.like().isEmpty()
            ? Optional.empty()
            : Optional.of(LikeQuestion.of(draft.like(), names));
    this.readsAs =
        draft.readsAs().isEmpty()
            ? Optional.empty()
            : Optional.of(LikeQuestion.of(draft.readsAs(), names));
    this.figure = FigureForm.find(draft.figure(), names);
    this.model = FigureForm.find(draft.model(), names);
  }

  /// The words that an answer may be: those quoted in the formula and those of the slots.
  private Set<String> words(String formula) {
    Set<String> words = new LinkedHashSet<>();
    java.util.regex.Matcher quoted = java.util.regex.Pattern.compile("'([^']*)'").matcher(formula);
    while (quoted.find()) {
      words.add(quoted.group(1));
    }
    slots
        .values()
        .forEach(slot -> {
          if (slot instanceof Slot.Choice(Map<String, Map<String, Term>> choices)) {
            words.addAll(choices.keySet());
            choices
                .values()
                .forEach(columns ->
                    columns
                        .values()
                        .forEach(value -> {
                          if (value instanceof Term.Word(String word)) {
                            words.add(word);
                          }
                        }));
          }
        });
    return words;
  }

  /// The names that a formula over this form may use: the slots, and the named values of a word as
  /// `shape.sides`.
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>(slots.keySet());
    slots.forEach((slot, type) -> {
      if (type instanceof Slot.Choice(Map<String, Map<String, Term>> words)) {
        words
            .values()
            .forEach(columns -> columns.keySet().forEach(column -> names.add(slot + "." + column)));
      }
    });
    return names;
  }

  public String name() {
    return name;
  }

  /// The slots with what may stand in them, in the order of the draft.
  public Map<String, Slot> slots() {
    return slots;
  }

  /// How answers are written; where the unit is one of the slots, with the unit that stands there.
  AnswerForm answers(Map<String, Term> values) {
    return values.get(answers.unit()) instanceof Term.Word(String unit)
        ? new AnswerForm(answers.style(), unit, true, answers.words())
        : answers;
  }

  /// Whether the wording itself asks for so many of a unit.
  private static boolean asksFor(String unit, String question) {
    String plain = PhraseText.plain(question);
    return unit.length() > 1
        && (plain.contains("how many " + unit) || plain.endsWith(" in " + unit));
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /// The values together with the named values of their words.
  public Map<String, Term> known(Map<String, Term> values) {
    if (withColumns.isEmpty()) {
      return values;
    }
    Map<String, Term> known = new HashMap<>(values);
    for (String slot : withColumns) {
      if (slots.get(slot) instanceof Slot.Choice(Map<String, Map<String, Term>> words)
          && values.get(slot) instanceof Term.Word(String word)) {
        words
            .getOrDefault(word, Map.of())
            .forEach((column, value) -> known.put(slot + "." + column, value));
      }
    }
    return known;
  }

  /// Whether the values make a question of this form.
  boolean allows(Map<String, Term> known) {
    return when.isEmpty() || when.get().holds(known);
  }

  /// @throws ArithmeticException if the values have no answer
  Answer solve(Map<String, Term> known) {
    return answers(known).answer(answer.value(known));
  }

  String write(Map<String, Term> values) {
    return phrases.getFirst().write(values);
  }

  String write(Map<String, Term> values, String boxed) {
    return phrases.getFirst().write(values, boxed);
  }

  /// Another question that tests the same step, as a teacher types it, where the form names one.
  Optional<String> findLike(Map<String, Term> values) {
    return like.map(other -> other.write(known(values)));
  }

  /// The question that a typed one is read as, as a teacher types it, where the form names one.
  Optional<String> findReadAs(Map<String, Term> values) {
    return readsAs.map(other -> other.write(known(values)));
  }

  Optional<Figure> findFigure(Map<String, Term> values) {
    return figure.flatMap(form -> form.findFigure(known(values)));
  }

  Optional<Figure> findModel(Map<String, Term> values) {
    return model.flatMap(form -> form.findFigure(known(values)));
  }

  /// Whether an independent second method finds the same answer, and no neighbour of it; true where
  /// the form has none.
  boolean agrees(Map<String, Term> values) {
    if (check.isEmpty()) {
      return true;
    }
    Map<String, Term> known = new HashMap<>(known(values));
    Term right = answer.value(known);
    known.put("answer", right);
    if (!check.get().holds(known)) {
      return false;
    }
    if (right instanceof keepup.maths.Rational number) {
      known.put("answer", number.plus(keepup.maths.Rational.ONE));
      return !check.get().holds(known);
    }
    return true;
  }

  @Override
  public String toString() {
    return name;
  }
}
