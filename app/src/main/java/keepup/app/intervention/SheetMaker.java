package keepup.app.intervention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keepup.app.curriculum.StepWords;
import keepup.app.curriculum.WordedStep;
import keepup.app.intervention.SessionSheet.Ask;
import keepup.app.intervention.SessionSheet.Ending;
import keepup.app.intervention.SessionSheet.Focus;
import keepup.app.intervention.SessionSheet.IfThen;
import keepup.app.intervention.SessionSheet.Stem;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.pictures.Picture;
import keepup.pictures.Pictures;
import keepup.pictures.Showing;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.steps.Step;
import keepup.variation.Guise;
import keepup.variation.Item;
import keepup.variation.SequenceRequest;
import keepup.variation.Sequences;
import org.springframework.stereotype.Component;

/// Writes the sheet of a session: a pure function of the session as written down, the curriculum
/// and the words that the school has for it.
@Component
class SheetMaker {
  private static final int QUESTIONS = 5;

  /// A session is ten minutes: of questions that are told in sentences fewer are asked.
  private static final int SENTENCE = 60;

  private static final int BEFORE = 3;
  private static final int MOST_FOCUS = 2;
  private static final int ENDING = 2;
  private static final int TRIES = 60;
  private static final double WIDEST_PICTURE = 330;
  private static final double HIGHEST_PICTURE = 270;

  /// Made smaller than this, the smallest text of a picture would be under 2.5 mm.
  private static final double READABLE = 0.78;

  /// What an item says of wrong answers: on the sheet they stand together, under "Watch for".
  private static final Pattern WATCH = Pattern.compile("Watch for [^:]*: “[^”]*” gives that\\.");

  private final Curriculum curriculum;
  private final StepWords words;
  private final ChosenQuestions chosen;

  SheetMaker(Curriculum curriculum, StepWords words, ChosenQuestions chosen) {
    this.curriculum = curriculum;
    this.words = words;
    this.chosen = chosen;
  }

  SessionSheet make(KeepUpSession session) {
    return session
        .findBefore()
        .flatMap(curriculum.steps()::findStep)
        .map(lesson -> before(session, lesson))
        .orElseGet(() -> after(session));
  }

  /// For a session before a lesson: the lesson's own words, stem and picture, and a few questions
  /// of the step that it stands on; none of the lesson's.
  private SessionSheet before(KeepUpSession session, Step ofLesson) {
    WordedStep worded = words.word(curriculum.steps().getStep(session.step()));
    Step lesson = words.word(ofLesson).step();
    Optional<ChosenQuestions.Chosen> own = chosen.find(session.id().value());
    List<SheetQuestion> sequence =
        own.map(ChosenQuestions.Chosen::questions)
            .orElseGet(() -> made(worded.step(), focus(session, worded.step()), session.seed()));
    List<SheetQuestion> few = sequence.subList(0, Math.min(BEFORE, sequence.size()));
    List<Picture> pictures =
        Stream.iterate(session.seed(), seed -> seed + 1)
            .limit(TRIES / 10)
            .map(seed -> curriculum.ask(lesson, seed))
            .flatMap(question -> Pictures.listPictures(question, Showing.TO_DO, "draw").stream())
            .toList();
    return new SessionSheet(
        session,
        Step.titleOf(worded.step().says()),
        "",
        null,
        fetch(lesson, session.members().size()),
        lesson.words(),
        lesson.stems().stream().limit(1).map(Stems::pieces).map(Stem::new).toList(),
        findReadable(pictures).or(() -> findPicture(few)).map(SheetMaker::fitted).orElse(""),
        asks(few),
        List.of(),
        worded.step().lookFor(),
        List.of(),
        worded.isOwn(),
        Step.titleOf(lesson.says()),
        Map.of(),
        own.map(each -> "“%s”, chosen by %s".formatted(each.title(), each.by())).orElse(""));
  }

  private SessionSheet after(KeepUpSession session) {
    WordedStep worded = words.word(curriculum.steps().getStep(session.step()));
    Step step = worded.step();
    List<Misconception> focus = focus(session, step);
    Optional<ChosenQuestions.Chosen> own = chosen.find(session.id().value());
    List<SheetQuestion> sequence =
        own.map(ChosenQuestions.Chosen::questions)
            .orElseGet(() -> made(step, focus, session.seed()));
    Optional<Picture> picture = findPicture(sequence);
    return new SessionSheet(
        session,
        step.title(),
        step.hardPoint(),
        session
            .findMisconception()
            .flatMap(id -> Optional.ofNullable(curriculum.misconceptions().get(id)))
            .map(m -> new Focus(m.name(), m.says()))
            .orElse(null),
        fetch(step, session.members().size()),
        step.words(),
        step.stems().stream().map(Stems::pieces).map(Stem::new).toList(),
        picture.map(SheetMaker::fitted).orElse(""),
        asks(sequence),
        ifThens(focus, sequence),
        step.lookFor(),
        ending(step, focus, sequence, session.seed()),
        worded.isOwn(),
        "",
        Map.of(),
        own.map(each -> "“%s”, chosen by %s".formatted(each.title(), each.by())).orElse(""));
  }

