package keepup.app.child;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.app.design.Status;
import keepup.app.school.Pupil;
import keepup.diagnosis.Claim;
import keepup.diagnosis.Diagnosis;
import keepup.steps.StepId;

/// What is known of one child from the record.
///
/// @param standings every step that was asked or that is believed to be missing, in teaching order
/// @param next the steps to teach next, the first first
/// @param claims the misconceptions that may be spoken of, each with the evidence behind it
/// @param observations all that adults wrote, the newest first
record Known(
    Pupil pupil,
    Diagnosis diagnosis,
    Map<StepId, Standing> standings,
    List<Standing> next,
    List<Told> claims,
    List<Observation> observations) {
  /// A misconception and the answers that agree with it.
  record Told(Claim claim, List<Piece> pieces) {}

  Known {
    standings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    next = List.copyOf(next);
    claims = List.copyOf(claims);
    observations = List.copyOf(observations);
  }

  Optional<Standing> findStanding(StepId step) {
    return Optional.ofNullable(standings.get(step));
  }

  List<Standing> list(Status status) {
    return standings.values().stream().filter(standing -> standing.status() == status).toList();
  }

  /// The observation that counts for a step, where one stands.
  Optional<Observation> findObservation(StepId step) {
    return observations.stream().filter(o -> o.stands() && o.step().equals(step)).findFirst();
  }

  boolean isEmpty() {
    return standings.isEmpty();
  }
}
