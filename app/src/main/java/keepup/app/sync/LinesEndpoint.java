package keepup.app.sync;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where devices send what they recorded: the one address for adults' pages, one under `/pupil` for
/// a device that a child was handed, and one under `/mine` for a child's own.
@RestController
class LinesEndpoint {
  static final int MOST = 500;
  private static final int LARGEST = 1024 * 1024;

  /// What a device sends.
  ///
  /// @param school whose page it was
  /// @param staff who recorded: never whoever happens to be signed in by now
  record Batch(UUID school, UUID staff, List<Line> lines) {}

  /// A line that can never be kept.
  record Refused(UUID id, String why) {}

  /// @param csrf the token that the next sending needs
  /// @param saved the ids that are safe at school
  /// @param left not taken at this address: kept on the device for another page
  record State(
      UUID school,
      UUID staff,
      String csrf,
      List<UUID> saved,
      List<Refused> refused,
      List<UUID> left) {}

  /// Why nothing at all was taken.
  record Reason(String why, String maybe) {}

  private final TakeLines take;
  private final JsonMapper json;

  LinesEndpoint(TakeLines take, JsonMapper json) {
    this.take = take;
    this.json = json;
  }

  /// Who is signed in here, and the token that a sending needs.
  @GetMapping({"/lines.json", "/pupil/lines.json", "/mine/lines.json"})
  ResponseEntity<State> who(@AuthenticationPrincipal SignedIn person, CsrfToken csrf) {
    return state(person, csrf, new TakeLines.Taken(List.of(), Map.of(), List.of()));
  }

  @PostMapping({"/lines.json", "/pupil/lines.json", "/mine/lines.json"})
  ResponseEntity<?> receive(
      @AuthenticationPrincipal SignedIn person, HttpServletRequest request, CsrfToken csrf)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      return reason(
          HttpStatus.CONTENT_TOO_LARGE,
          "More was sent at once than is taken.",
          "Maybe send it in smaller parts.");
    }
    Batch batch;
    try {
      batch = json.readValue(body, Batch.class);
    } catch (JacksonException e) {
      return notUnderstood();
    }
    if (!isWhole(batch)) {
      return notUnderstood();
    }
    if (batch.lines().size() > MOST) {
      return reason(
          HttpStatus.CONTENT_TOO_LARGE,
          "%,d lines were sent at once; at most %d are taken."
              .formatted(batch.lines().size(), MOST),
          "Maybe send them in smaller parts.");
    }
    if (!batch.school().equals(person.school().value())
        || !batch.staff().equals(person.staff().value())) {
      return reason(
          HttpStatus.CONFLICT,
          "Somebody else is signed in on this device now, so nothing was sent.",
          "Maybe sign in again as yourself; nothing is lost.");
    }
    boolean own = request.getRequestURI().startsWith("/mine/");
    boolean byChild = own || request.getRequestURI().startsWith("/pupil/");
    return state(
        person,
        csrf,
        take.take(new Sender(person, byChild, own, request.getSession()), batch.lines()));
  }

  /// JSON may leave out what Java says is there.
  @SuppressWarnings({"NullAway", "ConstantValue"})
  private static boolean isWhole(@Nullable Batch batch) {
    return batch != null
        && batch.school() != null
        && batch.staff() != null
        && batch.lines() != null
        && batch.lines().stream()
            .allMatch(line ->
                line != null
                    && line.id() != null
                    && line.kind() != null
                    && line.body() != null
                    && line.body().isObject());
  }

  private static ResponseEntity<State> state(
      SignedIn person, CsrfToken csrf, TakeLines.Taken taken) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new State(
                person.school().value(),
                person.staff().value(),
                csrf.getToken(),
                taken.saved(),
                taken.refused().entrySet().stream()
                    .map(one -> new Refused(one.getKey(), one.getValue()))
                    .toList(),
                taken.left()));
  }

  private static ResponseEntity<Reason> notUnderstood() {
    return reason(
        HttpStatus.BAD_REQUEST,
        "What was sent is not in the form that our pages send, so nothing was saved.",
        "Maybe the page is an old one; reload it. What was recorded is kept on the device.");
  }

  private static ResponseEntity<Reason> reason(HttpStatus status, String why, String maybe) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .body(new Reason(why, maybe));
  }
}
