package keepup.app.tablescheck;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import keepup.app.account.SignedIn;
import keepup.tablescheck.Ended;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what a device sends: all of a batch or nothing of it. When this returns, the transaction
/// has been committed and the device may forget its copy.
@Component
class TakeAnswers {
  private static final int MOST = 100;
  private static final long LONGEST_MILLIS = Duration.ofDays(1).toMillis();
  private static final Pattern DIGITS = Pattern.compile("\\d{0,5}");

  private static final List<String> ENDINGS = List.of("all", "enough");

  /// @param over `all` was asked, the child had `enough`, or null while the go goes on
  record Batch(List<Sent> answers, @Nullable String over) {}

  private final Practices practices;
  private final TableAnswers answers;

  TakeAnswers(Practices practices, TableAnswers answers) {
    this.practices = practices;
    this.answers = answers;
  }

  /// @throws RefusedAnswers where something of it cannot be kept
  @Transactional
  void take(SignedIn person, Practice practice, Batch batch) {
    List<UUID> refused =
        batch.answers().stream()
            .filter(one -> !isPossible(practice, one))
            .map(Sent::id)
            .distinct()
            .toList();
    if (!refused.isEmpty()) {
      throw RefusedAnswers.impossible(refused);
    }
    batch.answers().forEach(one -> answers.add(person, practice, one));
    refuseOthersUnderTheSameId(practice, batch);
    if (batch.over() != null) {
      practices.end(person, practice.id(), batch.over());
    }
  }

  /// Keeps one answer.
  ///
  /// @return whether the question of this go is answered now
  @Transactional
  boolean takeOne(SignedIn person, Practice practice, Sent sent) {
    if (!isPossible(practice, sent)) {
      return false;
    }
    answers.add(person, practice, sent);
    return answers.answered(practice.id()).contains(sent.number());
  }

  /// Ends a go.
  ///
  /// @return whether `why` is a way in which a go can end
  @Transactional
  boolean end(SignedIn person, Practice practice, String why) {
    if (!ENDINGS.contains(why)) {
      return false;
    }
    practices.end(person, practice.id(), why);
    return true;
  }

  /// An id that stands for another go's answer would be passed over in silence: say so instead.
  private void refuseOthersUnderTheSameId(Practice practice, Batch batch) {
    Set<Integer> there = answers.answered(practice.id());
    List<UUID> lost =
        batch.answers().stream()
            .filter(one -> !there.contains(one.number()))
            .map(Sent::id)
            .toList();
    if (!lost.isEmpty()) {
      throw RefusedAnswers.impossible(lost);
    }
  }

  private static boolean isPossible(Practice practice, Sent sent) {
    return sent.number() >= 1
        && sent.number() <= practice.asked().size()
        && DIGITS.matcher(sent.given()).matches()
        && Arrays.stream(Ended.values()).anyMatch(way -> way.key().equals(sent.ended()))
        && isDuration(sent.shownMs())
        && isDuration(sent.awayMs())
        && (sent.pauseMs() == null || isDuration(sent.pauseMs()))
        && (sent.firstKeyMs() == null || isDuration(sent.firstKeyMs()));
  }

  private static boolean isDuration(int millis) {
    return millis >= 0 && millis <= LONGEST_MILLIS;
  }

  /// JSON may leave out what Java says is there.
  ///
  /// @throws RefusedAnswers where it does
  @SuppressWarnings({"NullAway", "ConstantValue"})
  static Batch requireWhole(@Nullable Batch batch) {
    if (batch == null
        || batch.answers() == null
        || batch.answers().size() > MOST
        || (batch.over() != null && !ENDINGS.contains(batch.over()))
        || batch.answers().stream()
            .anyMatch(one ->
                one == null
                    || one.id() == null
                    || one.given() == null
                    || one.ended() == null
                    || one.at() == null)) {
      throw RefusedAnswers.notUnderstood();
    }
    return batch;
  }
}
