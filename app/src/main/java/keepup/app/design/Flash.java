package keepup.app.design;

import java.io.Serializable;

/// A message shown once, at the top of the next page. It waits in the session, which is kept in the
/// database.
public record Flash(Tone tone, String text) implements Serializable {
  /// Something was done: "30 children added to Year 3 Hazel."
  public static Flash done(String text) {
    return new Flash(Tone.DONE, text);
  }

  /// Something needs the reader: "We could not read line 4."
  public static Flash problem(String text) {
    return new Flash(Tone.PROBLEM, text);
  }
}
