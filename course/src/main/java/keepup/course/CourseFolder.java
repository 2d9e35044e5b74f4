package keepup.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keepup.content.ContentFaults;
import keepup.content.Faults;

/// Reads a course from its folder: `course.yaml`, the files of its days, `gap-tasks.yaml`,
/// `reflections.yaml`, `readings/*.md` and `handbook/*.md`.
public final class CourseFolder {
  private CourseFolder() {}

  /// Reads and checks a folder.
  ///
  /// @throws ContentFaults with all that is wrong, each with file and line
  /// @throws UncheckedIOException if a file cannot be opened
  public static Course read(Path folder, Known known) {
    Faults faults = new Faults();
    try {
      Course course = new CourseReader(folder, known, faults).read();
      checkSums(folder, faults);
      faults.throwIfAny();
      return course;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of a file of the folder, or `""` with a fault where there is none.
  static String text(Path file, Faults faults) throws IOException {
    if (Files.isRegularFile(file)) {
      return Files.readString(file);
    }
    faults.add(
        file.toString(),
        1,
        "There is no such file.",
        "the folder of a course was meant, the one that holds course.yaml?");
    return "";
  }

  /// The files of a folder with this ending, by name; none where there is no such folder.
  static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void checkSums(Path folder, Faults faults) throws IOException {
    List<Path> all = new ArrayList<>(files(folder, ".yaml"));
    all.addAll(files(folder.resolve("readings"), ".md"));
    all.addAll(files(folder.resolve("handbook"), ".md"));
    for (Path file : all) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        for (String equation : Sums.listFalse(lines.get(i))) {
          faults.add(
              file.toString(),
              i + 1,
              "The two sides of '%s' are not equal.".formatted(equation),
              "a number is wrong, or a child wrote it: then put → in place of =.");
        }
      }
    }
  }
}
