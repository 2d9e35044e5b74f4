package keepup.app.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;
import keepup.app.intervention.TodaysSessions;
import keepup.app.intervention.TodaysSessions.Planned;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.Step;
import keepup.variation.SequenceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The builder of a sequence on a step's page. Its whole state is in the address: what a button
/// does is asked for by `do`, and answered by the address of the sequence that comes of it.
@Controller
class SequenceController {
  private final Curriculum curriculum;
  private final SequenceMaker maker;
  private final Swap swap;
  private final Judge judge;
  private final KeptSequences kept;
  private final TodaysSessions sessions;

  SequenceController(
      Curriculum curriculum,
      SequenceMaker maker,
      Swap swap,
      Judge judge,
      KeptSequences kept,
      TodaysSessions sessions) {
    this.curriculum = curriculum;
    this.maker = maker;
    this.swap = swap;
    this.judge = judge;
    this.kept = kept;
    this.sessions = sessions;
  }

  @GetMapping("/curriculum/steps/{stepId}/sequence")
  @Transactional(readOnly = true)
  String page(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable String stepId,
      @RequestParam MultiValueMap<String, String> fields,
      Model model) {
    Step step = findStep(curriculum, stepId).orElseThrow(NotHereException::new);
    MadeSequence made = maker.make(recipe(step, fields, person));
    Optional<KeptSequence> mine = findKept(fields.getFirst("kept"), step);
    Ask ask = Ask.read(fields.getFirst("do"));
    if (!ask.what().isEmpty()) {
      String typed = typed(fields, ask.index());
      Optional<String> fault = ask.types() ? maker.findFault(typed) : Optional.empty();
      if (fault.isEmpty()) {
        return "redirect:" + address(done(made, ask, typed), mine) + ask.place(made);
      }
      model.addAttribute("problems", List.of(new FieldError(field(ask.index()), fault.get())));
      model.addAttribute("typed", typed);
    } else {
      model.addAttribute("problems", List.<FieldError>of()).addAttribute("typed", "");
    }
    List<Planned> today = sessions.list(person, step.id());
    model
        .addAttribute("made", made)
        .addAttribute("judged", judge.find(made).orElse(null))
        .addAttribute("kept", mine.orElse(null))
        .addAttribute("own", mine.filter(k -> k.madeBy().equals(person.staff())).isPresent())
        .addAttribute("kinds", kinds(made))
        .addAttribute("lengths", lengths(made.recipe()))
        .addAttribute("focus", focus(step, made, today))
        .addAttribute("today", today);
    return "worksheet/Builder";
  }

  static Optional<Step> findStep(Curriculum curriculum, String id) {
    return curriculum.steps().listSteps().stream()
        .filter(step -> step.id().value().equals(id))
        .findFirst();
  }

  /// The sequence that the page showed stands in one field, `whole`; the settings beside it.
  private Recipe recipe(Step step, MultiValueMap<String, String> fields, SignedIn person) {
    Recipe asked = Recipe.read(step.id(), fields);
    String whole = fields.getFirst("whole");
    if (whole == null) {
      return asked;
    }
    Recipe shown = Recipe.read(step.id(), whole);
    return "make".equals(fields.getFirst("do"))
        ? shown.remade(
            new Recipe(
                step.id(),
                asked.kind(),
                asked.length(),
                focus(asked, fields, person),
                shown.seed(),
                List.of()))
        : shown;
  }

  /// What is chosen, and what a group of today is there for.
  private List<MisconceptionId> focus(
      Recipe asked, MultiValueMap<String, String> fields, SignedIn person) {
    Set<MisconceptionId> focus = new LinkedHashSet<>();
    findId(fields.getFirst("group"))
        .flatMap(id -> sessions.find(person, id))
        .flatMap(Planned::misconception)
        .ifPresent(focus::add);
    focus.addAll(asked.focus());
    return focus.stream().limit(Recipe.MOST_FOCUS).toList();
  }

