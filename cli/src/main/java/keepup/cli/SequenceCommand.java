package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.misconceptions.Misconception;
import keepup.steps.Step;
import keepup.variation.Sequence;
import keepup.variation.SequenceKind;
import keepup.variation.SequenceRequest;
import keepup.variation.Sequences;

/// `sequence`: designed sequences of a step, the judging of any worksheet, and the report on both.
final class SequenceCommand implements Command {
  private static final String KINDS =
      "same-method, same-problem, by-degrees, concept, standard-form, same-or-different or"
          + " always-sometimes-never";

  @Override
  public String name() {
    return "sequence";
  }

  @Override
  public String usage() {
    return """
    ./keepup sequence STEP [--seed N] [--length 4-8] [--focus MISCONCEPTION,…] [--kind K] [--json|--html FILE|--pdf FILE]
    ./keepup sequence --all --seeds N [--length 4-8]
    ./keepup sequence check FILE|- [--json]
    ./keepup sequence report [--seeds N] [--to FILE.md]\
    """;
  }

  @Override
  public String says() {
    return "Makes items in which one thing changes at a time, with the reasons; check judges your"
        + " own worksheet, one question a line.";
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    String first = words.isEmpty() ? "" : words.getFirst();
    return switch (first) {
      case "check" -> SequenceCheck.run(words.subList(1, words.size()), usage(), terminal);
      case "report" -> SequenceReport.run(words.subList(1, words.size()), usage(), terminal);
      default -> make(words, terminal);
    };
  }

  private int make(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(
            words,
            Set.of("json", "all"),
            Set.of("seed", "seeds", "length", "focus", "kind", "html", "pdf"));
    int length = Math.toIntExact(arguments.whole("length", 6, 4, 8));
    long seed = arguments.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
    Optional<SequenceKind> kind = kind(arguments);
    Curriculum curriculum = CurriculumFiles.readBuiltIn();
    if (arguments.has("all")) {
      arguments.exactly(0, usage());
      return all(curriculum, arguments.whole("seeds", 1, 1, 1_000_000), length, terminal);
    }
    Step step = Scopes.step(curriculum, arguments.exactly(1, usage()).getFirst());
    SequenceRequest request = request(curriculum, step, seed).ofLength(length);
    if (kind.isPresent()) {
      request = request.withKind(kind.get());
    }
    if (arguments.has("focus")) {
      request = request.withFocus(focus(curriculum, arguments.find("focus").orElse("")));
    }
    Sequence sequence = Sequences.compose(request);
    if (arguments.has("json")) {
      try (JsonGenerator json = Json.on(terminal.out())) {
        SequenceJson.write(json, sequence);
        json.writeRaw('\n');
      }
    } else if (arguments.has("pdf")) {
      SequencePdf.write(sequence, step, Path.of(arguments.find("pdf").orElse("")));
    } else if (arguments.has("html")) {
      Files.writeString(
          Path.of(arguments.find("html").orElse("")),
          SequencePage.html(sequence, step),
          StandardCharsets.UTF_8);
    } else {
      terminal.out().print(SequencePage.text(sequence, step));
    }
    return 0;
  }

  private static Optional<SequenceKind> kind(Arguments arguments) throws BadInput {
    String word = arguments.find("kind").orElse("");
    Optional<SequenceKind> kind = SequenceKind.find(word);
    if (kind.isEmpty() && !word.isEmpty()) {
      throw new BadInput("There is no kind '" + word + "'.", "Maybe " + KINDS + ".");
    }
    return kind;
  }

  private static List<Misconception> focus(Curriculum curriculum, String ids) throws BadInput {
    List<Misconception> focus = new ArrayList<>();
    for (String id : ids.split(",", -1)) {
      focus.add(Scopes.misconception(curriculum, id.strip()));
    }
    return focus;
  }

  static SequenceRequest request(Curriculum curriculum, Step step, long seed) {
    return SequenceRequest.of(
        step,
        curriculum.kindOf(step),
        curriculum.parametersOf(step),
        curriculum.misconceptionsOf(step),
        seed);
  }

  /// One sequence a line.
  private static int all(Curriculum curriculum, long seeds, int length, Terminal terminal)
      throws IOException {
    List<Step> steps = curriculum.steps().listSteps();
    Progress progress = new Progress(terminal.err(), "Composing", steps.size());
    for (Step step : steps) {
      for (long seed = 1; seed <= seeds; seed++) {
        try (JsonGenerator json = Json.on(terminal.out())) {
          SequenceJson.write(
              json, Sequences.compose(request(curriculum, step, seed).ofLength(length)));
          json.writeRaw('\n');
        }
      }
      progress.step();
    }
    return 0;
  }
}
