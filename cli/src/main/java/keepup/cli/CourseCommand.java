package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.content.ContentFaults;
import keepup.content.CurriculumFiles;
import keepup.course.Booklet;
import keepup.course.Course;
import keepup.course.CourseFolder;
import keepup.course.CourseKnowledge;
import keepup.course.Day;
import keepup.course.Handout;
import keepup.course.Notes;
import keepup.course.Slides;

/// `course`: checks the folder of a course, and makes its slides, handouts, trainer's notes and
/// booklet from the same files.
final class CourseCommand implements Command {
  private static final String FOLDER = "courses/intervention-in-mastery";
  private static final Set<String> MADE = Set.of("slides", "handout", "notes", "booklet");

  @Override
  public String name() {
    return "course";
  }

  @Override
  public String usage() {
    return """
    ./keepup course check [FOLDER] [--json]
    ./keepup course slides|handout|notes|booklet FOLDER [--day ID] --html FILE|--pdf FILE\
    """;
  }

  @Override
  public String says() {
    return "Checks a course: times, sums, links, ids, and that each wrong answer is what the"
        + " misconception gives; makes slides, handouts, the trainer's notes and the readings.";
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of("json"), Set.of("day", "html", "pdf"));
    List<String> plain = arguments.plain();
    if (plain.isEmpty() || plain.size() > 2) {
      throw new BadInput(
          plain.isEmpty() ? "Something is missing." : "There is too much here: " + plain,
          "Maybe: " + usage());
    }
    Path folder = Path.of(plain.size() == 2 ? plain.get(1) : FOLDER);
    if (!Files.isDirectory(folder)) {
      throw new BadInput(
          "There is no folder " + folder + ".", "Maybe name the folder that holds course.yaml.");
    }
    boolean makes = MADE.contains(plain.getFirst());
    if (!makes && !plain.getFirst().equals("check")) {
      throw new BadInput(
          "There is no 'course %s'.".formatted(plain.getFirst()), "Maybe: " + usage());
    }
    CourseKnowledge knowledge = new CourseKnowledge(CurriculumFiles.readBuiltIn());
    try {
      Course course = CourseFolder.read(folder, knowledge);
      return makes
          ? make(plain.getFirst(), course, knowledge, arguments, terminal)
          : check(folder, course, arguments.has("json"), terminal);
    } catch (ContentFaults faults) {
      return faulty(folder, faults, arguments.has("json"), terminal);
    }
  }

  private int make(
      String what, Course course, CourseKnowledge knowledge, Arguments arguments, Terminal terminal)
      throws BadInput, IOException {
    List<Day> days = days(course, arguments.find("day"));
    String html =
        switch (what) {
          case "slides" -> Slides.html(course, days, knowledge::draw);
          case "handout" -> Handout.html(course, days);
          case "notes" -> Notes.html(course, days, knowledge::nameOf);
          default -> Booklet.html(course);
        };
    Optional<String> htmlFile = arguments.find("html");
    Optional<String> pdfFile = arguments.find("pdf");
    if (htmlFile.isEmpty() && pdfFile.isEmpty()) {
      throw new BadInput("It is not said where to write.", "Maybe add --pdf " + what + ".pdf.");
    }
    if (htmlFile.isPresent()) {
      Files.writeString(Path.of(htmlFile.get()), "<!DOCTYPE html>\n" + html);
      terminal.out().println("Written to " + htmlFile.get() + ".");
    }
    if (pdfFile.isPresent()) {
      Files.write(Path.of(pdfFile.get()), Paper.pdf(html));
      terminal.out().println("Written to " + pdfFile.get() + ".");
    }
    return 0;
  }

  private static List<Day> days(Course course, Optional<String> wanted) throws BadInput {
    if (wanted.isEmpty()) {
      return course.days();
    }
    Optional<Day> day = course.findDay(wanted.get());
    if (day.isEmpty()) {
      throw new BadInput(
          "The course has no day '" + wanted.get() + "'.",
          "Maybe one of "
              + course.days().stream().map(Day::id).collect(Collectors.joining(", "))
              + ".");
    }
    return List.of(day.get());
  }

  private static int check(Path folder, Course course, boolean asJson, Terminal terminal)
      throws IOException {
    int sessions =
        course.days().stream()
            .mapToInt(day -> (int) day.sessions().stream().filter(s -> !s.pause()).count())
            .sum();
    int minutes = course.days().stream().mapToInt(Day::worked).sum();
    int slides = sum(course, session -> session.slides().size());
    int children = sum(course, session -> session.children().size());
    if (asJson) {
      try (JsonGenerator json = Json.on(terminal.out())) {
        json.writeStartObject();
        json.writeStringField("id", course.id());
        json.writeNumberField("days", course.days().size());
        json.writeNumberField("sessions", sessions);
        json.writeNumberField("minutes", minutes);
        json.writeNumberField("slides", slides);
        json.writeNumberField("childrensAnswers", children);
        json.writeNumberField("readings", course.readings().size());
        json.writeNumberField("gapTasks", course.gapTasks().size());
        json.writeArrayFieldStart("faults");
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
      }
      return 0;
    }
    terminal
        .out()
        .printf(
            "%s is fit to use: %d days, %d sessions, %d minutes, %d slides, %d wrong answers worked"
                + " again, %d readings, %d gap tasks, %d reflections, %d pages of handbook.%n",
            folder,
            course.days().size(),
            sessions,
            minutes,
            slides,
            children,
            course.readings().size(),
            course.gapTasks().size(),
            course.reflections().size(),
            course.handbook().size());
    return 0;
  }

  private static int sum(Course course, java.util.function.ToIntFunction<Day.Session> of) {
    return course.days().stream().flatMap(day -> day.sessions().stream()).mapToInt(of).sum();
  }

  private static int faulty(Path folder, ContentFaults faults, boolean asJson, Terminal terminal)
      throws IOException {
    if (asJson) {
      try (JsonGenerator json = Json.on(terminal.out())) {
        json.writeStartObject();
        Json.strings(json, "faults", faults.faults());
        json.writeEndObject();
        json.writeRaw('\n');
      }
      return 2;
    }
    faults.faults().forEach(fault -> terminal.err().println(fault));
    terminal
        .err()
        .printf(
            "%d %s in %s.%n",
            faults.faults().size(), faults.faults().size() == 1 ? "fault" : "faults", folder);
    return 2;
  }
}
