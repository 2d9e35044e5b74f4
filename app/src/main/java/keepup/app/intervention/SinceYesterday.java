package keepup.app.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.app.school.ClassId;
import keepup.content.Curriculum;
import keepup.pictures.Pictures;
import keepup.pictures.Showing;
import keepup.questions.Question;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the teacher should know of the sessions of the last school day, and of today's so far.
@Service
class SinceYesterday {
  private final KeepUpSessions sessions;
  private final Outcomes outcomes;
  private final SheetMaker sheets;
  private final Curriculum curriculum;
  private final HandedOver handed;
  private final SchoolTime time;

  SinceYesterday(
      KeepUpSessions sessions,
      Outcomes outcomes,
      SheetMaker sheets,
      Curriculum curriculum,
      HandedOver handed,
      SchoolTime time) {
    this.handed = handed;
    this.sessions = sessions;
    this.outcomes = outcomes;
    this.sheets = sheets;
    this.curriculum = curriculum;
    this.time = time;
  }

  /// The sessions of one day.
  ///
  /// @param readers who has seen how they went, in words
  record OnDay(LocalDate day, String name, List<Held> sessions, List<String> readers) {}

  /// A session and how it went.
  record Held(KeepUpSession session, String step, List<Line> lines) {}

  /// A child in it.
  ///
  /// @param outcome or null where nothing is recorded
  /// @param next or null where nothing is recorded
  record Line(String name, @Nullable Outcome outcome, @Nullable NextStep next) {}

  /// Today first, where anything is recorded already; then the last day before with sessions.
  @Transactional(readOnly = true)
  List<OnDay> list(ClassId classId) {
    List<OnDay> days = new ArrayList<>();
    LocalDate today = time.today();
    OnDay now = on(classId, today, "Today so far");
    if (now.sessions().stream()
        .flatMap(held -> held.lines().stream())
        .anyMatch(line -> line.outcome() != null)) {
      days.add(now);
    }
    Optional<LocalDate> last = sessions.findLastDay(classId, today);
    last.map(day ->
            on(
                classId,
                day,
                day.equals(today.minusDays(1))
                    ? "Yesterday, " + Phrases.day(day)
                    : Phrases.day(day)))
        .ifPresent(days::add);
    return days;
  }

  private OnDay on(ClassId classId, LocalDate day, String name) {
    return new OnDay(
        day,
        name,
        sessions.list(classId, day).stream().map(this::held).toList(),
        handed.listReaders(classId, day));
  }

  private Held held(KeepUpSession session) {
    List<Outcome> recorded = outcomes.list(session.id());
    Optional<Step> step = curriculum.steps().findStep(session.step());
    Optional<Question> look = step.isEmpty() ? Optional.empty() : sheets.findNextLook(session);
    List<Line> lines = new ArrayList<>();
    for (KeepUpSession.Member member : session.members()) {
      Optional<Outcome> outcome =
          recorded.stream().filter(each -> each.pupil().equals(member.pupil())).findFirst();
      NextStep next =
          outcome
              .map(o ->
                  NextStep.after(
                      outcomes.listResults(member.pupil(), session.step()),
                      look.map(Question::display).orElse(""),
                      step.flatMap(this::findBefore).orElse(""),
                      look.map(SinceYesterday::otherPicture).orElse("")))
              .orElse(null);
      lines.add(new Line(member.name(), outcome.orElse(null), next));
    }
    return new Held(session, step.map(Step::says).orElse(""), lines);
  }

  /// What the step builds on, in words: the last of its prerequisites in teaching order.
  private Optional<String> findBefore(Step step) {
    return step.needs().stream()
        .max(java.util.Comparator.comparingInt((StepId need) -> curriculum.steps().order(need)))
        .map(need -> curriculum.steps().getStep(need).says());
  }

  /// The sheet draws the first picture that fits; this is the second.
  private static String otherPicture(Question question) {
    return Pictures.listPictures(question, Showing.TO_DO, "other").stream()
        .skip(1)
        .findFirst()
        .map(keepup.pictures.Picture::title)
        .orElse("");
  }
}