  /// As many questions as fit the time.
  private List<SheetQuestion> made(Step step, List<Misconception> focus, long seed) {
    List<Item> made = compose(step, focus, QUESTIONS, seed);
    int longest =
        made.stream()
            .filter(item -> item.prompt().guise() == Guise.WORK_OUT)
            .mapToInt(item -> item.prompt().text().length())
            .max()
            .orElse(0);
    return (longest > SENTENCE ? compose(step, focus, QUESTIONS - 1, seed) : made)
        .stream().map(SheetQuestion::of).toList();
  }

  private List<Item> compose(Step step, List<Misconception> focus, int questions, long seed) {
    var usual =
        SequenceRequest.of(
            step, curriculum.kindOf(step), curriculum.parametersOf(step), focus, seed);
    return Sequences.compose(usual.ofLength(questions)).items();
  }

  /// The first picture that can still be read when it is small enough for the page; else the one
  /// that is made smaller least.
  private static Optional<Picture> findPicture(List<SheetQuestion> sequence) {
    List<Picture> pictures =
        sequence.stream()
            .flatMap(item -> item.question().stream())
            .flatMap(question -> Pictures.listPictures(question, Showing.WORKED, "draw").stream())
            .toList();
    return findReadable(pictures);
  }

  private static Optional<Picture> findReadable(List<Picture> pictures) {
    return pictures.stream()
        .filter(picture -> scale(picture) >= READABLE)
        .findFirst()
        .or(() -> pictures.stream().max(Comparator.comparingDouble(SheetMaker::scale)));
  }

  private static double scale(Picture picture) {
    return Math.min(
        1, Math.min(WIDEST_PICTURE / picture.width(), HIGHEST_PICTURE / picture.height()));
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
      fetch.add(sentenceCase(Step.titleOf(step.representations().concrete())));
    }
    int boards = children + 1;
    fetch.add("%d whiteboards and pens, one of them yours".formatted(boards));
    fetch.add("This sheet");
    return fetch;
  }

  private static String sentenceCase(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }

  private static List<Ask> asks(List<SheetQuestion> sequence) {
    List<Ask> asks = new ArrayList<>();
    for (SheetQuestion item : sequence) {
      String change =
          !item.changes().isEmpty()
              ? "New: " + Phrases.listed(item.changes()) + "."
              : asks.isEmpty() ? "Begin here." : "";
      asks.add(
          new Ask(
              asks.size() + 1,
              item.text(),
              item.answer(),
              change,
              Phrases.typeset(item.expect()),
              Phrases.typeset(WATCH.matcher(item.why()).replaceAll("").strip())));
    }
    return asks;
  }

  private static List<IfThen> ifThens(List<Misconception> focus, List<SheetQuestion> sequence) {
    List<IfThen> ifThens = new ArrayList<>();
    for (Misconception misconception : focus) {
      List<IfThen.Said> said = new ArrayList<>();
      for (int i = 0; i < sequence.size(); i++) {
        Answer answer = sequence.get(i).telling().get(misconception.id());
        if (answer != null) {
          said.add(new IfThen.Said(i + 1, answer.text()));
        }
      }
      if (!said.isEmpty()) {
        ifThens.add(new IfThen(said, misconception.name(), Phrases.typeset(misconception.teach())));
      }
    }
    return ifThens;
  }

  /// The picture, small enough to leave room for the rest of the page.
  private static String fitted(Picture picture) {
    double scale = scale(picture);
    return picture
        .svg()
        .replaceFirst(
            " width=\"%d\" height=\"%d\">".formatted(picture.width(), picture.height()),
            " width=\"%d\" height=\"%d\">"
                .formatted(
                    Math.round(picture.width() * scale), Math.round(picture.height() * scale)));
  }

  /// Questions that were not in the sequence; those on which the misconceptions in focus would show
  /// first.
  private List<Ending> ending(
      Step step, List<Misconception> focus, List<SheetQuestion> sequence, long seed) {
    Set<String> used = new LinkedHashSet<>();
    sequence.forEach(item -> item.question().ifPresent(q -> used.add(q.text())));
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
