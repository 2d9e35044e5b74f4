package keepup.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.diagnosis.Diagnoser;
import keepup.diagnosis.PlacedQuestion;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.questions.Reading;
import keepup.steps.Step;
import keepup.steps.StepId;

/// The curriculum and the engine over it, as the commands use them.
final class Engine {
  /// Beyond this many different questions, old ones are placed anew: memory stays flat on any file.
  private static final int REMEMBERED = 20_000;

  final Curriculum curriculum = CurriculumFiles.readBuiltIn();
  final Diagnoser diagnoser =
      new Diagnoser(
          curriculum.steps(), curriculum.misconceptions().values(), curriculum::findStepOf);
  private final Map<String, Placing> placed = new HashMap<>();

  /// A question of a file, placed on its step or not to be used.
  sealed interface Placing {
    record Placed(PlacedQuestion question) implements Placing {}

    record Unplaced(String why) implements Placing {}
  }

  /// Reads a typed question, or `@step#seed`, and places it.
  Placing place(String typed) {
    Placing known = placed.get(typed);
    if (known == null) {
      known = typed.startsWith("@") ? placeOwn(typed) : placeTyped(typed);
      if (placed.size() >= REMEMBERED) {
        placed.clear();
      }
      placed.put(typed, known);
    }
    return known;
  }

  /// The question, where its text can be read at all.
  Optional<Question> findQuestion(String typed) {
    return curriculum.read(typed) instanceof Reading.Read(Question question)
        ? Optional.of(question)
        : Optional.empty();
  }

  /// The answers of the misconceptions that apply to a question and do not end right, whether a
  /// step asks it or not.
  Map<MisconceptionId, Answer> telling(String typed, Placing placing) {
    if (placing instanceof Placing.Placed(PlacedQuestion placedQuestion)) {
      return placedQuestion.telling();
    }
    return findQuestion(typed).map(diagnoser::telling).orElse(Map.of());
  }

  private Placing placeTyped(String typed) {
    return switch (curriculum.read(typed)) {
      case Reading.Unread(String why, String suggestion) ->
          new Placing.Unplaced(why + " " + suggestion);
      case Reading.Read(Question question) ->
          diagnoser
              .findPlace(question)
              .<Placing>map(Placing.Placed::new)
              .orElseGet(() ->
                  new Placing.Unplaced(
                      "It can be read, but no small step of this curriculum asks it yet."));
    };
  }

  /// One of our own questions: the step's id, and the seed it was asked with.
  private Placing placeOwn(String id) {
    int hash = id.lastIndexOf('#');
    try {
      Optional<Step> step =
          curriculum.steps().findStep(new StepId(id.substring(1, hash < 0 ? id.length() : hash)));
      long seed = hash < 0 ? 1 : Long.parseLong(id.substring(hash + 1));
      return step.<Placing>map(
              found -> new Placing.Placed(diagnoser.place(curriculum.ask(found, seed), found)))
          .orElseGet(() -> new Placing.Unplaced("There is no step of the name in " + id + "."));
    } catch (IllegalArgumentException e) {
      return new Placing.Unplaced(
          "The id "
              + id
              + " is not of the form @step#number, such as @y3.subtract.one-exchange#7.");
    }
  }
}
