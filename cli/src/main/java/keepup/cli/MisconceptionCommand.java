package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.questions.Reading;

/// `misconception`: what a wrong procedure answers.
final class MisconceptionCommand implements Command {
  @Override
  public String name() {
    return "misconception";
  }

  @Override
  public String usage() {
    return "./keepup misconception ID QUESTION [--json]\n"
        + "./keepup misconception --all FILE [--json]";
  }

  @Override
  public String says() {
    return "Says what a child with this misconception would answer; or, for a file of questions,"
        + " what each one would.";
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of("json"), Set.of("all"));
    Optional<String> all = arguments.find("all");
    if (all.isPresent()) {
      arguments.exactly(0, usage());
      forAll(all.get(), arguments.has("json"), terminal);
    } else {
      List<String> plain = arguments.exactly(2, usage());
      forOne(plain.get(0), plain.get(1), arguments.has("json"), terminal);
    }
    return 0;
  }

  private static void forOne(String id, String typed, boolean asJson, Terminal terminal)
      throws BadInput, IOException {
    Curriculum curriculum = keepup.content.CurriculumFiles.readBuiltIn();
    Misconception misconception = Scopes.misconception(curriculum, id);
    Question question =
        switch (curriculum.read(typed)) {
          case Reading.Read(Question read) -> read;
          case Reading.Unread(String why, String suggestion) ->
              throw new BadInput("The question cannot be read. " + why, suggestion);
        };
    Optional<Answer> answer = misconception.procedure().findAnswer(question);
    if (asJson) {
      try (JsonGenerator json = Json.on(terminal.out())) {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("question", typed);
        nullable(json, "answer", answer.map(Answer::text));
        json.writeEndObject();
        json.writeRaw('\n');
      }
    } else {
      terminal
          .out()
          .printf(
              "%s%n  %s %s%n",
              misconception.name(),
              question.display(),
              answer.map(Answer::text).orElse("does not apply, or gets stuck"));
    }
  }

  private static void forAll(String file, boolean asJson, Terminal terminal)
      throws BadInput, IOException {
    Engine engine = new Engine();
    try (Input input = Input.open(file, terminal.in());
        BufferedReader lines = new BufferedReader(input.read())) {
      String line = lines.readLine();
      while (line != null) {
        String typed = line.replace("\ufeff", "").strip();
        if (!typed.isEmpty()) {
          Engine.Placing placing = engine.place(typed);
          if (asJson) {
            writeJson(engine, typed, placing, terminal);
          } else {
            writeText(engine, typed, placing, terminal);
          }
        }
        line = lines.readLine();
      }
    }
  }

  private static void writeJson(
      Engine engine, String typed, Engine.Placing placing, Terminal terminal) throws IOException {
    try (JsonGenerator json = Json.on(terminal.out())) {
      json.writeStartObject();
      json.writeStringField("question", typed);
      switch (placing) {
        case Engine.Placing.Placed(var placed) -> {
          json.writeStringField("step", placed.step().id().value());
          json.writeStringField("expected", placed.question().expected().text());
        }
        case Engine.Placing.Unplaced(String why) -> {
          json.writeNullField("step");
          nullable(json, "expected", engine.findQuestion(typed).map(q -> q.expected().text()));
          json.writeStringField("why", why);
        }
      }
      json.writeObjectFieldStart("answers");
      for (Map.Entry<MisconceptionId, Answer> told : engine.telling(typed, placing).entrySet()) {
        json.writeStringField(told.getKey().value(), told.getValue().text());
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeText(
      Engine engine, String typed, Engine.Placing placing, Terminal terminal) {
    switch (placing) {
      case Engine.Placing.Placed(var placed) ->
          terminal
              .out()
              .printf(
                  "%s = %s  (%s)%n",
                  typed, placed.question().expected().text(), placed.step().says());
      case Engine.Placing.Unplaced(String why) -> terminal.out().printf("%s: %s%n", typed, why);
    }
    engine
        .telling(typed, placing)
        .forEach((id, answer) ->
            terminal
                .out()
                .printf(
                    "  %-8s %s%n", answer.text(), engine.curriculum.getMisconception(id).name()));
  }

  private static void nullable(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }
}
