package keepup.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import keepup.maths.Condition;
import keepup.maths.Draws;
import keepup.maths.Term;

/// A question kind that a content file describes: each slot is drawn from its domain, until the
/// conditions hold.
public final class DrawnKind implements QuestionKind {
  private static final String WHEN = "when";
  private static final int ATTEMPTS = 20_000;

  private final Pattern pattern;
  private final String name;
  private final String says;
  private final Map<String, String> draw;
  private final Map<Map<String, String>, Settings> known = new ConcurrentHashMap<>();

  /// How values become a question and a question values.
  interface Pattern {
    Map<String, Slot> slots();

    /// The names that conditions may use.
    Set<String> names();

    Map<String, Term> known(Map<String, Term> values);

    Optional<Question> findQuestion(Map<String, Term> values);

    Optional<Map<String, Term>> findValues(Question question);

    /// The values of the questions that are like a question.
    default List<Map<String, Term>> listValues(Question question, Likeness likeness) {
      return findValues(question).stream().toList();
    }

    boolean agrees(Question question);

    /// Whether the kind counts two questions as the same: `8 × □ = 56` and `□ × 8 = 56`.
    default boolean same(Question asked, Question typed, Likeness likeness) {
      return asked.equals(typed);
    }

    /// Whether a question belongs to the kind though the kind never asks it so.
    default boolean holdsToo(Question question) {
      return false;
    }

    /// What a slot is called before a teacher: `first number`, `denominator`, `shape`.
    String label(String slot);
  }

  /// What a slot is drawn from, and what must hold besides.
  private record Settings(Map<String, Domain> domains, Optional<Condition> when) {}

  /// @param draw the domain of each slot where a step says no other
  /// @throws IllegalArgumentException if a domain is faulty or names no slot
  DrawnKind(String name, String says, Pattern pattern, Map<String, String> draw) {
    this.name = name;
    this.says = says;
    this.pattern = pattern;
    this.draw = Map.copyOf(draw);
    for (String slot : draw.keySet()) {
      if (!pattern.slots().containsKey(slot)) {
        throw new IllegalArgumentException(
            "The kind '%s' draws '%s', which is no slot of it.%nMaybe one of %s?"
                .formatted(name, slot, pattern.slots().keySet()));
      }
    }
  }

  /// A kind whose questions are a wording with slots.
  ///
  /// @throws IllegalArgumentException if a domain is faulty or names no slot
  public static DrawnKind of(Form form, String says, Map<String, String> draw) {
    return new DrawnKind(form.name(), says, new FormPattern(form), draw);
  }

  /// A kind whose questions are equations of a form.
  ///
  /// @param also other forms whose questions belong to the kind, though it never asks them
  /// @param when a condition that holds of every question, or `""`
  /// @param check a condition that is true of the right answer only, or `""`
  /// @param pounds whether numbers are written as pounds
  /// @throws IllegalArgumentException if a part is faulty
  public static DrawnKind of(
      String name,
      String says,
      EquationForm form,
      Map<String, String> draw,
      List<EquationForm> also,
      String when,
      String check,
      boolean pounds) {
    return new DrawnKind(name, says, EquationPattern.of(form, also, when, check, pounds), draw);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String says() {
    return says;
  }

  @Override
  public Set<String> parameters() {
    Set<String> names = new LinkedHashSet<>(pattern.slots().keySet());
    names.add(WHEN);
    return names;
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    Settings settings = settings(parameters);
    Map<String, Term> values = new HashMap<>();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      for (Map.Entry<String, Domain> slot : settings.domains.entrySet()) {
        values.put(slot.getKey(), slot.getValue().draw(draws));
      }
      if (allows(settings, values)) {
        Optional<Question> question = pattern.findQuestion(values);
        if (question.isPresent()) {
          return question.get();
        }
      }
    }
    throw Pairs.none(parameters);
  }

  private boolean allows(Settings settings, Map<String, Term> values) {
    try {
      return settings.when.isEmpty() || settings.when.get().holds(pattern.known(values));
    } catch (ArithmeticException _) {
      return false;
    }
  }

  @Override
  public boolean asks(Question question, Parameters parameters) {
    return asksLike(question, parameters, Likeness.SAME);
  }

  @Override
  public boolean asksLike(Question question, Parameters parameters, Likeness likeness) {
    List<Map<String, Term>> all = pattern.listValues(question, likeness);
    if (all.isEmpty()) {
      return false;
    }
    Settings settings = settings(parameters);
    return all.stream().anyMatch(values -> asks(question, settings, values, likeness));
  }

  private boolean asks(
      Question question, Settings settings, Map<String, Term> values, Likeness likeness) {
    for (Map.Entry<String, Domain> slot : settings.domains.entrySet()) {
      Term value = values.get(slot.getKey());
      if (value == null || !slot.getValue().holds(value)) {
        return false;
      }
    }
    return allows(settings, values)
        && pattern
            .findQuestion(values)
            .filter(asked -> pattern.same(asked, question, likeness))
            .isPresent();
  }

  @Override
  public boolean asksSuch(Question question) {
    return pattern.listValues(question, Likeness.ORDER).stream()
            .anyMatch(values -> pattern.findQuestion(values).isPresent())
        || pattern.holdsToo(question);
  }

  @Override
  public boolean agrees(Question question) {
    return pattern.agrees(question);
  }

  private Settings settings(Parameters parameters) {
    return known.computeIfAbsent(parameters.values(), _ -> settingsOf(parameters));
  }

  private Settings settingsOf(Parameters parameters) {
    parameters.allowOnly(parameters());
    Map<String, Domain> domains = new LinkedHashMap<>();
    pattern
        .slots()
        .forEach((slot, type) -> {
          String text = parameters.values().getOrDefault(slot, draw.get(slot));
          domains.put(
              slot,
              text == null
                  ? Domain.findWhole(type)
                      .orElseThrow(() ->
                          new IllegalArgumentException(
                              "The kind '%s' needs to know what '%s' is drawn from.%nMaybe add %s: 2-12 to it?"
                                  .formatted(name, slot, slot)))
                  : Domain.of(text, type));
        });
    String when = parameters.values().get(WHEN);
    return new Settings(
        domains,
        when == null ? Optional.empty() : Optional.of(Condition.of(when, pattern.names())));
  }

  @Override
  public List<Dimension> dimensions() {
    List<Dimension> dimensions = new ArrayList<>();
    for (Map.Entry<String, Slot> slot : pattern.slots().entrySet()) {
      dimensions.add(
          new Dimension(
              pattern.label(slot.getKey()),
              question ->
                  pattern
                      .findValues(question)
                      .map(values -> values.get(slot.getKey()))
                      .map(Term::toString)
                      .orElse("")));
    }
    return dimensions;
  }
}
