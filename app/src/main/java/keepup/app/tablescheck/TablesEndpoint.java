package keepup.app.tablescheck;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.Pupils;
import keepup.app.shell.NotHereException;
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

/// Where a device sends a child's answers: from the child's page, or, for those that were still
/// waiting when the device was taken back, from an adult's. Sending twice writes once.
@RestController
class TablesEndpoint {
  private static final int LARGEST = 64 * 1024;

  /// What a device knows of the school's copy.
  ///
  /// @param csrf the token that the next sending needs
  /// @param saved the ids that are safe at school
  record State(String csrf, List<UUID> saved, boolean over) {}

  private final Practices practices;
  private final TakeAnswers take;
  private final Roster roster;
  private final Pupils pupils;
  private final JsonMapper json;

  TablesEndpoint(
      Practices practices, TakeAnswers take, Roster roster, Pupils pupils, JsonMapper json) {
    this.practices = practices;
    this.take = take;
    this.roster = roster;
    this.pupils = pupils;
    this.json = json;
  }

  @GetMapping("/pupil/tables/{practiceId}/answers.json")
  ResponseEntity<State> token(@PathVariable UUID practiceId, HttpSession session, CsrfToken csrf) {
    return state(onThisDevice(session, practiceId), csrf, List.of());
  }

  @PostMapping("/pupil/tables/{practiceId}/answers.json")
  ResponseEntity<State> receive(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID practiceId,
      HttpServletRequest request,
      CsrfToken csrf)
      throws IOException {
    return taken(person, onThisDevice(request.getSession(), practiceId), request, csrf);
  }

  @GetMapping("/tables-practices/{practiceId}/answers.json")
  ResponseEntity<State> adultsToken(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID practiceId, CsrfToken csrf) {
    return state(ofAdult(person, practiceId), csrf, List.of());
  }

  @PostMapping("/tables-practices/{practiceId}/answers.json")
  ResponseEntity<State> receiveLate(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID practiceId,
      HttpServletRequest request,
      CsrfToken csrf)
      throws IOException {
    return taken(person, ofAdult(person, practiceId), request, csrf);
  }

  private ResponseEntity<State> taken(
      SignedIn person, Practice practice, HttpServletRequest request, CsrfToken csrf)
      throws IOException {
    TakeAnswers.Batch batch = read(request);
    take.take(person, practice, batch);
    return state(
        practices.find(practice.id()).orElse(practice),
        csrf,
        batch.answers().stream().map(Sent::id).toList());
  }

  private Practice onThisDevice(HttpSession session, UUID id) {
    var wanted = new PracticeId(id);
    return OnThisDevice.list(session).stream()
        .filter(wanted::equals)
        .findFirst()
        .flatMap(practices::find)
        .orElseThrow(NotHereException::new);
  }

  private Practice ofAdult(SignedIn person, UUID id) {
    Practice practice = practices.find(new PracticeId(id)).orElseThrow(NotHereException::new);
    if (pupils.find(practice.pupil()).isPresent()) {
      roster.getChild(person, practice.pupil().value());
    }
    return practice;
  }

  private static ResponseEntity<State> state(Practice practice, CsrfToken csrf, List<UUID> saved) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new State(csrf.getToken(), saved, practice.over()));
  }

  private TakeAnswers.Batch read(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw RefusedAnswers.unreadable("More was sent at once than a go can hold.");
    }
    try {
      return TakeAnswers.requireWhole(json.readValue(body, TakeAnswers.Batch.class));
    } catch (JacksonException e) {
      throw RefusedAnswers.notUnderstood();
    }
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
                "There is no such practice on this device.",
                "Maybe the device was taken back.",
                List.of()));
  }
}
