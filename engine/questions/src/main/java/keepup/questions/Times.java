package keepup.questions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of day as minutes since midnight, and how people write and say them.
final class Times {
  private static final int HALF_DAY = 720;
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,2})(?:\\s*[:.]\\s*(\\d{2}))?\\s*(a\\.?m\\.?|p\\.?m\\.?)?");
  private static final Pattern SAID =
      Pattern.compile("(.+?)\\s+(past|to)\\s+(.+?)\\s*(a\\.?m\\.?|p\\.?m\\.?)?");
  private static final Pattern OCLOCK =
      Pattern.compile("(.+?)\\s+o\\s*'?\\s*clock\\s*(a\\.?m\\.?|p\\.?m\\.?)?");

  private Times() {}

  /// `3:45`, `15:20`.
  static String write(int minutes) {
    return minutes / 60 + ":" + twoDigits(minutes % 60);
  }

  /// `3:45 p.m.`
  static String writeTwelve(int minutes) {
    int hour = minutes / 60 % 12;
    return (hour == 0 ? 12 : hour)
        + ":"
        + twoDigits(minutes % 60)
        + (minutes % (2 * HALF_DAY) < HALF_DAY ? " a.m." : " p.m.");
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /// The time that a text says: `3:45`, `3.45 pm`, `quarter to four`, `20 past 7`, `noon`.
  static Optional<Integer> find(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    if (plain.equals("noon") || plain.equals("midday")) {
      return Optional.of(HALF_DAY);
    }
    if (plain.equals("midnight")) {
      return Optional.of(0);
    }
    Matcher digits = DIGITS.matcher(plain);
    if (digits.matches()) {
      int minutes = digits.group(2) == null ? 0 : Integer.parseInt(digits.group(2));
      return at(Integer.parseInt(digits.group(1)), minutes, digits.group(3));
    }
    Matcher clock = OCLOCK.matcher(plain);
    if (clock.matches()) {
      return hour(clock.group(1)).flatMap(hour -> at(hour, 0, clock.group(2)));
    }
    Matcher said = SAID.matcher(plain);
    if (!said.matches()) {
      return Optional.empty();
    }
    boolean past = said.group(2).equals("past");
    return minutes(said.group(1))
        .flatMap(minutes ->
            hour(said.group(3))
                .flatMap(hour ->
                    past
                        ? at(hour, minutes, said.group(4))
                        : at(hour == 1 ? 12 : hour - 1, 60 - minutes, said.group(4))));
  }

  private static Optional<Integer> hour(String text) {
    return AnswerNumbers.find(text)
        .or(() -> NumberWords.find(text))
        .filter(n -> n.isWhole() && n.sign() > 0 && n.whole() <= 12)
        .map(n -> (int) n.whole());
  }

  private static Optional<Integer> minutes(String text) {
    String bare = text.replaceAll("\\s*(minutes?|mins?)$", "").replaceAll("^a\\s+", "");
    if (Spelling.near(bare, "quarter")) {
      return Optional.of(15);
    }
    if (Spelling.near(bare, "half")) {
      return Optional.of(30);
    }
    return AnswerNumbers.find(bare)
        .or(() -> NumberWords.find(bare))
        .filter(n -> n.isWhole() && n.sign() > 0 && n.whole() < 60)
        .map(n -> (int) n.whole());
  }

  private static Optional<Integer> at(
      int hour, int minutes, @org.jspecify.annotations.Nullable String half) {
    if (hour > 23 || minutes > 59 || (half != null && (hour == 0 || hour > 12))) {
      return Optional.empty();
    }
    int time = hour * 60 + minutes;
    if (half == null) {
      return Optional.of(time);
    }
    int inHalf = time % HALF_DAY;
    return Optional.of(half.startsWith("p") ? inHalf + HALF_DAY : inHalf);
  }
}
