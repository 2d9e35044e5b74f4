package keepup.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The courses that came with the program: the folders of `courses/`.
public final class BuiltInCourses {
  private static final String PLACE = "/keepup/courses";

  private BuiltInCourses() {}

  /// All of them, by the name of their folder, each read and checked as [CourseFolder#read] does.
  public static List<Course> read(Known known) {
    URL place = BuiltInCourses.class.getResource(PLACE);
    if (place == null) {
      throw new IllegalStateException("The program was built without its courses.");
    }
    try {
      URI uri = place.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return read(Path.of(uri), known);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath(PLACE), known);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The place of the courses is no address: " + place, e);
    }
  }

  private static List<Course> read(Path all, Known known) throws IOException {
    List<Path> folders;
    try (Stream<Path> list = Files.list(all)) {
      folders =
          list.filter(folder -> Files.exists(folder.resolve("course.yaml"))).sorted().toList();
    }
    List<Course> courses = new ArrayList<>();
    for (Path folder : folders) {
      courses.add(CourseFolder.read(folder, known));
    }
    return List.copyOf(courses);
  }
}
