package keepup.questions;

import java.util.Locale;
import java.util.regex.Pattern;

/// Brings typed wordings to one form, so that case, spaces, closing marks and the word `the` do not
/// matter.
final class PhraseText {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  static final Pattern THE = Pattern.compile("\\bthe ");
  private static final Pattern ENDING = Pattern.compile("[ .?:=_□]+$");
  private static final Pattern OPENING =
      Pattern.compile("^(?:what is|what's|what are|work out|calculate|find|solve|complete) +");

  private PhraseText() {}

  static String plain(String text) {
    String simple =
        Characters.simplify(text).toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    String bare = THE.matcher(SPACES.matcher(simple).replaceAll(" ").strip()).replaceAll("");
    return ENDING.matcher(bare).replaceFirst("");
  }

  static String withoutOpening(String plain) {
    return OPENING.matcher(plain).replaceFirst("");
  }
}
