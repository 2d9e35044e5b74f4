package keepup.questions;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Brings typed wordings to one form, so that case, spaces, closing marks, the word `the`, the
/// words `are there` and the way in which a box is drawn do not matter.
final class PhraseText {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  static final Pattern THE = Pattern.compile("\\b(?:the|are there|there are) ");
  private static final Pattern BOX = Pattern.compile("\\[ ?\\]|_+|(?<=(?<!or )= ?)\\?");
  private static final Pattern PER_CENT = Pattern.compile("(?<=\\d) ?(?:per ?cent)\\b");
  private static final Pattern ENDING = Pattern.compile("[ .?:=_□…]+$");
  private static final Pattern OPENING =
      Pattern.compile("^(?:what is|what's|what are|work out|calculate|find|solve|complete)[ :]+");

  /// Openings that matter in some wordings, `Write {n} in words`, and may yet be left out.
  static final Pattern SOFT_OPENING =
      Pattern.compile("^(?:write down|write|give|convert|change|turn|express|name|list|show)[ :]+");

  private PhraseText() {}

  static String plain(String text) {
    String simple =
        Characters.simplify(text).toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    String boxes = boxes(SPACES.matcher(simple).replaceAll(" "));
    String bare = THE.matcher(PER_CENT.matcher(boxes).replaceAll("%").strip()).replaceAll("");
    return ENDING.matcher(bare).replaceFirst("").strip();
  }

  /// Boxes of every shape as one.
  static String boxes(String text) {
    return BOX.matcher(text).replaceAll("□");
  }

  static String withoutOpening(String plain) {
    return OPENING.matcher(plain).replaceFirst("");
  }

  private static final Pattern VERB = Pattern.compile(" (?:is|are|equals|makes|make|gives)$");

  /// `2 and 3 make` is a sum; `2 and 3` alone would be a count.
  private static final Pattern SUM = Pattern.compile("[\\d., ]+ and [\\d., ]+");

  /// The wording as typed, and without an opening or a verb at its end that may be left out.
  static List<String> variants(String plain) {
    String soft = SOFT_OPENING.matcher(plain).replaceFirst("");
    String bare = VERB.matcher(soft).replaceFirst("");
    if (SUM.matcher(bare).matches()) {
      bare = soft;
    }
    return Stream.of(plain, soft, bare).distinct().toList();
  }
}
