package keepup.content;

/// Something wrong in a content file, told so that a teacher can put it right.
///
/// @param file the name of the file inside the curriculum folder, or as it was opened
/// @param line from 1
/// @param sentence what is wrong, with the value
/// @param maybe advice that follows the word "Maybe", or `""`
public record Fault(String file, int line, String sentence, String maybe) {

  @Override
  public String toString() {
    String told = file + ":" + line + ": " + sentence;
    return maybe.isEmpty() ? told : told + System.lineSeparator() + "Maybe " + maybe;
  }
}
