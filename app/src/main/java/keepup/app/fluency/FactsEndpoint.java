package keepup.app.fluency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import keepup.app.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where devices send answers: from a child's page, or, for what was still waiting when the device
/// was taken back, from an adult's.
@RestController
class FactsEndpoint {
  private static final int LARGEST = 128 * 1024;
  private static final int MOST = 200;

  /// What a device sends.
  ///
  /// @param school whose page it was
  /// @param staff whose device it was: never whoever happens to be signed in by now
  record Batch(UUID school, UUID staff, List<SentFact> facts) {}

  /// @param csrf the token that the next sending needs
  /// @param saved the ids that are safe at school
  record State(String csrf, List<UUID> saved) {}

  private final KeepFacts keep;
  private final JsonMapper json;

  FactsEndpoint(KeepFacts keep, JsonMapper json) {
    this.keep = keep;
    this.json = json;
  }

  @GetMapping({"/pupil/facts/answers.json", "/facts/answers.json"})
  ResponseEntity<State> token(CsrfToken csrf) {
    return state(csrf, List.of());
  }

  @PostMapping({"/pupil/facts/answers.json", "/facts/answers.json"})
  ResponseEntity<State> receive(
      @AuthenticationPrincipal SignedIn person, HttpServletRequest request, CsrfToken csrf)
      throws IOException {
    Batch batch = read(request);
    if (!batch.school().equals(person.school().value())
        || !batch.staff().equals(person.staff().value())) {
      throw new RefusedFacts(
          HttpStatus.CONFLICT,
          "Somebody else is signed in on this device now, so nothing was sent.",
          "Maybe sign in again as yourself; nothing is lost.",
          List.of());
    }
    keep.keep(person, batch.facts());
    return state(csrf, batch.facts().stream().map(SentFact::id).toList());
  }

  private static ResponseEntity<State> state(CsrfToken csrf, List<UUID> saved) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new State(csrf.getToken(), saved));
  }

  private Batch read(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw notUnderstood();
    }
    try {
      Batch batch = json.readValue(body, Batch.class);
      requireWhole(batch);
      return batch;
    } catch (JacksonException e) {
      throw notUnderstood();
    }
  }

  /// JSON may leave out what Java says is there.
  @SuppressWarnings({"NullAway", "ConstantValue"})
  private static void requireWhole(@Nullable Batch batch) {
    if (batch == null
        || batch.school() == null
        || batch.staff() == null
        || batch.facts() == null
        || batch.facts().size() > MOST
        || batch.facts().stream()
            .anyMatch(one ->
                one == null || one.id() == null || one.pupil() == null || one.fact() == null)) {
      throw notUnderstood();
    }
  }

  private static RefusedFacts notUnderstood() {
    return new RefusedFacts(
        HttpStatus.BAD_REQUEST,
        "What was sent is not in the form that the practice page sends, so nothing was saved.",
        "Maybe the page is an old one; reload it. The answers are kept on the device.",
        List.of());
  }

  @ExceptionHandler
  ResponseEntity<RefusedFacts.Reason> refused(RefusedFacts refusal) {
    return ResponseEntity.status(refusal.status())
        .cacheControl(CacheControl.noStore())
        .body(refusal.reason());
  }
}
