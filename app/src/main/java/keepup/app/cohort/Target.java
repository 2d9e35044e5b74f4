package keepup.app.cohort;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a pair sets out to do.
///
/// @param sign how they will see it, or `""`
/// @param again when they look at it again, or null
public record Target(UUID id, String says, String sign, @Nullable LocalDate again, State state) {

  /// How it stands.
  public enum State {
    SET("set", "Set"),
    DOING("doing", "We do it"),
    DONE("done", "Done"),
    DROPPED("dropped", "We let it go");

    private final String key;
    private final String words;

    State(String key, String words) {
      this.key = key;
      this.words = words;
    }

    String key() {
      return key;
    }

    String words() {
      return words;
    }

    static Optional<State> find(String key) {
      for (State state : values()) {
        if (state.key.equals(key)) {
          return Optional.of(state);
        }
      }
      return Optional.empty();
    }
  }

  /// When they look at it again.
  public Optional<LocalDate> lookAgain() {
    return Optional.ofNullable(again);
  }

  /// As the trainer reads it.
  public String line() {
    return says
        + (sign.isEmpty() ? "" : " We shall see it by this: " + sign)
        + (state == State.SET ? "" : " (" + state.words() + ".)");
  }
}
