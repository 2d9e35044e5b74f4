package keepup.app.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import keepup.app.assess.AnswerRecord;
import keepup.app.assess.WrittenAnswer;
import keepup.app.design.Status;
import keepup.app.intervention.SessionOutcome;
import keepup.app.intervention.SessionRecord;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what is known of children out of the whole record: checks, sittings, keep-up sessions and
/// what adults wrote. A pure function of the record, the curriculum and the day.
@Service
@Transactional(readOnly = true)
class WhatIsKnown {
  /// How far back the pages look: about two terms.
  private static final int DAYS = 200;

  private final AnswerRecord answers;
  private final SessionRecord sessions;
  private final Observations observations;
  private final ReadPupil reader;
  private final SchoolDay day;

  WhatIsKnown(
      AnswerRecord answers,
      SessionRecord sessions,
      Observations observations,
      ReadPupil reader,
      SchoolDay day) {
    this.answers = answers;
    this.sessions = sessions;
    this.observations = observations;
    this.reader = reader;
    this.day = day;
  }

  /// What is known of each of some children now, in their order.
  List<Known> of(List<Pupil> pupils) {
    Map<PupilId, PupilRecord> records = records(pupils);
    return pupils.stream()
        .map(pupil -> reader.read(records.getOrDefault(pupil.id(), PupilRecord.empty(pupil))))
        .toList();
  }

  /// What is known of one child, with the day since which they have stood so on each step.
  Known withDays(Pupil pupil) {
    PupilRecord record = records(List.of(pupil)).getOrDefault(pupil.id(), PupilRecord.empty(pupil));
    Known now = reader.read(record);
    Map<keepup.steps.StepId, LocalDate> since = new HashMap<>();
    Map<keepup.steps.StepId, Status> stood = new HashMap<>();
    for (LocalDate each : new TreeSet<>(record.days())) {
      Known then = reader.read(record.until(each));
      then.standings()
          .forEach((step, standing) -> {
            if (stood.put(step, standing.status()) != standing.status()) {
              since.put(step, each);
            }
          });
    }
    Map<keepup.steps.StepId, Standing> standings = new LinkedHashMap<>();
    now.standings()
        .forEach((step, standing) -> standings.put(step, standing.since(since.get(step))));
    return new Known(
        now.pupil(),
        now.diagnosis(),
        standings,
        now.next().stream()
            .map(standing -> standing.since(since.get(standing.step().id())))
            .toList(),
        now.claims(),
        now.observations());
  }

  private Map<PupilId, PupilRecord> records(List<Pupil> pupils) {
    Collection<PupilId> ids = pupils.stream().map(Pupil::id).toList();
    LocalDate since = day.today().minusDays(DAYS);
    Map<PupilId, List<WrittenAnswer>> written =
        answers.list(ids, since).stream().collect(Collectors.groupingBy(WrittenAnswer::pupil));
    Map<PupilId, List<SessionOutcome>> held =
        sessions.list(ids, since).stream().collect(Collectors.groupingBy(SessionOutcome::pupil));
    Map<PupilId, List<Observation>> seen =
        observations.list(ids).stream().collect(Collectors.groupingBy(Observation::pupil));
    Map<PupilId, PupilRecord> records = new HashMap<>();
    for (Pupil pupil : pupils) {
      records.put(
          pupil.id(),
          new PupilRecord(
              pupil,
              written.getOrDefault(pupil.id(), List.of()),
              held.getOrDefault(pupil.id(), List.of()),
              seen.getOrDefault(pupil.id(), new ArrayList<>())));
    }
    return records;
  }
}
