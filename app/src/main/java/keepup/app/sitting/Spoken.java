package keepup.app.sitting;

import java.util.regex.Pattern;

/// A question as a voice reads it out.
public final class Spoken {
  private static final Pattern FRACTION = Pattern.compile("(\\d+)/(\\d+)");

  private Spoken() {}

  /// `304 − 187 =` becomes `304 take away 187 equals?`
  public static String of(String display) {
    String said =
        FRACTION
            .matcher(display)
            .replaceAll("$1 over $2")
            .replace("−", " take away ")
            .replace("×", " times ")
            .replace("÷", " divided by ")
            .replace("+", " plus ")
            .replace("=", " equals ")
            .replace("□", " what number ")
            .replace("<", " is less than ")
            .replace(">", " is more than ")
            .replaceAll("\\s+", " ")
            .strip();
    return said.endsWith("equals") ? said + " what?" : said;
  }
}
