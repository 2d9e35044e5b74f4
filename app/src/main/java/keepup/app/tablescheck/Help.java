package keepup.app.tablescheck;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What may be changed in the check for a child. The agency's own check offers most of these as
/// access arrangements (colour contrast, font size, "next" button, audible time alert, audio
/// version, input assistance, no on-screen number pad); the others are ours and say so. More time
/// for a question is not among them: where a child needs it, practise without a time limit.
enum Help {
  NEXT_BUTTON(
      "next-button",
      "A “Next” button between questions",
      "The child rests as long as needed.",
      true),
  LONG_PAUSE("long-pause", "Pauses of 6 seconds", "Twice as long as in the check.", false),
  LARGE("large", "Large type", "", true),
  LARGEST("largest", "Very large type", "", true),
  LIGHT("light", "Dark on cream", "", true),
  DARK("dark", "Light on dark", "", true),
  CONTRAST("contrast", "Black on white, strong lines", "", true),
  CONTRAST_DARK("contrast-dark", "White and yellow on black", "", true),
  ALERT("alert", "A sound 2 seconds before the time is over", "", true),
  ALOUD("aloud", "Each question is read aloud", "Its time begins when the voice has ended.", true),
  ADULT_TYPES("adult-types", "An adult types what the child says", "", true),
  NO_KEYS("no-keys", "No keys on the screen", "For a child who types on a keyboard.", true),
  KEYS_ONLY(
      "keys-only", "Only the keys on the screen", "A tablet’s own keyboard stays away.", false),
  TIME_SHOWN(
      "time-shown",
      "A bar shows the time that is left",
      "Many children are calmer without it.",
      false);

  /// At most one of each of these lists may be chosen.
  private static final List<Set<Help>> EITHER_OR =
      List.of(
          EnumSet.of(NEXT_BUTTON, LONG_PAUSE),
          EnumSet.of(LARGE, LARGEST),
          EnumSet.of(LIGHT, DARK, CONTRAST, CONTRAST_DARK),
          EnumSet.of(NO_KEYS, KEYS_ONLY));

  private final String key;
  private final String words;
  private final String hint;
  private final boolean agency;

  Help(String key, String words, String hint, boolean agency) {
    this.key = key;
    this.words = words;
    this.hint = hint;
    this.agency = agency;
  }

  /// As the database and forms write it.
  String key() {
    return key;
  }

  String words() {
    return words;
  }

  /// A few words under the choice, and whether the agency's own check has no such thing.
  String hint() {
    return agency ? hint : (hint + " Not in the real check.").strip();
  }

  /// The helps with these keys; of those that exclude each other the first stays, and what is no
  /// help is passed over.
  static Set<Help> read(Collection<String> keys) {
    Set<Help> helps = EnumSet.noneOf(Help.class);
    Arrays.stream(values()).filter(help -> keys.contains(help.key)).forEach(helps::add);
    for (Set<Help> group : EITHER_OR) {
      group.stream().filter(helps::contains).skip(1).toList().forEach(helps::remove);
    }
    return helps;
  }

  /// In a sentence: `large type; each question is read aloud`.
  static String inWords(Set<Help> helps) {
    return String.join(
        "; ",
        helps.stream()
            .map(help ->
                help.words.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                    + help.words.substring(1))
            .toList());
  }
}