  private Recipe done(MadeSequence made, Ask ask, String typed) {
    Recipe now = made.recipe();
    int at = ask.index();
    return switch (ask.what()) {
      case "again" -> now.again();
      case "up" -> now.moved(at, -1);
      case "down" -> now.moved(at, 1);
      case "remove" -> now.without(at);
      case "lock" -> now.locked(at);
      case "swap" ->
          at >= made.items().size()
              ? now
              : swap.find(made, at).map(q -> now.replaced(at, q.text(), false)).orElse(now);
      case "type" -> now.replaced(at, typed, true);
      default -> now;
    };
  }

  private String address(Recipe recipe, Optional<KeptSequence> mine) {
    MadeSequence made = maker.make(recipe);
    return made.at("") + mine.map(each -> "&kept=" + each.id()).orElse("");
  }

  private Optional<KeptSequence> findKept(@Nullable String id, Step step) {
    return findId(id)
        .flatMap(uuid -> kept.find(new KeptId(uuid)))
        .filter(found -> found.recipe().step().equals(step.id()));
  }

  static Optional<UUID> findId(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static String typed(MultiValueMap<String, String> fields, int index) {
    String typed = fields.getFirst(field(index));
    return typed == null ? "" : typed.strip();
  }

  /// The name of the box in which a question is typed for a place, from 0.
  static String field(int index) {
    return "typed-" + (index + 1);
  }

  private static List<Choice> kinds(MadeSequence made) {
    List<Choice> kinds = new ArrayList<>();
    kinds.add(Choice.of("", "What suits the step", made.recipe().kind().isEmpty()));
    for (SequenceKind kind : SequenceKind.values()) {
      boolean chosen = kind.word().equals(made.recipe().kind());
      kinds.add(Choice.of(kind.word(), Words.of(kind), chosen));
    }
    return kinds;
  }

  private static List<Choice> lengths(Recipe recipe) {
    List<Choice> lengths = new ArrayList<>();
    for (int n = Recipe.SHORTEST; n <= Recipe.LONGEST; n++) {
      lengths.add(Choice.of(String.valueOf(n), n + " questions", n == recipe.length()));
    }
    return lengths;
  }

  /// The misconceptions of the step, and those that groups of today are there for.
  private List<Choice> focus(Step step, MadeSequence made, List<Planned> today) {
    List<Misconception> all = new ArrayList<>(curriculum.misconceptionsOf(step));
    today.stream()
        .flatMap(session -> session.misconception().stream())
        .map(curriculum.misconceptions()::get)
        .filter(found -> found != null && !all.contains(found))
        .forEach(all::add);
    made.focus().stream().filter(found -> !all.contains(found)).forEach(all::add);
    return all.stream()
        .map(each -> Choice.of(each.id().value(), each.name(), made.focus().contains(each)))
        .toList();
  }

  /// What a button asks for: `up.3`.
  private record Ask(String what, int index) {
    static Ask read(@Nullable String text) {
      String[] parts = text == null ? new String[] {""} : text.split("\\.", 2);
      boolean numbered = parts.length > 1 && parts[1].matches("[1-9]\\d?");
      return new Ask(parts[0], numbered ? Integer.parseInt(parts[1]) - 1 : Recipe.MOST);
    }

    boolean types() {
      return what.equals("type");
    }

    /// The place on the page at which the reader goes on.
    String place(MadeSequence made) {
      int last = made.items().size();
      return switch (what) {
        case "up" -> "#item-" + Math.max(1, index);
        case "down" -> "#item-" + Math.min(last, index + 2);
        case "remove" -> "#item-" + Math.max(1, Math.min(last - 1, index + 1));
        case "lock", "swap" -> "#item-" + (index + 1);
        case "type" -> "#item-" + (Math.min(index, last) + 1);
        default -> "#sequence";
      };
    }
  }
}
