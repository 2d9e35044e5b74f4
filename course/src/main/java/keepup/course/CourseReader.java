package keepup.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.content.Faults;
import keepup.content.Fields;
import keepup.content.Yaml;
import keepup.course.Course.Evidence;
import keepup.course.Course.GapTask;
import keepup.course.Course.Page;
import keepup.course.Course.Reflection;
import keepup.course.Course.Strand;

/// Reads the files of a course; all faults are added, and reading goes on.
final class CourseReader {
  private static final List<String> COURSE =
      List.of(
          "id",
          "title",
          "summary",
          "for",
          "years",
          "group",
          "strands",
          "days",
          "pair-needs",
          "in-school");
  private static final List<String> TASK =
      List.of("id", "title", "due", "minutes", "purpose", "steps", "evidence", "reflection");
  private static final List<String> REFLECTION =
      List.of("id", "title", "for", "when", "minutes", "prompts");
  private static final String AFTER = "after";

  private final Path folder;
  private final Known known;
  private final Faults faults;

  CourseReader(Path folder, Known known, Faults faults) {
    this.folder = folder;
    this.known = known;
    this.faults = faults;
  }

  Course read() throws IOException {
    Path file = folder.resolve("course.yaml");
    Optional<Fields> found =
        Yaml.findBlock(file.toString(), CourseFolder.text(file, faults), COURSE, faults);
    // What has faults is read as far as it goes; whoever asked gets the faults and no course.
    return found.map(this::readAll).orElseGet(CourseReader::none);
  }

  private Course readAll(Fields fields) {
    try {
      Prose prose = new Prose(folder, known, faults);
      List<Page> readings = prose.readings();
      List<Page> handbook = prose.handbook();
      List<String> dayIds = new ArrayList<>();
      for (Fields.Item item : fields.items("days")) {
        dayIds.add(item.text().replaceFirst("\\.yaml$", ""));
      }
      List<Reflection> reflections = reflections(dayIds);
      List<GapTask> tasks =
          gapTasks(dayIds, ids(reflections.stream().map(Reflection::id).toList()));
      List<Strand> strands = strands(fields);
      Ids ids =
          new Ids(
              strands.stream().map(Strand::id).toList(),
              readings.stream().map(Page::id).toList(),
              reflections.stream().map(Reflection::id).toList(),
              tasks.stream().map(GapTask::id).toList());
      List<Day> days = new ArrayList<>();
      for (Fields.Item item : fields.items("days")) {
        Path file = folder.resolve(item.text());
        days.addAll(
            new DayReader(file.toString(), ids, known, faults)
                .read(CourseFolder.text(file, faults)));
      }
      return new Course(
          fields.text("id"),
          fields.text("title"),
          fields.text("summary"),
          fields.text("for"),
          fields.textIfThere("group"),
          strands,
          days,
          texts(fields, "pair-needs"),
          texts(fields, "in-school"),
          tasks,
          reflections,
          readings,
          handbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Course none() {
    return new Course(
        "", "", "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  private static List<Strand> strands(Fields fields) {
    List<Strand> strands = new ArrayList<>();
    for (Fields strand : fields.blocks("strands", List.of("id", "name", "about"))) {
      strands.add(new Strand(strand.text("id"), strand.text("name"), strand.text("about")));
    }
    return strands;
  }

  private List<Reflection> reflections(List<String> dayIds) throws IOException {
    List<Reflection> reflections = new ArrayList<>();
    for (Fields entry : entries("reflections.yaml", REFLECTION)) {
      String writer = entry.text("for");
      if (!List.of("each", "pair").contains(writer)) {
        entry.fault(
            entry.lineOf("for"),
            "A reflection cannot be for '%s'.".formatted(writer),
            "'each' for both partners alone, or 'pair' for one together?");
      }
      checkWhen(entry, "when", dayIds);
      reflections.add(
          new Reflection(
              entry.text("id"),
              entry.text("title"),
              writer,
              entry.text("when"),
              Numbers.whole(entry, "minutes"),
              texts(entry, "prompts")));
    }
    return reflections;
  }

  private List<GapTask> gapTasks(List<String> dayIds, Set<String> reflectionIds)
      throws IOException {
    List<GapTask> tasks = new ArrayList<>();
    for (Fields entry : entries("gap-tasks.yaml", TASK)) {
      checkWhen(entry, "due", dayIds);
      String reflection = entry.textIfThere("reflection");
      if (!reflection.isEmpty()) {
        Ids.check(entry, entry.lineOf("reflection"), "reflection", reflection, reflectionIds);
      }
      List<Evidence> evidence = evidence(entry);
      if (evidence.isEmpty()) {
        entry.missing("evidence");
      }
      tasks.add(
          new GapTask(
              entry.text("id"),
              entry.text("title"),
              entry.text("due"),
              Numbers.whole(entry, "minutes"),
              entry.text("purpose"),
              texts(entry, "steps"),
              evidence,
              reflection));
    }
    return tasks;
  }

  private static List<Evidence> evidence(Fields entry) {
    List<Evidence> evidence = new ArrayList<>();
    for (Fields one : entry.blocks("evidence", List.of("kind", "count", "note"))) {
      String word = one.text("kind");
      Optional<EvidenceKind> kind = EvidenceKind.find(word);
      if (kind.isEmpty()) {
        Ids.unknown(one, one.lineOf("kind"), "kind of evidence", word, EvidenceKind.words());
      } else {
        evidence.add(
            new Evidence(kind.get(), Numbers.whole(one, "count"), one.textIfThere("note")));
      }
    }
    return evidence;
  }

  private static void checkWhen(Fields entry, String field, List<String> dayIds) {
    String when = entry.text(field);
    if (!when.equals(AFTER)) {
      Ids.check(entry, entry.lineOf(field), "day", when, ids(dayIds));
    }
  }

  private List<Fields> entries(String name, List<String> fields) throws IOException {
    Path file = folder.resolve(name);
    return Yaml.readEntries(file.toString(), CourseFolder.text(file, faults), fields, faults);
  }

  private static Set<String> ids(List<String> list) {
    return new LinkedHashSet<>(list);
  }

  static List<String> texts(Fields fields, String name) {
    return fields.items(name).stream().map(Fields.Item::text).toList();
  }
}
