package keepup.app.intervention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.sync.Intake;
import keepup.app.sync.Line;
import keepup.app.sync.Sender;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/// Takes in how children got on: lines of kind `outcome`, whose body holds the form's own fields
/// beside `session`.
@Component
class OutcomeIntake implements Intake {
  private final KeepUpSessions sessions;
  private final Outcomes outcomes;

  OutcomeIntake(KeepUpSessions sessions, Outcomes outcomes) {
    this.sessions = sessions;
    this.outcomes = outcomes;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("outcome");
  }

  @Override
  public Map<UUID, String> take(Sender from, List<Line> lines) {
    Map<UUID, String> refused = new LinkedHashMap<>();
    for (Line line : lines) {
      findFault(from, line).ifPresent(why -> refused.put(line.id(), why));
    }
    return refused;
  }

  private Optional<String> findFault(Sender from, Line line) {
    Optional<KeepUpSession> session =
        findId(line.body().path("session"))
            .flatMap(id -> sessions.find(from.person(), new SessionId(id)));
    if (session.isEmpty()) {
      return Optional.of(
          "This session is no longer here, or not one of yours. Maybe tell the class teacher how the child got on.");
    }
    Optional<Outcome> outcome = OutcomeForm.findOutcome(session.get(), form(line));
    if (outcome.isEmpty()) {
      return Optional.of("Not saved. Maybe choose how the child got on.");
    }
    return outcomes.add(from.person(), outcome.get(), line)
        ? Optional.empty()
        : Optional.of("This carries the number of another one. Maybe record it once more.");
  }

  private static MultiValueMap<String, String> form(Line line) {
    var form = new LinkedMultiValueMap<String, String>();
    for (var field : line.body().properties()) {
      if (field.getValue().isArray()) {
        field.getValue().forEach(one -> form.add(field.getKey(), one.asString("")));
      } else {
        form.add(field.getKey(), field.getValue().asString(""));
      }
    }
    form.set("outcome", line.id().toString());
    return form;
  }

  private static Optional<UUID> findId(JsonNode node) {
    try {
      return Optional.of(UUID.fromString(node.asString("")));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
