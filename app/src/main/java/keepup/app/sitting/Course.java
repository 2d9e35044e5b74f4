package keepup.app.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import keepup.app.account.SignedIn;
import keepup.app.assess.OneByOne;
import keepup.app.assess.RecordedAnswer;
import keepup.app.curriculum.PlacedQuestions;
import keepup.app.lesson.CheckQuestion;
import keepup.app.lesson.ExitCheck;
import keepup.app.lesson.ExitChecks;
import keepup.app.lesson.Lesson;
import keepup.app.lesson.Lessons;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.diagnosis.Answered;
import keepup.diagnosis.Response;
import keepup.questions.GivenReader;
import keepup.steps.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a sitting goes on: it begins with a check that has no question yet, and each question is
/// written down when it is asked.
@Service
class Course {
  private static final int MOST_QUESTIONS = 40; // of any check

  private final Sittings sittings;
  private final Lessons lessons;
  private final ExitChecks checks;
  private final OneByOne answers;
  private final PlacedQuestions placed;
  private final Curriculum curriculum;
  private final NextQuestion asking;
  private final SchoolDay day;
  private final RandomGenerator seeds = new java.security.SecureRandom();

  Course(
      Sittings sittings,
      Lessons lessons,
      ExitChecks checks,
      OneByOne answers,
      PlacedQuestions placed,
      Curriculum curriculum,
      NextQuestion asking,
      SchoolDay day) {
    this.sittings = sittings;
    this.lessons = lessons;
    this.checks = checks;
    this.answers = answers;
    this.placed = placed;
    this.curriculum = curriculum;
    this.asking = asking;
    this.day = day;
  }

  /// Begins a sitting of a child who is in this class, which the person may see.
  @Transactional
  SittingId begin(SignedIn person, ClassId classId, PupilId pupil, Step step, Way way) {
    Lesson about = lessons.addAside(person, classId, day.today(), step.id());
    ExitCheck check = checks.add(person, about, seeds.nextInt(Integer.MAX_VALUE), List.of());
    return sittings.add(person, check.id(), pupil, way);
  }

  /// The question that waits for an answer; where all have one, the next is chosen and written
  /// down. Nothing where the sitting is over.
  @Transactional
  Optional<CheckQuestion> findQuestion(SignedIn person, Sitting sitting) {
    ExitCheck check = check(sitting);
    List<RecordedAnswer> given = answers.list(sitting.check(), sitting.pupil());
    Optional<CheckQuestion> waiting =
        check.questions().stream()
            .filter(question -> given.stream().noneMatch(one -> one.number() == question.number()))
            .findFirst();
    if (waiting.isPresent() || !sitting.isOpen()) {
      return sitting.isOpen() ? waiting : Optional.empty();
    }
    Next next =
        check.questions().size() >= MOST_QUESTIONS
            ? new Next.End(Ending.LONG)
            : asking.next(scope(check), answered(check, given), check.seed());
    return switch (next) {
      case Next.End(Ending why) -> {
        sittings.end(person, sitting.id(), why);
        yield Optional.empty();
      }
      case Next.Ask(var question, _) -> {
        int number = check.questions().size() + 1;
        checks.append(
            person,
            check.id(),
            new CheckQuestion(
                number,
                question.step().id(),
                question.question().text(),
                question.question().expected().text()));
        yield check(sitting).questions().stream()
            .filter(written -> written.number() == number)
            .findFirst();
      }
    };
  }

  /// Why a question was asked, in one plain sentence for an adult: the choice is made again from
  /// the answers before it. Nothing where it would be another one by now.
  Optional<String> findWhy(Sitting sitting, CheckQuestion question) {
    ExitCheck check = check(sitting);
    List<RecordedAnswer> before =
        answers.list(sitting.check(), sitting.pupil()).stream()
            .filter(one -> one.number() < question.number())
            .toList();
    return asking.next(scope(check), answered(check, before), check.seed())
                instanceof Next.Ask(var chosen, String why)
            && chosen.question().text().equals(question.question())
        ? Optional.of(why)
        : Optional.empty();
  }

  /// Writes down what a child answered. An answer to a question that this sitting has not asked is
  /// passed over: a page that was left open.
  @Transactional
  void answer(SignedIn person, Sitting sitting, int number, UUID id, String given) {
    boolean asked =
        check(sitting).questions().stream().anyMatch(question -> question.number() == number);
    if (asked) {
      answers.add(person, sitting.check(), sitting.pupil(), number, id, given);
    }
  }

  /// The check of a sitting, with the questions asked so far.
  ///
  /// @throws NotHereException where it is gone
  ExitCheck check(Sitting sitting) {
    return checks.find(sitting.check()).orElseThrow(NotHereException::new);
  }

  private Scope scope(ExitCheck check) {
    Step focus =
        curriculum.steps().findStep(check.lesson().step()).orElseThrow(NotHereException::new);
    return Scope.around(focus, curriculum.steps());
  }

  private List<Answered> answered(ExitCheck check, List<RecordedAnswer> given) {
    List<Answered> answered = new ArrayList<>();
    for (RecordedAnswer one : given) {
      if (one.counts()) {
        CheckQuestion question = check.questions().get(one.number() - 1);
        placed
            .find(question.question(), question.step())
            .ifPresent(place ->
                answered.add(
                    new Answered(
                        one.number(),
                        place,
                        new Response.Wrote(GivenReader.read(one.given(), place.question())))));
      }
    }
    return answered;
  }
}
