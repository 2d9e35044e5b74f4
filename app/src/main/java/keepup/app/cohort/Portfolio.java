package keepup.app.cohort;

import java.util.List;

/// What somebody did on the course, put together from what is recorded: to look at, to print, to
/// take along.
record Portfolio(
    String name,
    String school,
    String course,
    String hub,
    String trainer,
    List<Part> days,
    List<Part> tasks,
    List<Text> reflections,
    List<Part> targets,
    String certificate) {

  /// In a template the signs in front would begin commands.
  static final String PAGE =
      "@page { size: A4; margin: 18mm 20mm; @bottom-right { content: counter(page); font-family: 'Atkinson Hyperlegible', sans-serif; font-size: 9pt; } }";

  Portfolio {
    days = List.copyOf(days);
    tasks = List.copyOf(tasks);
    reflections = List.copyOf(reflections);
    targets = List.copyOf(targets);
  }

  /// A line with what is to be said of it.
  record Part(String title, String says) {}

  /// A reflection with its prompts and answers.
  record Text(String title, String who, List<Board.Line> lines) {
    Text {
      lines = List.copyOf(lines);
    }
  }
}
