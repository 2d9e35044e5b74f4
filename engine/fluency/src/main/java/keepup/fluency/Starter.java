package keepup.fluency;

import java.util.List;

/// A few minutes of number sense for a whole class: something to look at, something to ask, and
/// what may be said, shown when the adult presses.
///
/// @param shown what stands on the board, in words and numbers
/// @param dots where dots stand, for a flash of a quantity; none otherwise
/// @param line a number line with one mark; `NO_LINE` otherwise
/// @param ask what the adult asks
/// @param answers what may be said, the shortest first
public record Starter(
    Kind kind,
    List<String> shown,
    List<Dot> dots,
    MarkedLine line,
    String ask,
    List<String> answers) {
  /// Where there is no line.
  public static final MarkedLine NO_LINE = new MarkedLine(0, 0, 0);

  /// What sort of thinking it asks for.
  public enum Kind {
    NUMBER_OF_THE_DAY("Number of the day"),
    DOTS("How many, and how do you see it?"),
    SAME_DIFFERENT("What is the same? What is different?"),
    ESTIMATE("About where is it?"),
    HOW_DO_YOU_KNOW("How do you know?");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /// A dot in a field 100 wide and 60 high.
  ///
  /// @param group dots of one group are seen together
  public record Dot(double x, double y, int group) {}

  /// A line from one number to another with a mark.
  public record MarkedLine(int from, int to, int mark) {}

  public Starter {
    shown = List.copyOf(shown);
    dots = List.copyOf(dots);
    answers = List.copyOf(answers);
  }

  public boolean hasLine() {
    return line.to() > line.from();
  }
}
