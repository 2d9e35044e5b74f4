package keepup.app.fluency;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.Classes;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import keepup.fluency.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what devices send. When this returns, the device may say "saved at school".
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

  /// Adds what was sent, in its order: all of it or nothing.
  ///
  /// @throws RefusedFacts where some of it cannot be kept
  @Transactional
  public void keep(SignedIn person, List<SentFact> sent) {
    Map<UUID, String> refused = refused(person, sent);
    if (!refused.isEmpty()) {
      throw new RefusedFacts(
          HttpStatus.UNPROCESSABLE_CONTENT,
          refused.values().iterator().next(),
          "Maybe the page is an old one; reload it.",
          List.copyOf(refused.keySet()));
    }
    add(person, sent);
  }

  /// Adds what can be kept, and says what cannot.
  @Transactional
  public Map<UUID, String> keepWhatCanBe(SignedIn person, List<SentFact> sent) {
    Map<UUID, String> refused = refused(person, sent);
    add(person, sent.stream().filter(one -> !refused.containsKey(one.id())).toList());
    return refused;
  }

  private void add(SignedIn person, List<SentFact> sent) {
    for (SentFact one : sent) {
      if (one.isAnswer()) {
        answers.add(person, one, dayOf(one));
      } else {
        answers.colour(person, one);
      }
    }
  }

  private Map<UUID, String> refused(SignedIn person, List<SentFact> sent) {
    Map<UUID, Boolean> may = new HashMap<>();
    Map<UUID, String> refused = new LinkedHashMap<>();
    for (SentFact one : sent) {
      if (!may.computeIfAbsent(one.pupil(), pupil -> mayAnswer(person, pupil))) {
        refused.put(one.id(), "A child of these answers is not in a class of yours.");
      } else if (Fact.find(one.fact()).isEmpty()) {
        refused.put(one.id(), "This is no number fact.");
      } else if (isTooLarge(one.given(), LARGEST_ANSWER) || isTooLarge(one.colour(), COLOURS)) {
        refused.put(one.id(), "A number is larger than can be kept.");
      }
    }
    return refused;
  }

  private static boolean isTooLarge(@Nullable Integer number, int largest) {
    return number != null && (number < 0 || number > largest);
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
}
