package keepup.app.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import keepup.app.curriculum.PlacedQuestions;
import keepup.app.lesson.AskedChildren;
import keepup.app.lesson.CheckId;
import keepup.app.lesson.CheckQuestion;
import keepup.app.lesson.ExitCheck;
import keepup.app.lesson.ExitChecks;
import keepup.app.school.ClassId;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.diagnosis.Answered;
import keepup.diagnosis.Claim;
import keepup.diagnosis.Diagnoser;
import keepup.diagnosis.Diagnosis;
import keepup.diagnosis.Need;
import keepup.diagnosis.PlacedQuestion;
import keepup.diagnosis.Response;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.GivenReader;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads findings out of the record: a pure function of a check's own answers and the curriculum.
///
/// Answers of other days stay out. Today's groups answer to what was written today: a child who was
/// unsure last week and has it now is taken out of no lesson. How belief grows and fades over days
/// is for the learner model to say, not for a window of days here.
@Component
@Transactional(readOnly = true)
class ReadFindings implements ClassFindings {
  private static final int MOST_REMEMBERED = 5_000;
  private static final int TAP_WEIGHT = 2;

  /// One answer, small enough to look up by.
  private record Told(int line, String question, StepId step, Response response) {}

  private final ExitChecks checks;
  private final AskedChildren asked;
  private final Answers answers;
  private final Marks marks;
  private final PlacedQuestions placed;
  private final Curriculum curriculum;
  private final Diagnoser diagnoser;
  private final Map<List<Told>, Diagnosis> remembered = new ConcurrentHashMap<>();

  ReadFindings(
      ExitChecks checks,
      AskedChildren asked,
      Answers answers,
      Marks marks,
      PlacedQuestions placed,
      Curriculum curriculum,
      Diagnoser diagnoser) {
    this.checks = checks;
    this.asked = asked;
    this.answers = answers;
    this.marks = marks;
    this.placed = placed;
    this.curriculum = curriculum;
    this.diagnoser = diagnoser;
  }

  @Override
  public CheckFindings of(CheckId id) {
    ExitCheck check = checks.find(id).orElseThrow(NotHereException::new);
    Step step =
        curriculum.steps().findStep(check.lesson().step()).orElseThrow(NotHereException::new);
    ClassId classId = check.lesson().classId();
    LocalDate day = check.lesson().taughtOn();
    Map<PupilId, List<Answers.Written>> written = new HashMap<>();
    for (Answers.Written one : answers.listOfClass(classId, id)) {
      written.computeIfAbsent(one.pupil(), _ -> new ArrayList<>()).add(one);
    }
    Map<UUID, Tap> tapped = new HashMap<>();
    for (Marks.Current one : marks.list(id)) {
      Optional.ofNullable(one.mark())
          .flatMap(Tap::find)
          .ifPresent(tap -> tapped.put(one.pupil(), tap));
    }
    return new CheckFindings(
        id,
        classId,
        step,
        day,
        asked.list(check).stream()
            .map(pupil -> {
              List<Answers.Written> own = written.getOrDefault(pupil.id(), List.of());
              Tap tap = tapped.get(pupil.id().value());
              return own.isEmpty() && tap != null ? seen(pupil, tap, check) : findings(pupil, own);
            })
            .toList());
  }

  private PupilFindings findings(Pupil pupil, List<Answers.Written> written) {
    List<Answered> answered = new ArrayList<>();
    int inCheck = 0;
    for (Answers.Written one : written) {
      inCheck += one.given().isBlank() ? 0 : 1;
      placed
          .find(one.question(), one.step())
          .ifPresent(question ->
              answered.add(
                  new Answered(
                      one.number(),
                      question,
                      new Response.Wrote(GivenReader.read(one.given(), question.question())))));
    }
    return new PupilFindings(pupil.id(), pupil.name(), inCheck, read(answered));
  }

  /// What a tap says of a child of whom nothing is typed in: as much as two answers to questions on
  /// the lesson's own step, both right, both wrong, or one of each.
  private PupilFindings seen(Pupil pupil, Tap tap, ExitCheck check) {
    List<Answered> answered = new ArrayList<>();
    for (CheckQuestion one : check.questions()) {
      if (answered.size() < TAP_WEIGHT && one.step().equals(check.lesson().step())) {
        boolean right = tap == Tap.GOT_IT || (tap == Tap.NEARLY && answered.isEmpty());
        placed
            .find(one.question(), one.step())
            .ifPresent(question ->
                answered.add(new Answered(one.number(), question, new Response.Marked(right))));
      }
    }
    return new PupilFindings(pupil.id(), pupil.name(), answered.size(), read(answered));
  }

  /// The same answers say the same: most of a class is read again each time that the page is looked
  /// at, and those who are all right are read once for all.
  private Diagnosis read(List<Answered> answered) {
    List<Told> told = new ArrayList<>();
    for (Answered one : answered) {
      PlacedQuestion placed = one.placed();
      told.add(new Told(one.line(), placed.question().text(), placed.step().id(), one.response()));
    }
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(told, _ -> seen(diagnoser.diagnose(answered)));
  }

  /// The diagnosis with its needs kept to steps that were asked, the surest first. What is only
  /// suspected, of a step that nobody asked, is no reason to take a child out of a lesson.
  private static Diagnosis seen(Diagnosis diagnosis) {
    Set<StepId> asked =
        diagnosis.findings().stream()
            .map(finding -> finding.answered().placed().step().id())
            .collect(Collectors.toSet());
    Set<MisconceptionId> named =
        diagnosis.claims().stream()
            .filter(Claim::named)
            .map(claim -> claim.misconception().id())
            .collect(Collectors.toSet());
    List<Need> needs =
        diagnosis.needs().stream()
            .filter(need -> asked.contains(need.step().id()))
            .sorted(
                Comparator.comparing(
                    need -> need.findMisconception().filter(named::contains).isEmpty()))
            .toList();
    return new Diagnosis(
        diagnosis.findings(),
        diagnosis.claims(),
        diagnosis.systematic(),
        needs,
        diagnosis.belief());
  }

  @Override
  public Optional<CheckFindings> findLatest(ClassId classId, LocalDate day) {
    List<CheckId> given = checks.list(classId, day);
    return given.stream()
        .filter(checks::hasAnswers)
        .findFirst()
        .or(() -> given.stream().findFirst())
        .map(this::of);
  }
}
