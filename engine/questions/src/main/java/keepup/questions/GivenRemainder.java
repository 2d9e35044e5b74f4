package keepup.questions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a quotient with its remainder: `13 r 2`, `13r2`, `13 rem 2`, `13 remainder 2`.
final class GivenRemainder {
  private static final Pattern WRITTEN =
      Pattern.compile("(.*?)\\s*(?:r|rem|remainder)\\.?\\s*(\\d.*)", Pattern.CASE_INSENSITIVE);

  private GivenRemainder() {}

  static Optional<Answer> find(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String quotient = matcher.group(1).isBlank() ? "0" : matcher.group(1);
    return AnswerNumbers.find(quotient)
        .flatMap(times ->
            AnswerNumbers.find(matcher.group(2)).map(left -> new Answer.Remainder(times, left)));
  }
}
