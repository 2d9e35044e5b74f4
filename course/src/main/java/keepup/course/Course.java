package keepup.course;

import java.util.List;
import java.util.Optional;

/// A course as its folder says it.
///
/// @param audience who it is for
/// @param group how many take it together
/// @param pairNeeds what a pair of learning partners needs
/// @param inSchool what is done in school before, between and after the days
/// @param readings short texts, by file name
/// @param handbook pages that are looked up, by file name
public record Course(
    String id,
    String title,
    String summary,
    String audience,
    String group,
    List<Strand> strands,
    List<Day> days,
    List<String> pairNeeds,
    List<String> inSchool,
    List<GapTask> gapTasks,
    List<Reflection> reflections,
    List<Page> readings,
    List<Page> handbook) {

  /// The lists are kept as they are now.
  public Course {
    strands = List.copyOf(strands);
    days = List.copyOf(days);
    pairNeeds = List.copyOf(pairNeeds);
    inSchool = List.copyOf(inSchool);
    gapTasks = List.copyOf(gapTasks);
    reflections = List.copyOf(reflections);
    readings = List.copyOf(readings);
    handbook = List.copyOf(handbook);
  }

  /// The day of this id.
  public Optional<Day> findDay(String dayId) {
    return days.stream().filter(day -> day.id().equals(dayId)).findFirst();
  }

  /// The task of this id.
  public Optional<GapTask> findGapTask(String taskId) {
    return gapTasks.stream().filter(task -> task.id().equals(taskId)).findFirst();
  }

  /// The reading of this id.
  public Optional<Page> findReading(String readingId) {
    return readings.stream().filter(page -> page.id().equals(readingId)).findFirst();
  }

  /// A thread that runs through the days.
  public record Strand(String id, String name, String about) {}

  /// What a pair does in school between two days.
  ///
  /// @param due the day by which it is done, or `after`
  /// @param minutes for both together
  /// @param reflection the id of what is written afterwards, or `""`
  public record GapTask(
      String id,
      String title,
      String due,
      int minutes,
      String purpose,
      List<String> steps,
      List<Evidence> evidence,
      String reflection) {

    /// The lists are kept as they are now.
    public GapTask {
      steps = List.copyOf(steps);
      evidence = List.copyOf(evidence);
    }
  }

  /// A record of the product that shows that a task was done.
  ///
  /// @param count how many at least
  public record Evidence(EvidenceKind kind, int count, String note) {}

  /// What a partner, or a pair, writes.
  ///
  /// @param writer `each` or `pair`
  /// @param when the day before which it is written, or `after`
  public record Reflection(
      String id, String title, String writer, String when, int minutes, List<String> prompts) {

    /// The list is kept as it is now.
    public Reflection {
      prompts = List.copyOf(prompts);
    }
  }

  /// A text of its own: a reading or a page of the handbook.
  ///
  /// @param id the file's name without `.md`
  /// @param markdown everything under the title
  /// @param words how many words it has, its sources left out
  public record Page(String id, String title, String markdown, int words) {}
}
