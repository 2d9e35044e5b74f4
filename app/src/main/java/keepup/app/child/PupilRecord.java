package keepup.app.child;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.app.assess.WrittenAnswer;
import keepup.app.intervention.SessionOutcome;
import keepup.app.school.Pupil;
import keepup.steps.StepId;

/// What the record holds of one child, each list in order of time.
record PupilRecord(
    Pupil pupil,
    List<WrittenAnswer> answers,
    List<SessionOutcome> sessions,
    List<Observation> observations) {
  PupilRecord {
    answers = List.copyOf(answers);
    sessions = List.copyOf(sessions);
    observations = List.copyOf(observations);
  }

  static PupilRecord empty(Pupil pupil) {
    return new PupilRecord(pupil, List.of(), List.of(), List.of());
  }

  /// Every day on which anything was added.
  Set<LocalDate> days() {
    Set<LocalDate> days = new HashSet<>();
    answers.forEach(answer -> days.add(answer.day()));
    sessions.forEach(session -> days.add(session.day()));
    observations.forEach(observation -> days.add(observation.day()));
    return days;
  }

  /// The record as it was at the end of a day.
  PupilRecord until(LocalDate day) {
    return new PupilRecord(
        pupil,
        answers.stream().filter(answer -> !answer.day().isAfter(day)).toList(),
        sessions.stream().filter(session -> !session.day().isAfter(day)).toList(),
        observations.stream().filter(observation -> !observation.day().isAfter(day)).toList());
  }

  /// What an adult says of a step now: the newest, unless it was taken back.
  Optional<Observation> findObservation(StepId step) {
    return observations.stream()
        .filter(observation -> observation.step().equals(step))
        .reduce((_, later) -> later)
        .filter(observation -> observation.says() != Says.TAKEN_BACK);
  }
}
