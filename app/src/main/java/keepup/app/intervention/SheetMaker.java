package keepup.app.intervention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.app.intervention.SessionSheet.Ask;
import keepup.app.intervention.SessionSheet.Ending;
import keepup.app.intervention.SessionSheet.Focus;
import keepup.app.intervention.SessionSheet.IfThen;
import keepup.app.intervention.SessionSheet.Stem;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.pictures.Picture;
import keepup.pictures.Pictures;
import keepup.pictures.Showing;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.steps.Step;
import keepup.variation.Item;
import keepup.variation.Sequences;
import keepup.variation.VariedSequence;
import org.springframework.stereotype.Component;

/// Writes the sheet of a session: a pure function of the session as written down and the
/// curriculum.
@Component
class SheetMaker {
  private static final int QUESTIONS = 5;
  private static final int MOST_FOCUS = 2;
  private static final int ENDING = 2;
  private static final int TRIES = 60;

  private final Curriculum curriculum;

  SheetMaker(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  SessionSheet make(KeepUpSession session) {
    Step step = curriculum.steps().getStep(session.step());
    List<Misconception> focus = focus(session, step);
    VariedSequence sequence =
        Sequences.search(
            curriculum.kindOf(step), curriculum.parametersOf(step), focus, QUESTIONS, session.seed());
    Optional<Picture> picture =
        sequence.items().stream()
            .map(item -> Pictures.findPicture(item.question(), Showing.WORKED, "draw"))
            .flatMap(Optional::stream)
            .findFirst();
    return new SessionSheet(
        session,
        step.says(),
        step.hardPoint(),
        session
            .findMisconception()
            .flatMap(id -> Optional.ofNullable(curriculum.misconceptions().get(id)))
            .map(m -> new Focus(m.name(), m.says()))
            .orElse(null),
        fetch(step, session.members().size()),
        step.words(),
        step.stems().stream().map(Stems::pieces).map(Stem::new).toList(),
        picture.map(Picture::svg).orElse(""),
        picture.map(Picture::title).orElse(""),
        asks(sequence),
        ifThens(focus, sequence),
        step.lookFor(),
        ending(step, focus, sequence, session.seed()));
  }

  /// The misconception that the group is there for, else the commonest of the step.
  private List<Misconception> focus(KeepUpSession session, Step step) {
    Set<Misconception> focus = new LinkedHashSet<>();
    session
        .findMisconception()
        .map(id -> curriculum.misconceptions().get(id))
        .ifPresent(focus::add);
    focus.addAll(curriculum.misconceptionsOf(step));
    return focus.stream().limit(MOST_FOCUS).toList();
  }

  private static List<String> fetch(Step step, int children) {
    List<String> fetch = new ArrayList<>();
    if (!step.representations().concrete().isBlank()) {
      fetch.add(sentenceCase(Phrases.withoutFullStop(step.representations().concrete())));
    }
    int boards = children + 1;
    fetch.add("%d whiteboards and pens, one of them yours".formatted(boards));
    fetch.add("this sheet");
    return fetch;
  }

  private static String sentenceCase(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }

  private static List<Ask> asks(VariedSequence sequence) {
    List<Ask> asks = new ArrayList<>();
    for (Item item : sequence.items()) {
      String change =
          item.changes().isEmpty() ? "Begin here." : "New: " + Phrases.listed(item.changes()) + ".";
      asks.add(
          new Ask(
              asks.size() + 1,
              item.question().display(),
              item.expected().text(),
              change,
              item.expect(),
              item.why()));
    }
    return asks;
  }

  private static List<IfThen> ifThens(List<Misconception> focus, VariedSequence sequence) {
    List<IfThen> ifThens = new ArrayList<>();
    for (Misconception misconception : focus) {
      List<String> said =
          sequence.items().stream()
              .filter(item -> item.telling().containsKey(misconception.id()))
              .limit(2)
              .map(item -> said(item.question(), item.telling(), misconception.id()))
              .toList();
      if (!said.isEmpty()) {
        ifThens.add(new IfThen(said, misconception.name(), misconception.teach()));
      }
    }
    return ifThens;
  }

  private static String said(
      Question question, Map<MisconceptionId, Answer> telling, MisconceptionId id) {
    Answer answer = telling.get(id);
    String text = answer == null ? "" : answer.text();
    String asked = question.display();
    return asked.endsWith("=") ? asked + " " + text : asked + ": " + text;
  }

  /// Questions that were not in the sequence; those on which the misconceptions in focus would show
  /// first.
  private List<Ending> ending(
      Step step, List<Misconception> focus, VariedSequence sequence, long seed) {
    Set<String> used = new LinkedHashSet<>();
    sequence.items().forEach(item -> used.add(item.question().text()));
    List<Question> telling = new ArrayList<>();
    List<Question> others = new ArrayList<>();
    for (int i = 1; i <= TRIES && telling.size() < ENDING; i++) {
      Question question = curriculum.ask(step, seed + i);
      if (used.add(question.text())) {
        boolean tells =
            focus.stream().limit(1).anyMatch(m -> m.findTellingAnswer(question).isPresent());
        (tells ? telling : others).add(question);
      }
    }
    telling.addAll(others);
    List<Ending> ending = new ArrayList<>();
    for (Question question : telling.stream().limit(ENDING).toList()) {
      String letter = ending.isEmpty() ? "a" : "b";
      ending.add(new Ending(letter, question.display(), question.expected().text()));
    }
    return ending;
  }

  /// One question on which the step's misconceptions would show, for the lesson: not one of the
  /// sheet's own.
  Optional<Question> findNextLook(KeepUpSession session) {
    Step step = curriculum.steps().getStep(session.step());
    List<Misconception> focus = focus(session, step);
    Set<String> used = new LinkedHashSet<>();
    SessionSheet sheet = make(session);
    sheet.asked().forEach(ask -> used.add(ask.question()));
    sheet.ending().forEach(end -> used.add(end.question()));
    List<Question> fresh = new ArrayList<>();
    for (int i = 1; i <= TRIES; i++) {
      Question question = curriculum.ask(step, session.seed() - i);
      if (used.add(question.display())) {
        fresh.add(question);
      }
    }
    return fresh.stream()
        .filter(question ->
            focus.stream().limit(1).anyMatch(m -> m.findTellingAnswer(question).isPresent()))
        .findFirst()
        .or(() -> fresh.stream().findFirst());
  }
}
