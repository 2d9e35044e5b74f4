package keepup.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.content.Fields;
import keepup.course.Day.ChildAnswer;
import keepup.course.Day.HandoutPart;
import keepup.course.Day.Move;
import keepup.course.Day.Question;
import keepup.course.Day.Slide;

/// Reads what a session is made of. A slide that is too full is a fault: nobody reads it and
/// listens at once.
final class SessionParts {
  private static final int SLIDE_WORDS = 45;
  private static final int SLIDE_LINES = 6;
  private static final int PICTURE_LINES = 3;

  private final Fields session;
  private final Known known;

  SessionParts(Fields session, Known known) {
    this.session = session;
    this.known = known;
  }

  List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    for (Fields move : session.blocks("moves", List.of("minutes", "trainer", "say", "pairs"))) {
      moves.add(
          new Move(
              Numbers.whole(move, "minutes"),
              move.text("trainer"),
              move.textIfThere("say"),
              move.text("pairs")));
    }
    return moves;
  }

  List<Slide> slides() {
    List<Slide> slides = new ArrayList<>();
    for (Fields entry : session.blocks("slides", List.of("title", "lines", "picture", "note"))) {
      Slide slide =
          new Slide(
              entry.text("title"),
              CourseReader.texts(entry, "lines"),
              entry.textIfThere("picture"),
              entry.textIfThere("note"));
      checkLength(entry, slide);
      if (!slide.picture().isEmpty()) {
        known
            .findPictureFault(slide.picture())
            .ifPresent(fault ->
                entry.fault(
                    entry.lineOf("picture"),
                    "The picture cannot be drawn: " + fault,
                    "./keepup picture lists what can be drawn."));
      }
      slides.add(slide);
    }
    return slides;
  }

  private static void checkLength(Fields entry, Slide slide) {
    int words = Prose.words(slide.title()) + slide.lines().stream().mapToInt(Prose::words).sum();
    if (words > SLIDE_WORDS) {
      entry.fault(
          entry.line(),
          "The slide '%s' has %d words; %d are as many as one can read and listen."
              .formatted(slide.title(), words, SLIDE_WORDS),
          "some of it belongs in the note or the handout?");
    }
    int room = slide.picture().isEmpty() ? SLIDE_LINES : PICTURE_LINES;
    if (slide.lines().size() > room) {
      entry.fault(
          entry.lineOf("lines"),
          "The slide '%s' has %d lines, and there is room for %d."
              .formatted(slide.title(), slide.lines().size(), room),
          "make two slides of it?");
    }
    if (slide.lines().isEmpty() && slide.picture().isEmpty()) {
      entry.missing("lines");
    }
  }

  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (Fields entry : session.blocks("questions", List.of("ask", "listen"))) {
      questions.add(new Question(entry.text("ask"), CourseReader.texts(entry, "listen")));
    }
    return questions;
  }

  List<HandoutPart> handout() {
    List<HandoutPart> parts = new ArrayList<>();
    for (Fields entry :
        session.blocks("handout", List.of("title", "text", "lines", "space", "answer"))) {
      parts.add(
          new HandoutPart(
              entry.text("title"),
              entry.textIfThere("text"),
              CourseReader.texts(entry, "lines"),
              Numbers.wholeIfThere(entry, "space"),
              entry.textIfThere("answer")));
    }
    return parts;
  }

  /// The wrong answers, each worked again: it has to be what the misconception gives.
  List<ChildAnswer> children() {
    List<ChildAnswer> children = new ArrayList<>();
    for (Fields entry :
        session.blocks("children", List.of("misconception", "question", "answer"))) {
      ChildAnswer child =
          new ChildAnswer(
              entry.text("misconception"), entry.text("question"), entry.text("answer"));
      if (known.misconceptions().contains(child.misconception())) {
        checkAnswer(entry, child);
      } else {
        Ids.unknown(
            entry,
            entry.lineOf("misconception"),
            "misconception",
            child.misconception(),
            known.misconceptions());
      }
      children.add(child);
    }
    return children;
  }

  private void checkAnswer(Fields entry, ChildAnswer child) {
    Optional<String> gives = known.findAnswer(child.misconception(), child.question());
    if (gives.filter(child.answer()::equals).isPresent()) {
      return;
    }
    entry.fault(
        entry.lineOf("answer"),
        "'%s' does not give %s for %s."
            .formatted(child.misconception(), child.answer(), child.question()),
        gives
            .map("it gives %s there."::formatted)
            .orElse("it does not apply there, or the question is written in another way?"));
  }
}
