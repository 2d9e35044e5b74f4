package keepup.app.curriculum;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import keepup.content.Curriculum;
import keepup.diagnosis.Diagnoser;
import keepup.diagnosis.PlacedQuestion;
import keepup.questions.Reading;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;

/// Questions as the record holds them, placed on their steps with what every misconception makes of
/// them. Placing asks each misconception in turn, so each question is placed once and remembered.
@Component
public class PlacedQuestions {
  private static final int MOST_REMEMBERED = 20_000;

  private record Key(String text, StepId step) {}

  private final Curriculum curriculum;
  private final Diagnoser diagnoser;
  private final Map<Key, PlacedQuestion> remembered = new ConcurrentHashMap<>();

  PlacedQuestions(Curriculum curriculum, Diagnoser diagnoser) {
    this.curriculum = curriculum;
    this.diagnoser = diagnoser;
  }

  /// A question on its step; nothing where today's reader or curriculum no longer knows them.
  ///
  /// @param text as the record holds it
  public Optional<PlacedQuestion> find(String text, StepId step) {
    Key key = new Key(text, step);
    PlacedQuestion known = remembered.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<PlacedQuestion> placed = place(key);
    placed.ifPresent(question -> remember(key, question));
    return placed;
  }

  private Optional<PlacedQuestion> place(Key key) {
    return switch (curriculum.read(key.text())) {
      case Reading.Unread _ -> Optional.empty();
      case Reading.Read(var question) ->
          curriculum.steps().findStep(key.step()).map(step -> diagnoser.place(question, step));
    };
  }

  private void remember(Key key, PlacedQuestion question) {
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    remembered.put(key, question);
  }
}
