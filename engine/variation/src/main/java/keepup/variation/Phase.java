package keepup.variation;

import java.util.Locale;

/// What a change is for, in the order in which learners need them (Marton 2015): first see that
/// there is a difference, then what makes it, then that it is so elsewhere too, then all together.
public enum Phase {
  /// The method is needed, and then it is not: what it is and what it is not.
  CONTRAST,
  /// One aspect varies against a background that stays the same.
  SEPARATION,
  /// The aspect is kept and something else varies.
  GENERALISATION,
  /// What was varied one by one comes together.
  FUSION;

  /// The word in files and on sheets.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
