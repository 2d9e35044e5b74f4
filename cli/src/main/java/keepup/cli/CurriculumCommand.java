package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import keepup.content.ContentFaults;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.misconceptions.Misconception;
import keepup.steps.Step;

/// `curriculum`: the steps and misconceptions; `curriculum check`: whether a folder of content
/// files is fit to use.
final class CurriculumCommand implements Command {
  @Override
  public String name() {
    return "curriculum";
  }

  @Override
  public String usage() {
    return """
    ./keepup curriculum [--json]
    ./keepup curriculum check [FOLDER]
    ./keepup curriculum table\
    """;
  }

  @Override
  public String says() {
    return "Lists the small steps and misconceptions; checks a folder of content files that you"
        + " have edited; or writes a table of what every step has.";
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of("json"), Set.of());
    if (!arguments.plain().isEmpty() && arguments.plain().getFirst().equals("check")) {
      return check(arguments, terminal);
    }
    if (arguments.plain().equals(List.of("table"))) {
      terminal.out().print(new CurriculumTable(CurriculumFiles.readBuiltIn()).markdown());
      return 0;
    }
    arguments.exactly(0, usage());
    Curriculum curriculum = CurriculumFiles.readBuiltIn();
    if (arguments.has("json")) {
      json(curriculum, terminal);
    } else {
      text(curriculum, terminal);
    }
    return 0;
  }

  private int check(Arguments arguments, Terminal terminal) throws BadInput {
    if (arguments.plain().size() > 2) {
      throw new BadInput("There is too much here: " + arguments.plain(), "Maybe: " + usage());
    }
    Path folder = Path.of(arguments.plain().size() == 2 ? arguments.plain().get(1) : "curriculum");
    if (!Files.isDirectory(folder)) {
      throw new BadInput(
          "There is no folder " + folder + ".", "Maybe name the folder that holds steps/.");
    }
    try {
      Curriculum curriculum = CurriculumFiles.read(folder);
      terminal
          .out()
          .printf(
              "%s is fit to use: version %s, %d steps, %d misconceptions.%n",
              folder,
              curriculum.version(),
              curriculum.steps().listSteps().size(),
              curriculum.misconceptions().size());
      return 0;
    } catch (ContentFaults faults) {
      faults.faults().forEach(fault -> terminal.err().println(fault));
      terminal
          .err()
          .printf(
              "%d %s in %s.%n",
              faults.faults().size(), faults.faults().size() == 1 ? "fault" : "faults", folder);
      return 2;
    }
  }

  private static void text(Curriculum curriculum, Terminal terminal) {
    for (Step step : curriculum.steps().listSteps()) {
      terminal
          .out()
          .printf(
              "%-8s %-48s %s%s%n",
              step.year() == 0 ? "Rec" : "Year " + step.year(),
              step.id(),
              step.says(),
              step.hard() ? "  (hard point)" : "");
    }
    terminal
        .out()
        .printf(
            "%n%d steps, %d misconceptions, version %s%n",
            curriculum.steps().listSteps().size(),
            curriculum.misconceptions().size(),
            curriculum.version());
  }

  private static void json(Curriculum curriculum, Terminal terminal) throws IOException {
    try (JsonGenerator json = Json.on(terminal.out())) {
      json.writeStartObject();
      json.writeStringField("version", curriculum.version());
      json.writeArrayFieldStart("steps");
      for (Step step : curriculum.steps().listSteps()) {
        step(json, step);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("misconceptions");
      for (Misconception misconception : curriculum.misconceptions().values()) {
        misconception(json, curriculum, misconception);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void step(JsonGenerator json, Step step) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", step.id().value());
    json.writeNumberField("year", step.year());
    json.writeStringField("domain", step.domain());
    json.writeStringField("says", step.says());
    Json.strings(json, "needs", step.needs());
    Json.strings(json, "codes", step.codes());
    Json.strings(json, "misconceptions", step.misconceptions());
    json.writeStringField("questions", step.questions().kind());
    json.writeBooleanField("hard", step.hard());
    json.writeEndObject();
  }

  private static void misconception(
      JsonGenerator json, Curriculum curriculum, Misconception misconception) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", misconception.id().value());
    json.writeStringField("name", misconception.name());
    json.writeStringField("says", misconception.says());
    json.writeStringField("teach", misconception.teach());
    Json.strings(json, "steps", curriculum.stepsOf(misconception.id()));
    json.writeArrayFieldStart("examples");
    for (Misconception.Example example : misconception.examples()) {
      json.writeStartObject();
      json.writeStringField("question", example.question());
      json.writeStringField("expected", example.expected());
      json.writeStringField("answer", example.answer());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("source", misconception.source());
    json.writeEndObject();
  }
}
