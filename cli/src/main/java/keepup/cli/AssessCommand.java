package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.diagnosis.Ask;
import keepup.diagnosis.Assessment;
import keepup.diagnosis.AssessmentResult;
import keepup.diagnosis.AssessmentScope;
import keepup.diagnosis.Response;
import keepup.questions.GivenReader;
import keepup.steps.Step;
import keepup.steps.StepId;

/// `assess`: one adaptive diagnosis, driven by a program over JSON Lines.
final class AssessCommand implements Command {
  private static final int MOST = 200;

  @Override
  public String name() {
    return "assess";
  }

  @Override
  public String usage() {
    return "./keepup assess [--steps ID,...|--year N|--domain D] [--taught ID]"
        + " [--max N] [--seed N]";
  }

  @Override
  public String says() {
    return "Asks one pupil the questions that tell most, one JSON line each; reads"
        + " {\"answer\":\"...\"} lines. --taught: the step up to which the class was taught.";
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(
            words, Set.of("json"), Set.of("steps", "year", "domain", "taught", "max", "seed"));
    arguments.exactly(0, usage());
    long seed = arguments.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
    int max = Math.toIntExact(arguments.whole("max", 0, 1, MOST));
    Engine engine = new Engine();
    List<StepId> steps =
        Scopes.stepsOrAll(engine.curriculum, arguments).stream().map(Step::id).toList();
    AssessmentScope scope =
        arguments.has("taught")
            ? AssessmentScope.taughtTo(
                Scopes.step(engine.curriculum, arguments.find("taught").orElse("")).id(),
                engine.diagnoser,
                engine.curriculum::ask,
                steps,
                seed)
            : new AssessmentScope(engine.diagnoser, engine.curriculum::ask, steps, seed);
    Assessment assessment = Assessment.start(scope, max == 0 ? scope.usualMax() : max, seed);
    AnswerLines lines =
        new AnswerLines(
            new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8)));
    Optional<Ask> ask = assessment.findNext();
    while (ask.isPresent()) {
      write(ask.get(), terminal);
      Optional<String> answer = lines.findNext();
      if (answer.isEmpty()) {
        assessment.end();
      } else {
        assessment.answer(
            new Response.Wrote(GivenReader.read(answer.get(), ask.get().placed().question())));
      }
      ask = assessment.findNext();
    }
    write(assessment.result(), terminal);
    return 0;
  }

  private static void write(Ask ask, Terminal terminal) throws IOException {
    try (JsonGenerator json = Json.on(terminal.out())) {
      json.writeStartObject();
      json.writeObjectFieldStart("ask");
      json.writeStringField("id", ask.id());
      json.writeStringField("question", ask.placed().question().text());
      json.writeStringField("step", ask.placed().step().id().value());
      json.writeStringField("expected", ask.placed().question().expected().text());
      json.writeStringField("why", ask.why());
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    terminal.out().flush();
  }

  private static void write(AssessmentResult result, Terminal terminal) throws IOException {
    try (JsonGenerator json = Json.on(terminal.out())) {
      json.writeStartObject();
      json.writeObjectFieldStart("result");
      json.writeObjectFieldStart("secure");
      for (Map.Entry<StepId, Double> step : result.secure().entrySet()) {
        Json.probability(json, step.getKey().value(), step.getValue());
      }
      json.writeEndObject();
      new DiagnosisJson(json).conclusions(result.diagnosis(), result.needs());
      json.writeNumberField("asked", result.asked());
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    terminal.out().flush();
  }
}
