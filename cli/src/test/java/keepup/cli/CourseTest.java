package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseTest {
  private static final Path OURS = Path.of("../courses/intervention-in-mastery");

  @Test
  void our_course_is_fit_to_use() {
    Ran ran = Ran.with("", "course", "check", OURS.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("3 days", "900 minutes");
  }

  @Test
  void what_is_wrong_is_told_with_file_and_line(@TempDir Path folder) throws IOException {
    copy(folder);
    Path day = folder.resolve("day-1.yaml");
    Files.writeString(
        day,
        Files.readString(day)
            .replaceFirst("begins: \"09:20\"", "begins: \"09:25\"")
            .replaceFirst("y3.subtract.two-exchanges", "y3.subtract.two-exchange")
            .replaceFirst("answer: \"254\"", "answer: \"255\"")
            .replaceFirst("picture: \"ten-frame", "picture: \"eleven-frame")
            .replaceFirst("304 − 158 = 146", "304 − 158 = 145"));
    Path tasks = folder.resolve("gap-tasks.yaml");
    Files.writeString(
        tasks, Files.readString(tasks).replaceFirst("kind: interview", "kind: intervew"));
    Files.delete(folder.resolve("readings/examples-that-teach.md"));
    Ran ran = Ran.with("", "course", "check", folder.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .contains(
            "begins at 09:25, but the one before it ends at 09:20",
            "There is no small step 'y3.subtract.two-exchange'",
            "does not give 255",
            "it gives 254 there",
            "The picture cannot be drawn",
            "'304 − 158 = 145' are not equal",
            "There is no kind of evidence 'intervew'",
            "There is no reading 'examples-that-teach'");
    assertThat(ran.err().lines().filter(line -> line.contains(".yaml:")))
        .allMatch(line -> line.matches(".*\\.yaml:\\d+: .*"));
  }

  @Test
  void a_day_is_written_as_slides_and_its_answers_are_not_on_the_handout(@TempDir Path folder)
      throws IOException {
    assertThat(pages("slides", folder)).contains("How many? What moved?");
    String handout = pages("handout", folder);
    assertThat(handout).contains("What attaches itself", "Eight cards");
    assertThat(handout).doesNotContain("Two answers agree");
    assertThat(pages("notes", folder)).contains("Two answers agree");
  }

  private static String pages(String what, Path folder) throws IOException {
    Path file = folder.resolve(what + ".pdf");
    Ran ran =
        Ran.with("", "course", what, OURS.toString(), "--day", "day-1", "--pdf", file.toString());
    assertThat(ran.err()).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static void copy(Path into) throws IOException {
    try (Stream<Path> files = Files.walk(OURS)) {
      for (Path file : files.toList()) {
        Path target = into.resolve(OURS.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
