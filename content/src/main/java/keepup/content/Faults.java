package keepup.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The faults found so far; several threads may add to them.
public final class Faults {
  private final List<Fault> found = new ArrayList<>();

  /// Adds a fault without advice.
  public void add(String file, int line, String sentence) {
    add(file, line, sentence, "");
  }

  /// Adds a fault with advice that follows the word "Maybe".
  public synchronized void add(String file, int line, String sentence, String maybe) {
    String advice = maybe.strip();
    found.add(
        new Fault(
            file,
            line,
            sentence,
            advice.startsWith("Maybe ") ? advice.substring("Maybe ".length()) : advice));
  }

  /// Takes over the message of an engine's exception, whose advice stands on a line of its own.
  void add(String file, int line, RuntimeException thrown) {
    String[] lines = String.valueOf(thrown.getMessage()).split("\\R", 2);
    add(file, line, lines[0], lines.length == 2 ? lines[1] : "");
  }

  boolean none() {
    return found.isEmpty();
  }

  /// @throws ContentFaults with all that was found, by file and line
  public void throwIfAny() {
    if (!none()) {
      throw new ContentFaults(
          found.stream()
              .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
              .toList());
    }
  }

  /// "one of these" where it is near enough to be a slip of the keyboard, else nothing.
  public static String didYouMean(String written, Collection<String> known) {
    return Nearest.find(written, known).map(near -> "'" + near + "' was meant?").orElse("");
  }
}
