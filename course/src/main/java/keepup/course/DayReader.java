package keepup.course;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.content.Faults;
import keepup.content.Fields;
import keepup.content.Yaml;
import keepup.course.Day.Session;

/// Reads one day: its sessions follow one another, their moves fill them, and the day is as long as
/// it says.
final class DayReader {
  private static final List<String> DAY =
      List.of("id", "title", "aim", "worked", "before", "room", "sessions");
  private static final List<String> SESSION =
      List.of(
          "id",
          "title",
          "begins",
          "minutes",
          "break",
          "strand",
          "purpose",
          "moves",
          "slides",
          "questions",
          "handout",
          "children",
          "steps",
          "misconceptions",
          "pages",
          "gap-tasks",
          "materials");

  private final String file;
  private final Ids ids;
  private final Known known;
  private final Faults faults;

  DayReader(String file, Ids ids, Known known, Faults faults) {
    this.file = file;
    this.ids = ids;
    this.known = known;
    this.faults = faults;
  }

  /// The day, or nothing where the file is none.
  List<Day> read(String text) {
    return Yaml.findBlock(file, text, DAY, faults).map(this::day).stream().toList();
  }

  private Day day(Fields fields) {
    Optional<Fields> before = fields.block("before", List.of("readings", "reflections"));
    before.ifPresent(block -> {
      Ids.checkAll(block, "readings", "reading", ids.readings());
      Ids.checkAll(block, "reflections", "reflection", ids.reflections());
    });
    List<Session> sessions = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    LocalTime end = LocalTime.MIDNIGHT;
    int worked = 0;
    for (Fields entry : fields.blocks("sessions", SESSION)) {
      Session session = session(entry);
      if (!names.add(session.id())) {
        entry.fault(
            entry.lineOf("id"),
            "There are two sessions '%s'.".formatted(session.id()),
            "one of them wants another id?");
      }
      if (!sessions.isEmpty() && !session.begins().equals(end)) {
        entry.fault(
            entry.lineOf("begins"),
            "The session '%s' begins at %s, but the one before it ends at %s."
                .formatted(session.title(), session.begins(), end),
            "begins: \"%s\" was meant, or the one before is longer?".formatted(end));
      }
      end = session.begins().plusMinutes(session.minutes());
      worked += session.pause() ? 0 : session.minutes();
      sessions.add(session);
    }
    int wanted = Numbers.whole(fields, "worked");
    if (wanted != worked) {
      fields.fault(
          fields.lineOf("worked"),
          "The day says %d worked minutes, and its sessions without breaks make %d."
              .formatted(wanted, worked),
          "worked: \"%d\"?".formatted(worked));
    }
    return new Day(
        fields.text("id"),
        fields.text("title"),
        fields.text("aim"),
        worked,
        before.map(block -> CourseReader.texts(block, "readings")).orElse(List.of()),
        before.map(block -> CourseReader.texts(block, "reflections")).orElse(List.of()),
        fields.textIfThere("room"),
        sessions);
  }

  private Session session(Fields entry) {
    boolean pause = entry.has("break");
    String strand = pause ? entry.textIfThere("strand") : entry.text("strand");
    Ids.check(entry, entry.lineOf("strand"), "strand", strand, ids.strands());
    Ids.checkAll(entry, "steps", "small step", known.steps());
    Ids.checkAll(entry, "misconceptions", "misconception", known.misconceptions());
    Ids.checkAll(entry, "pages", "page of the product", ProductPage.words());
    Ids.checkAll(entry, "gap-tasks", "gap task", ids.gapTasks());
    SessionParts parts = new SessionParts(entry, known);
    int minutes = Numbers.whole(entry, "minutes");
    List<Day.Move> moves = parts.moves();
    int moved = moves.stream().mapToInt(Day.Move::minutes).sum();
    if (!pause && moved != minutes) {
      entry.fault(
          entry.lineOf("minutes"),
          "The session has %d minutes, and its moves make %d.".formatted(minutes, moved),
          "minutes: \"%d\", or a move is longer or shorter?".formatted(moved));
    }
    List<Day.ChildAnswer> children = parts.children();
    Set<String> misconceptions = new LinkedHashSet<>(CourseReader.texts(entry, "misconceptions"));
    children.forEach(child -> misconceptions.add(child.misconception()));
    return new Session(
        entry.text("id"),
        entry.text("title"),
        Numbers.time(entry, "begins"),
        minutes,
        pause,
        strand,
        pause ? "" : entry.text("purpose"),
        moves,
        parts.slides(),
        parts.questions(),
        parts.handout(),
        children,
        CourseReader.texts(entry, "steps"),
        List.copyOf(misconceptions),
        CourseReader.texts(entry, "pages").stream()
            .flatMap(word -> ProductPage.find(word).stream())
            .toList(),
        CourseReader.texts(entry, "gap-tasks"),
        CourseReader.texts(entry, "materials"));
  }
}
