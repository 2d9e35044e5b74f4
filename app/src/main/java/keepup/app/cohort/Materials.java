package keepup.app.cohort;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import keepup.app.shell.PdfPrinter;
import keepup.course.Booklet;
import keepup.course.Course;
import keepup.course.CourseKnowledge;
import keepup.course.Day;
import keepup.course.Handout;
import keepup.course.Notes;
import keepup.course.Slides;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;

/// What is shown and printed of a course, made from its text files.
@Service
class Materials {
  /// A kind of file.
  enum What {
    SLIDES,
    HANDOUT,
    NOTES,
    BOOKLET;

    static Optional<What> find(String word) {
      return Stream.of(values())
          .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
          .findFirst();
    }
  }

  private final PdfPrinter printer;
  private final Courses courses;

  Materials(PdfPrinter printer, Courses courses) {
    this.printer = printer;
    this.courses = courses;
  }

  ResponseEntity<byte[]> print(What what, Course course, List<Day> days) {
    CourseKnowledge known = courses.knowledge();
    String html =
        switch (what) {
          case SLIDES -> Slides.html(course, days, known::draw);
          case HANDOUT -> Handout.html(course, days);
          case NOTES -> Notes.html(course, days, known::nameOf);
          case BOOKLET -> Booklet.html(course);
        };
    String name =
        course.id()
            + (days.size() == 1 ? "-" + days.getFirst().id() : "")
            + "-"
            + what.name().toLowerCase(Locale.ROOT);
    return pdf(name, printer.printHtml(html).bytes());
  }

  /// An answer that is a PDF.
  static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s.pdf\"".formatted(name))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(bytes);
  }

  /// A badge as a file to keep.
  static ResponseEntity<String> badge(Award award) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("application/vc;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"badge-%s.json\"".formatted(award.id()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(award.badge());
  }
}
