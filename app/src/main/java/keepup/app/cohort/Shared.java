package keepup.app.cohort;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keepup.course.EvidenceKind;
import org.jspecify.annotations.Nullable;

/// What a pair, or one partner, lets the trainer know.
///
/// @param of the partner whose own it is, or null where it is the pair's
/// @param about the id of the task or reflection; `targets` for targets
/// @param shown whether its answers can be read, or only that it is written
/// @param counts how many records of each kind show a task
/// @param onPaper whether the trainer noted it
public record Shared(
    PlaceId place,
    @Nullable PartnerId of,
    Kind kind,
    String about,
    boolean shown,
    List<String> answers,
    Map<EvidenceKind, Integer> counts,
    boolean onPaper,
    Instant at) {

  /// What it is.
  public enum Kind {
    TASK("task"),
    REFLECTION("reflection"),
    TARGETS("targets");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /// As the database writes it.
    public String key() {
      return key;
    }

    static Kind of(String key) {
      for (Kind kind : values()) {
        if (kind.key.equals(key)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("\"%s\" is nothing that is shared.".formatted(key));
    }
  }

  /// The lists are kept as they are now.
  public Shared {
    answers = List.copyOf(answers);
    counts = Map.copyOf(counts);
  }

  /// The partner whose own it is.
  public Optional<PartnerId> partner() {
    return Optional.ofNullable(of);
  }

  boolean is(Kind wanted, String id) {
    return kind == wanted && about.equals(id);
  }

  /// `2 × an interview with one child, 1 × a kept sequence`.
  String counted() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one -> one.getValue() + " × " + one.getKey().says())
        .collect(Collectors.joining(", "));
  }
}
