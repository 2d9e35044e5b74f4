package keepup.app.assess;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.lesson.CheckId;
import keepup.app.lesson.ExitChecks;
import keepup.app.lesson.Taking;
import keepup.app.shell.NotHereException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where the grid's script sends answers and asks what counts now.
@RestController
class AnswersEndpoint {
  private static final int LARGEST = 512 * 1024;
  private static final int MOST = 500;

  /// What a device sends.
  ///
  /// @param school whose page it was
  /// @param staff who typed: never whoever happens to be signed in by now
  record Batch(UUID school, UUID staff, List<Typed> answers) {}

  /// What counts now for one child and question.
  record Counts(UUID id, UUID pupil, int number, @Nullable String given, long sequence) {}

  /// What counts now in a check, for a device to show.
  ///
  /// @param csrf the token that the next sending needs
  /// @param saved the ids that are safe at school
  record State(UUID school, UUID staff, String csrf, List<UUID> saved, List<Counts> answers) {}

  private final ExitChecks checks;
  private final Answers answers;
  private final SaveAnswers save;
  private final JsonMapper json;

  AnswersEndpoint(ExitChecks checks, Answers answers, SaveAnswers save, JsonMapper json) {
    this.checks = checks;
    this.answers = answers;
    this.save = save;
    this.json = json;
  }

  @GetMapping("/checks/{checkId}/answers.json")
  ResponseEntity<State> counting(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID checkId, CsrfToken csrf) {
    return state(person, find(person, checkId), csrf, List.of());
  }

  @PostMapping("/checks/{checkId}/answers.json")
  ResponseEntity<State> receive(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID checkId,
      HttpServletRequest request,
      CsrfToken csrf)
      throws IOException {
    Taking check = find(person, checkId);
    Batch batch = read(request);
    if (!batch.school().equals(person.school().value())
        || !batch.staff().equals(person.staff().value())) {
      throw new RefusedAnswers(
          HttpStatus.CONFLICT,
          "Somebody else is signed in on this device now, so nothing was sent.",
          "Maybe sign in again as yourself; nothing is lost.",
          List.of());
    }
    save.save(person, check, batch.answers());
    return state(person, check, csrf, batch.answers().stream().map(Typed::id).toList());
  }

  private Taking find(SignedIn person, UUID id) {
    return checks.findTaking(person, new CheckId(id)).orElseThrow(NotHereException::new);
  }

  private ResponseEntity<State> state(
      SignedIn person, Taking check, CsrfToken csrf, List<UUID> saved) {
    List<Counts> counts =
        answers.list(check.check()).stream()
            .map(one ->
                new Counts(
                    one.id(), one.pupil().value(), one.number(), one.given(), one.sequence()))
            .toList();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new State(
                person.school().value(), person.staff().value(), csrf.getToken(), saved, counts));
  }

  private Batch read(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw RefusedAnswers.unreadable(
          "More was sent at once than a class can write.", "Maybe send it in smaller parts.");
    }
    Batch batch;
    try {
      batch = json.readValue(body, Batch.class);
    } catch (JacksonException e) {
      throw notUnderstood();
    }
    requireWhole(batch);
    if (batch.answers().size() > MOST) {
      throw RefusedAnswers.unreadable(
          "%,d answers were sent at once; at most %d are taken."
              .formatted(batch.answers().size(), MOST),
          "Maybe send them in smaller parts.");
    }
    return batch;
  }

  /// JSON may leave out what Java says is there.
  @SuppressWarnings({"NullAway", "ConstantValue"})
  private static void requireWhole(@Nullable Batch batch) {
    if (batch == null
        || batch.school() == null
        || batch.staff() == null
        || batch.answers() == null
        || batch.answers().stream()
            .anyMatch(one -> one == null || one.id() == null || one.pupil() == null)) {
      throw notUnderstood();
    }
  }

  private static RefusedAnswers notUnderstood() {
    return RefusedAnswers.unreadable(
        "What was sent is not in the form that the answers page sends, so nothing was saved.",
        "Maybe the page is an old one; reload it. What you typed is kept on the device.");
  }

  @ExceptionHandler
  ResponseEntity<RefusedAnswers.Reason> refused(RefusedAnswers refusal) {
    return ResponseEntity.status(refusal.status())
        .cacheControl(CacheControl.noStore())
        .body(refusal.reason());
  }

  @ExceptionHandler
  ResponseEntity<RefusedAnswers.Reason> notHere(NotHereException notHere) {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .body(
            new RefusedAnswers.Reason(
                "There is no such check, or it is not one of yours.",
                "Maybe the address was cut short.",
                List.of()));
  }
}
