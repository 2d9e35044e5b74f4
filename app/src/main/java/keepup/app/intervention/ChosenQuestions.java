package keepup.app.intervention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Questions that somebody chose for a session, to be asked in place of those made for it.
public interface ChosenQuestions {

  /// What was chosen.
  ///
  /// @param title what whoever kept the questions calls them
  /// @param by who chose them
  record Chosen(String title, String by, List<SheetQuestion> questions) {
    public Chosen {
      questions = List.copyOf(questions);
    }
  }

  /// The questions chosen for a session; none where the sheet asks its own.
  Optional<Chosen> find(UUID session);
}
