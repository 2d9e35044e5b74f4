package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.diagnosis.Separation;
import keepup.diagnosis.SeparationCandidates;
import keepup.misconceptions.Misconception;
import keepup.questions.Question;
import keepup.steps.Step;

/// `separate`: the few questions that tell misconceptions apart.
final class SeparateCommand implements Command {
  private static final int ASKED_PER_STEP = 1_500;
  private static final int LONGEST_COLUMN = 4;
  private static final int COLUMNS = 4_000;

  @Override
  public String name() {
    return "separate";
  }

  @Override
  public String usage() {
    return "./keepup separate --step ID|--year N --domain D [--misconceptions ID,…] [--times N]"
        + " [--seed N] [--json]\n"
        + "./keepup separate --all [--times N] [--seed N]";
  }

  @Override
  public String says() {
    return "Finds the fewest questions on which every misconception answers differently, at least"
        + " twice.";
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(
            words,
            Set.of("json", "all"),
            Set.of("step", "year", "domain", "misconceptions", "times", "seed"));
    arguments.exactly(0, usage());
    int times = Math.toIntExact(arguments.whole("times", 2, 1, 5));
    long seed = arguments.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
    Curriculum curriculum = CurriculumFiles.readBuiltIn();
    if (arguments.has("all")) {
      return all(curriculum, times, seed, terminal);
    }
    List<Step> steps = Scopes.steps(curriculum, arguments);
    List<Misconception> scope = scope(curriculum, arguments, steps);
    if (scope.isEmpty()) {
      throw new BadInput(
          "No misconception belongs to this part of the curriculum.", "Maybe name another step.");
    }
    Separation separation =
        Separation.find(candidates(curriculum, steps, seed), scope, times, seed);
    if (arguments.has("json")) {
      json(separation, scope, terminal);
    } else {
      text(separation, curriculum, terminal);
    }
    return 0;
  }

  /// Every step, as a table; a pair that is alike without a reason is bad content.
  private static int all(Curriculum curriculum, int times, long seed, Terminal terminal)
      throws BadInput {
    SeparationTable table = new SeparationTable(curriculum);
    Progress progress =
        new Progress(terminal.err(), "Separating", curriculum.steps().listSteps().size());
    terminal
        .out()
        .print(
            table.markdown(
                curriculum.steps().listSteps(),
                step -> candidates(curriculum, List.of(step), seed),
                times,
                seed,
                progress));
    if (!table.unexplained().isEmpty()) {
      throw new BadInput(
          "These misconceptions answer alike, and no file says why: %s."
              .formatted(String.join("; ", table.unexplained())),
          "Maybe add 'alike' to the step with the pair and because.");
    }
    return 0;
  }

  private static List<Misconception> scope(
      Curriculum curriculum, Arguments arguments, List<Step> steps) throws BadInput {
    String ids = arguments.find("misconceptions").orElse("");
    if (ids.isEmpty()) {
      return Scopes.misconceptions(curriculum, steps);
    }
    List<Misconception> scope = new ArrayList<>();
    for (String id : ids.split(",", -1)) {
      scope.add(Scopes.misconception(curriculum, id.strip()));
    }
    return scope;
  }

  /// Questions that the steps ask: drawn from their kinds, and column subtractions rich in zeros
  /// and shorter numbers, where wrong procedures part.
  private static List<Question> candidates(Curriculum curriculum, List<Step> steps, long seed) {
    Set<Question> candidates = new LinkedHashSet<>();
    List<Question> columns = SeparationCandidates.columnSubtractions(LONGEST_COLUMN, COLUMNS, seed);
    for (Step step : steps) {
      candidates.addAll(
          SeparationCandidates.ask(
              curriculum.kindOf(step), curriculum.parametersOf(step), ASKED_PER_STEP, seed));
      columns.stream()
          .filter(question -> curriculum.kindOf(step).asks(question, curriculum.parametersOf(step)))
          .forEach(candidates::add);
    }
    return List.copyOf(candidates);
  }

  private static void json(Separation separation, List<Misconception> scope, Terminal terminal)
      throws IOException {
    try (JsonGenerator json = Json.on(terminal.out())) {
      json.writeStartObject();
      json.writeArrayFieldStart("questions");
      for (Separation.Line line : separation.questions()) {
        json.writeStartObject();
        json.writeStringField("question", line.question().text());
        json.writeStringField("expected", line.question().expected().text());
        json.writeObjectFieldStart("answers");
        for (Misconception misconception : scope) {
          if (line.answers().containsKey(misconception.id())) {
            json.writeStringField(
                misconception.id().value(), line.answers().get(misconception.id()).text());
          } else {
            json.writeNullField(misconception.id().value());
          }
        }
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("inseparable");
      for (Separation.Pair pair : separation.inseparable()) {
        json.writeStartArray();
        json.writeString(pair.first().value());
        json.writeString(pair.second().value());
        json.writeEndArray();
      }
      json.writeEndArray();
      Json.strings(json, "neverTelling", separation.neverTelling());
      json.writeNumberField("splits", separation.splits());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void text(Separation separation, Curriculum curriculum, Terminal terminal) {
    for (Separation.Line line : separation.questions()) {
      terminal
          .out()
          .printf("%s  (right: %s)%n", line.question().text(), line.question().expected().text());
      line.answers()
          .forEach((id, answer) ->
              terminal
                  .out()
                  .printf("  %-8s %s%n", answer.text(), curriculum.getMisconception(id).name()));
    }
    terminal
        .out()
        .printf(
            "%nOn these %d questions every pair that can be told apart is told apart at least"
                + " %s.%n",
            separation.questions().size(),
            separation.splits() == 1 ? "once" : separation.splits() + " times");
    for (Separation.Pair pair : separation.inseparable()) {
      terminal
          .out()
          .printf(
              "No question here tells apart: %s / %s%n",
              curriculum.getMisconception(pair.first()).name(),
              curriculum.getMisconception(pair.second()).name());
    }
  }
}
