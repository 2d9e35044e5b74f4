package keepup.app.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keepup.app.assess.AnswerRecord;
import keepup.app.lesson.AskAgain;
import keepup.app.school.ClassId;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import keepup.steps.StepId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which children are to be asked again, a day and about a week after a session. Nobody has to
/// remember it: they come up by themselves.
@Service
@Transactional(readOnly = true)
class Rechecks implements AskAgain {
  private static final int DAYS = 22;

  private final SessionSeats seats;
  private final AnswerRecord answers;
  private final Pupils pupils;
  private final SchoolTime time;

  Rechecks(SessionSeats seats, AnswerRecord answers, Pupils pupils, SchoolTime time) {
    this.seats = seats;
    this.answers = answers;
    this.pupils = pupils;
    this.time = time;
  }

  @Override
  public List<Again> listDue(ClassId classId) {
    LocalDate today = time.today();
    Map<PupilId, String> names = new LinkedHashMap<>();
    for (Pupil pupil : pupils.list(classId)) {
      names.put(pupil.id(), pupil.name());
    }
    List<Recheck.Held> held =
        seats.list(List.of(classId), today.minusDays(DAYS), today.minusDays(1)).stream()
            .filter(seat -> seat.attended() && names.containsKey(seat.pupil()))
            .map(seat ->
                new Recheck.Held(
                    seat.pupil(),
                    seat.step(),
                    seat.day(),
                    Result.find(seat.result()).orElseThrow()))
            .toList();
    List<Recheck.Asked> asked =
        Stream.concat(
                answers.list(names.keySet(), today.minusDays(DAYS)).stream()
                    .map(answer -> new Recheck.Asked(answer.pupil(), answer.step(), answer.day())),
                answers.listMarked(names.keySet(), today.minusDays(DAYS)).stream()
                    .map(tap -> new Recheck.Asked(tap.pupil(), tap.step(), tap.day())))
            .toList();
    return inWords(Recheck.due(held, asked, today, time.openDays()), names);
  }

  /// By step, those that most children wait for first.
  private static List<Again> inWords(List<Recheck> due, Map<PupilId, String> names) {
    Map<StepId, List<Recheck>> bySteps = new LinkedHashMap<>();
    due.stream()
        .sorted(
            Comparator.comparing(Recheck::held)
                .thenComparing(one -> String.valueOf(names.get(one.pupil()))))
        .forEach(one -> bySteps.computeIfAbsent(one.step(), _ -> new ArrayList<>()).add(one));
    return bySteps.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<StepId, List<Recheck>>>comparingInt(e -> -e.getValue().size())
                .thenComparing(e -> e.getKey().value()))
        .map(entry ->
            new Again(
                entry.getKey(),
                entry.getValue().stream().map(Recheck::pupil).toList(),
                why(entry.getValue(), names)))
        .toList();
  }

  private static String why(List<Recheck> due, Map<PupilId, String> names) {
    List<String> parts = new ArrayList<>();
    for (boolean week : new boolean[] {false, true}) {
      List<String> who =
          due.stream()
              .filter(one -> one.afterAWeek() == week)
              .map(one -> names.getOrDefault(one.pupil(), ""))
              .toList();
      if (!who.isEmpty()) {
        parts.add(
            "%s, %s after their session"
                .formatted(Phrases.listed(who), week ? "about a week" : "a day"));
      }
    }
    return String.join("; ", parts) + ".";
  }
}
