package keepup.content;

import java.util.List;

/// The codes of England's ready-to-progress criteria (`3AS-2`, `6AS/MD-1`; Department for Education
/// 2020) and of the test frameworks' content domains (`3C2`, `2C2b`; Standards and Testing Agency).
final class Codes {
  private static final List<String> CRITERIA = List.of("NPV", "NF", "AS", "MD", "AS/MD", "F", "G");
  private static final String DOMAINS = "NCFRAMGPS";

  private Codes() {}

  static void check(Fields fields) {
    for (Fields.Item code : fields.items("codes")) {
      if (!known(code.text())) {
        fields.fault(
            code.line(),
            "The code '%s' has no form that is known.".formatted(code.text()),
            "a code such as 3AS-2 (ready to progress) or 3C2 (content domain) was meant?");
      }
    }
  }

  /// Whether it is one of the early learning goals for number or numerical patterns, in Reception.
  static boolean early(String code) {
    return code.equals("ELG-N") || code.equals("ELG-NP");
  }

  private static boolean known(String code) {
    if (early(code)) {
      return true;
    }
    if (code.length() < 3 || code.charAt(0) < '1' || code.charAt(0) > '6') {
      return false;
    }
    int dash = code.indexOf('-');
    if (dash > 0) {
      return CRITERIA.contains(code.substring(1, dash)) && digits(code.substring(dash + 1));
    }
    char last = code.charAt(code.length() - 1);
    int end = last >= 'a' && last <= 'f' ? code.length() - 1 : code.length();
    return DOMAINS.indexOf(code.charAt(1)) >= 0 && digits(code.substring(2, end));
  }

  private static boolean digits(String text) {
    return !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(Character::isDigit);
  }
}
