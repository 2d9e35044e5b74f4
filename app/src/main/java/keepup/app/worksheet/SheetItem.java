package keepup.app.worksheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.app.intervention.SheetQuestion;
import keepup.misconceptions.Misconception;
import keepup.pictures.Picture;
import keepup.pictures.Pictures;
import keepup.pictures.Showing;
import keepup.questions.Answer;
import keepup.questions.Question;

/// A question of a sequence as pages and papers show it.
///
/// @param number from 1
/// @param changes what differs from the question before, in words
/// @param phase what the change is for, in words
/// @param role what the question is, in words, or `""` for one like the others
/// @param expect what a child can say before working it out
/// @param why it stands here, for the adult
/// @param telling what each misconception in focus would answer, where that is not right
/// @param own whether a teacher typed it
record SheetItem(
    int number,
    Question question,
    List<String> changes,
    String phase,
    String role,
    String expect,
    String why,
    Map<Misconception, Answer> telling,
    boolean locked,
    boolean own) {

  SheetItem {
    changes = List.copyOf(changes);
    telling = Collections.unmodifiableMap(new LinkedHashMap<>(telling));
  }

  String asked() {
    return question.display();
  }

  String answer() {
    return question.expected().text();
  }

  /// The picture that belongs to the question, without which it cannot be answered.
  Optional<Picture> findShown() {
    return question.findFigure().isPresent()
        ? Pictures.findPicture(question, Showing.TO_DO, "asked-" + number)
        : Optional.empty();
  }

  /// A picture of the working, for the adult or for afterwards.
  Optional<Picture> findWorked() {
    return Pictures.findPicture(question, Showing.WORKED, "worked-" + number);
  }

  /// The same for the sheet of a session.
  SheetQuestion forSession() {
    Map<keepup.misconceptions.MisconceptionId, Answer> answers = new LinkedHashMap<>();
    telling.forEach((misconception, answer) -> answers.put(misconception.id(), answer));
    return new SheetQuestion(question, changes, expect, why, answers);
  }
}
