package keepup.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.content.Faults;
import keepup.course.Course.Page;

/// Reads the texts of a course: readings, with their sources and of a length for an evening, and
/// the pages of the handbook. Every link has to lead somewhere.
final class Prose {
  private static final int SHORTEST_READING = 600;
  private static final int LONGEST_READING = 1200;
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern SOURCES = Pattern.compile("(?m)^## Sources\\s*$");

  private final Path folder;
  private final Known known;
  private final Faults faults;

  Prose(Path folder, Known known, Faults faults) {
    this.folder = folder;
    this.known = known;
    this.faults = faults;
  }

  List<Page> readings() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (Path file : CourseFolder.files(folder.resolve("readings"), ".md")) {
      Page page = page(file);
      if (page.words() < SHORTEST_READING || page.words() > LONGEST_READING) {
        faults.add(
            file.toString(),
            1,
            "The reading has %d words; it should have %d to %d."
                .formatted(page.words(), SHORTEST_READING, LONGEST_READING),
            "cut it, or make two of it?");
      }
      if (!SOURCES.matcher(page.markdown()).find()) {
        faults.add(
            file.toString(),
            1,
            "The reading does not say where its ideas come from.",
            "add '## Sources' with author, year and title at its end.");
      }
      pages.add(page);
    }
    return pages;
  }

  List<Page> handbook() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (Path file : CourseFolder.files(folder.resolve("handbook"), ".md")) {
      pages.add(page(file));
    }
    return pages;
  }

  private Page page(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String title = lines.isEmpty() ? "" : lines.getFirst();
    if (!title.startsWith("# ")) {
      faults.add(
          file.toString(), 1, "The file has no title.", "its first line wants to be '# Title'?");
    }
    for (int i = 0; i < lines.size(); i++) {
      Matcher links = LINK.matcher(lines.get(i));
      while (links.find()) {
        checkLink(file, i + 1, links.group(1));
      }
    }
    String markdown = String.join("\n", lines.subList(Math.min(1, lines.size()), lines.size()));
    return new Page(
        file.getFileName().toString().replaceFirst("\\.md$", ""),
        title.replaceFirst("^# ", "").strip(),
        markdown.strip(),
        words(SOURCES.split(markdown, 2)[0]));
  }

  private void checkLink(Path file, int line, String target) {
    if (target.startsWith("step:")) {
      checkId(file, line, "small step", target.substring("step:".length()), known.steps());
    } else if (target.startsWith("misconception:")) {
      checkId(
          file,
          line,
          "misconception",
          target.substring("misconception:".length()),
          known.misconceptions());
    } else if (!target.startsWith("https://")
        && !Files.exists(file.resolveSibling(target.replaceFirst("#.*", "")))) {
      faults.add(
          file.toString(),
          line,
          "The link to '%s' leads nowhere.".formatted(target),
          "the file has another name, or '../' is missing?");
    }
  }

  private void checkId(Path file, int line, String what, String id, Collection<String> ids) {
    if (!ids.contains(id)) {
      faults.add(
          file.toString(),
          line,
          "There is no %s '%s'.".formatted(what, id),
          Faults.didYouMean(id, ids));
    }
  }

  /// How many words a text has; numbers and signs count as words.
  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
