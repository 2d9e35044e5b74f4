package keepup.course;

import java.time.LocalTime;
import java.util.List;

/// A day of a course.
///
/// @param aim what each pair can do at the end
/// @param worked minutes without breaks
/// @param readings ids of what is read before
/// @param reflections ids of what is written before
/// @param room how the room is set out
public record Day(
    String id,
    String title,
    String aim,
    int worked,
    List<String> readings,
    List<String> reflections,
    String room,
    List<Session> sessions) {

  /// The lists are kept as they are now.
  public Day {
    readings = List.copyOf(readings);
    reflections = List.copyOf(reflections);
    sessions = List.copyOf(sessions);
  }

  /// A part of a day, or a break.
  ///
  /// @param pause whether it is a break, which has a title and a time and nothing else
  /// @param strand the id of its strand, `""` for a break
  /// @param steps ids of small steps it speaks about
  /// @param misconceptions ids of misconceptions it speaks about, those of `children` among them
  /// @param gapTasks ids of tasks it hands out
  public record Session(
      String id,
      String title,
      LocalTime begins,
      int minutes,
      boolean pause,
      String strand,
      String purpose,
      List<Move> moves,
      List<Slide> slides,
      List<Question> questions,
      List<HandoutPart> handout,
      List<ChildAnswer> children,
      List<String> steps,
      List<String> misconceptions,
      List<ProductPage> pages,
      List<String> gapTasks,
      List<String> materials) {

    /// The lists are kept as they are now.
    public Session {
      moves = List.copyOf(moves);
      slides = List.copyOf(slides);
      questions = List.copyOf(questions);
      handout = List.copyOf(handout);
      children = List.copyOf(children);
      steps = List.copyOf(steps);
      misconceptions = List.copyOf(misconceptions);
      pages = List.copyOf(pages);
      gapTasks = List.copyOf(gapTasks);
      materials = List.copyOf(materials);
    }
  }

  /// Some minutes in which one thing is done.
  ///
  /// @param trainer what the trainer does
  /// @param say words for the trainer, or `""`
  /// @param pairs what the pairs do
  public record Move(int minutes, String trainer, String say, String pairs) {}

  /// One slide: few words, perhaps a picture.
  ///
  /// @param picture a picture as one line, or `""`
  /// @param note for the trainer, not shown, or `""`
  public record Slide(String title, List<String> lines, String picture, String note) {
    /// The list is kept as it is now.
    public Slide {
      lines = List.copyOf(lines);
    }
  }

  /// A question for the room.
  ///
  /// @param listen what to listen for
  public record Question(String ask, List<String> listen) {
    /// The list is kept as it is now.
    public Question {
      listen = List.copyOf(listen);
    }
  }

  /// A part of what the pairs have before them on paper.
  ///
  /// @param space empty lines to write on
  /// @param answer for the trainer, not printed on the handout, or `""`
  public record HandoutPart(
      String title, String text, List<String> lines, int space, String answer) {
    /// The list is kept as it is now.
    public HandoutPart {
      lines = List.copyOf(lines);
    }
  }

  /// A wrong answer that the course speaks about.
  public record ChildAnswer(String misconception, String question, String answer) {}
}
