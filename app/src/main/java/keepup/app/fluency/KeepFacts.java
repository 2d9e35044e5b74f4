package keepup.app.fluency;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import keepup.app.account.SignedIn;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.Classes;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import keepup.fluency.Fact;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what devices send: all of a batch or nothing of it. When this returns, the device may say
/// "saved at school".
@Component
class KeepFacts {
  private static final int LARGEST_ANSWER = 9999;
  private static final int COLOURS = 4;
  private static final int LATE_DAYS = 30;

  private final FactAnswers answers;
  private final Pupils pupils;
  private final Classes classes;
  private final SchoolDay day;

  KeepFacts(FactAnswers answers, Pupils pupils, Classes classes, SchoolDay day) {
    this.answers = answers;
    this.pupils = pupils;
    this.classes = classes;
    this.day = day;
  }

  /// Adds what was sent, in its order.
  ///
  /// @throws RefusedFacts where some of it cannot be kept
  @Transactional
  public void keep(SignedIn person, List<SentFact> sent) {
    refuse(
        sent,
        one -> !mayAnswer(person, one.pupil()),
        "A child of these answers is not in a class of yours.");
    refuse(sent, one -> Fact.find(one.fact()).isEmpty(), "This is no number fact.");
    refuse(
        sent,
        one ->
            (one.given() != null && (one.given() < 0 || one.given() > LARGEST_ANSWER))
                || (one.colour() != null && (one.colour() < 0 || one.colour() > COLOURS)),
        "A number is larger than can be kept.");
    for (SentFact one : sent) {
      if (one.isAnswer()) {
        answers.add(person, one, dayOf(one));
      } else {
        answers.colour(person, one);
      }
    }
  }

  private boolean mayAnswer(SignedIn person, UUID pupil) {
    return pupils
        .find(new PupilId(pupil))
        .flatMap(placed -> classes.find(person, placed.classId()))
        .isPresent();
  }

  /// The device's own day where it is a likely one: it may have been without a connection since.
  private LocalDate dayOf(SentFact sent) {
    LocalDate today = day.today();
    try {
      LocalDate said = sent.on() == null ? today : LocalDate.parse(sent.on());
      return said.isAfter(today) || said.isBefore(today.minusDays(LATE_DAYS)) ? today : said;
    } catch (DateTimeParseException noDay) {
      return today;
    }
  }

  private static void refuse(List<SentFact> sent, Predicate<SentFact> bad, String why) {
    List<UUID> refused = sent.stream().filter(bad).map(SentFact::id).distinct().toList();
    if (!refused.isEmpty()) {
      throw new RefusedFacts(
          HttpStatus.UNPROCESSABLE_CONTENT,
          why,
          "Maybe the page is an old one; reload it.",
          refused);
    }
  }
}
