package keepup.app.worksheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.app.intervention.SheetQuestion;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.pictures.Picture;
import keepup.pictures.Pictures;
import keepup.pictures.Showing;
import keepup.questions.Answer;
import keepup.questions.Question;

/// An item of a sequence as pages and papers show it.
///
/// @param number from 1
/// @param placed what is asked, and whether it stays
/// @param changes what differs from the item before, in words
/// @param phase what the change is for, in words
/// @param role what the item is, in words, or `""` for one like the others
/// @param expect what a child can say before working it out
/// @param why it stands here, for the adult
/// @param telling what each misconception in focus would answer, where that is not right
record SheetItem(
    int number,
    Placed placed,
    List<String> changes,
    String phase,
    String role,
    String expect,
    String why,
    Map<Misconception, Answer> telling) {

  SheetItem {
    changes = List.copyOf(changes);
    telling = Collections.unmodifiableMap(new LinkedHashMap<>(telling));
  }

  String asked() {
    return placed.text();
  }

  String answer() {
    return placed.answer();
  }

  boolean locked() {
    return placed.locked();
  }

  /// Whether a teacher put it in.
  boolean own() {
    return placed.own();
  }

  /// The picture that belongs to the question, without which it cannot be answered.
  Optional<Picture> findShown() {
    return placed
        .question()
        .filter(question -> placed.pictured() && question.findFigure().isPresent())
        .flatMap(question -> Pictures.findPicture(question, Showing.TO_DO, "asked-" + number));
  }

  /// A picture of the working, for the adult or for afterwards.
  Optional<Picture> findWorked() {
    return placed
        .question()
        .flatMap(question -> Pictures.findPicture(question, Showing.WORKED, "worked-" + number));
  }

  /// What the misconceptions in focus answer to a question where that is not right.
  static Map<Misconception, Answer> telling(
      Optional<Question> question, List<Misconception> focus) {
    Map<Misconception, Answer> telling = new LinkedHashMap<>();
    for (Misconception misconception : focus) {
      question
          .flatMap(misconception::findTellingAnswer)
          .ifPresent(answer -> telling.put(misconception, answer));
    }
    return telling;
  }

  /// The same for the sheet of a session.
  SheetQuestion forSession() {
    Map<MisconceptionId, Answer> answers = new LinkedHashMap<>();
    telling.forEach((misconception, answer) -> answers.put(misconception.id(), answer));
    return new SheetQuestion(
        placed.text(), placed.answer(), placed.question(), changes, expect, why, answers);
  }
}
