package keepup.app.intervention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.school.PupilId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What the form about one child says.
final class OutcomeForm {
  /// What children most often use.
  static final List<String> USED = List.of("counters", "tens and ones", "drawing", "in the head");

  private OutcomeForm() {}

  /// The outcome, or nothing where it names no child of the session, no result or no id.
  static Optional<Outcome> findOutcome(KeepUpSession session, MultiValueMap<String, String> form) {
    Optional<UUID> id = findId(form.getFirst("outcome"));
    Optional<PupilId> pupil =
        findId(form.getFirst("pupil"))
            .map(PupilId::new)
            .filter(each -> session.findMember(each).isPresent());
    Optional<Result> result = Optional.ofNullable(form.getFirst("result")).flatMap(Result::find);
    if (id.isEmpty() || pupil.isEmpty() || result.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Outcome(
            id.get(),
            session.id(),
            pupil.get(),
            result.get(),
            cut(used(form), Outcome.LONGEST_USED),
            cut(text(form.getFirst("note")), Outcome.LONGEST_NOTE),
            Instant.EPOCH));
  }

  private static String used(MultiValueMap<String, String> form) {
    List<String> used = new ArrayList<>(form.getOrDefault("used", List.of()));
    used.add(text(form.getFirst("used-else")));
    return String.join(", ", used.stream().filter(each -> !each.isBlank()).toList());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  private static Optional<UUID> findId(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString);
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
