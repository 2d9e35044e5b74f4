package keepup.app.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import keepup.app.cohort.CohortDesk.Whole;
import keepup.app.cohort.Shared.Kind;
import keepup.course.Course;
import keepup.course.Course.GapTask;
import keepup.course.Course.Reflection;

/// What hangs on the wall in a review session: for each thing that was due by a day, what each pair
/// shares of it. It fills itself from what pairs share, and has no child on it. What a partner
/// wrote alone is for the trainer's eyes and not on it.
final class Board {
  /// The part of a course behind its last day.
  static final String AFTER = "after";

  private final Whole whole;

  private Board(Whole whole) {
    this.whole = whole;
  }

  /// Something that was due, with what the pairs share of it.
  ///
  /// @param silent the schools that share nothing of it
  record Topic(String title, String what, List<Card> cards, List<String> silent) {
    Topic {
      cards = List.copyOf(cards);
      silent = List.copyOf(silent);
    }
  }

  /// What one pair shares.
  ///
  /// @param says one line, or `""`
  record Card(String school, String who, String says, List<Line> lines) {
    Card {
      lines = List.copyOf(lines);
    }
  }

  /// A prompt and what was written to it.
  record Line(String prompt, String answer) {}

  /// @param when a day's id, or [#AFTER]
  static List<Topic> of(Whole whole, String when) {
    var board = new Board(whole);
    Course course = whole.course();
    List<Topic> topics = new ArrayList<>();
    for (GapTask task : course.gapTasks()) {
      if (task.due().equals(when)) {
        topics.add(board.topic(Kind.TASK, task.id(), task.title(), task.purpose(), List.of()));
      }
    }
    for (Reflection reflection : course.reflections()) {
      if (reflection.when().equals(when) && Writings.isTogether(reflection)) {
        topics.add(
            board.topic(
                Kind.REFLECTION,
                reflection.id(),
                reflection.title(),
                "What the pairs wrote together.",
                reflection.prompts()));
      }
    }
    topics.add(
        board.topic(
            Kind.TARGETS,
            "targets",
            "What the pairs set out to do",
            "Their targets, as they stand now.",
            List.of()));
    return topics;
  }

  private Topic topic(Kind kind, String about, String title, String what, List<String> prompts) {
    List<Card> cards = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Progress one : whole.places()) {
      List<Shared> shared = one.shared().stream().filter(each -> each.is(kind, about)).toList();
      shared.forEach(each -> cards.add(card(one.place(), each, prompts)));
      if (shared.isEmpty()) {
        silent.add(one.place().name());
      }
    }
    return new Topic(title, what, cards, silent);
  }

  private static Card card(Place place, Shared shared, List<String> prompts) {
    return new Card(
        place.name(),
        place.partners().stream().map(Partner::name).collect(Collectors.joining(" and ")),
        says(shared),
        lines(shared.answers(), prompts));
  }

  /// What was answered, each with its prompt; nothing of prompts that were left blank.
  static List<Line> lines(List<String> answers, List<String> prompts) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      if (!answers.get(i).isBlank()) {
        lines.add(new Line(i < prompts.size() ? prompts.get(i) : "", answers.get(i)));
      }
    }
    return lines;
  }

  private static String says(Shared shared) {
    return switch (shared.kind()) {
      case TASK ->
          shared.counts().isEmpty()
              ? "Done, as the trainer saw."
              : "Done: " + shared.counted() + ".";
      case REFLECTION -> shared.shown() ? "" : "Written, and kept in school.";
      case TARGETS -> "";
    };
  }
}
