package keepup.app.school;

/// The unique pupil number of England's schools: a check letter, then twelve characters of which
/// the first eleven are digits and the last, in a temporary number, a letter.
///
/// The check letter is that of the Department for Education's guide: the twelve characters weighted
/// 2 to 13, their sum modulo 23 counted off on 23 letters (without I, O and S). A letter in the
/// last place counts by its place in the same list.
public final class Upn {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final int LENGTH = 13;

  private Upn() {}

  /// What is wrong with a UPN, in one sentence without the value, or "" if nothing is.
  public static String problemWith(String upn) {
    if (upn.length() != LENGTH) {
      return "it has %d characters, and a UPN has 13".formatted(upn.length());
    }
    if (!upn.matches("[A-Z][0-9]{11}[0-9A-Z]")) {
      return "a UPN is a letter, then twelve digits (a temporary one ends in a letter)";
    }
    int last = upn.charAt(LENGTH - 1);
    if (last >= 'A' && LETTERS.indexOf(last) < 0) {
      return "a UPN never has the letter I, O or S";
    }
    char right = checkLetter(upn.substring(1));
    return upn.charAt(0) == right
        ? ""
        : "its first letter does not fit the digits after it (they make %s)".formatted(right);
  }

  /// The letter in front of these twelve characters.
  public static char checkLetter(String twelve) {
    int sum = 0;
    for (int i = 0; i < twelve.length(); i++) {
      char c = twelve.charAt(i);
      sum += (Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c)) * (i + 2);
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }
}
