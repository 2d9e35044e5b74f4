package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.misconceptions.Misconception;
import keepup.questions.Given;
import keepup.questions.GivenReader;
import keepup.questions.Mark;
import keepup.questions.Marking;
import keepup.questions.Question;
import keepup.questions.Reading;
import keepup.steps.Step;
import keepup.variation.Item;
import keepup.variation.Review;
import keepup.variation.Rule;
import keepup.variation.SequenceRequest;
import keepup.variation.Sequences;
import keepup.variation.Standard;
import keepup.variation.Verdict;

/// `sequence check`: a worksheet of typed questions, judged by the rules of designed variation.
final class SequenceCheck {
  private SequenceCheck() {}

  /// @param claim a wrong answer that stands beside the question, or `""`
  private record Line(long number, Question question, String claim) {}

  static int run(List<String> words, String usage, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of("json"), Set.of());
    String name = arguments.exactly(1, usage).getFirst();
    Curriculum curriculum = CurriculumFiles.readBuiltIn();
    List<Line> lines;
    try (Input input = Input.open(name, terminal.in())) {
      if (SequenceFile.looksLikeOne(input.text())) {
        SequenceFile made = SequenceFile.read(curriculum, input.name(), input.text());
        report(curriculum, made.step(), made.items(), made.focus(), arguments, terminal);
        return 0;
      }
      lines = read(curriculum, input);
    }
    if (lines.size() < 2) {
      throw new BadInput(
          name + " holds %d questions.".formatted(lines.size()),
          "Maybe write at least two, one a line: 304 - 187.");
    }
    Step step = step(curriculum, lines, name);
    SequenceRequest request =
        SequenceCommand.request(curriculum, step, 1).withFocus(curriculum.misconceptionsOf(step));
    List<Question> questions = lines.stream().map(Line::question).toList();
    List<Item> items =
        Sequences.describe(request, questions, lines.stream().map(Line::claim).toList());
    List<Misconception> focus = curriculum.misconceptionsOf(step).stream().limit(2).toList();
    report(curriculum, step, items, focus, arguments, terminal);
    return 0;
  }

  private static void report(
      Curriculum curriculum,
      Step step,
      List<Item> items,
      List<Misconception> focus,
      Arguments arguments,
      Terminal terminal)
      throws IOException {
    Review review =
        Review.of(
            SequenceCommand.request(curriculum, step, 1).withFocus(focus),
            standard(curriculum, step),
            items);
    if (arguments.has("json")) {
      json(step, items, review, terminal);
    } else {
      text(step, items, review, terminal);
    }
  }

  static Standard standard(Curriculum curriculum, Step step) {
    return new Standard(
        curriculum.kindOf(step),
        curriculum.parametersOf(step),
        curriculum.misconceptionsOf(step),
        question -> curriculum.isAskedBefore(step, question));
  }

  private static List<Line> read(Curriculum curriculum, Input input) throws BadInput, IOException {
    List<Line> lines = new ArrayList<>();
    long number = 0;
    for (String text : input.text().lines().toList()) {
      number++;
      String typed = text.replace("\uFEFF", "").strip();
      if (!typed.isEmpty() && !typed.startsWith("#")) {
        lines.add(line(curriculum, input.name(), number, typed));
      }
    }
    return lines;
  }

  private static Line line(Curriculum curriculum, String file, long number, String typed)
      throws BadInput {
    Reading whole = curriculum.read(typed);
    if (whole instanceof Reading.Read(Question question)) {
      return new Line(number, question, "");
    }
    int equals = typed.lastIndexOf('=');
    if (equals > 0
        && curriculum.read(typed.substring(0, equals).strip())
            instanceof Reading.Read(Question question)) {
      String answer = typed.substring(equals + 1).strip();
      Given given = GivenReader.read(answer, question);
      boolean right = Marking.mark(question, given) == Mark.RIGHT;
      return new Line(number, question, right || given instanceof Given.Blank ? "" : answer);
    }
    Reading.Unread unread = (Reading.Unread) whole;
    throw BadInput.at(file, number, unread.why(), unread.suggestion());
  }

  /// The step that most of the questions belong to; of equals, the later one.
  private static Step step(Curriculum curriculum, List<Line> lines, String file) throws BadInput {
    Map<Step, Integer> count = new HashMap<>();
    for (Line line : lines) {
      curriculum.findStepOf(line.question()).ifPresent(step -> count.merge(step, 1, Integer::sum));
    }
    return count.entrySet().stream()
        .max(
            Map.Entry.<Step, Integer>comparingByValue()
                .thenComparingInt(e -> curriculum.steps().order(e.getKey().id())))
        .map(Map.Entry::getKey)
        .orElseThrow(() ->
            BadInput.at(
                file,
                lines.getFirst().number(),
                "No small step of the curriculum asks these questions.",
                "Maybe ./keepup curriculum shows what is asked."));
  }

  private static void text(Step step, List<Item> items, Review review, Terminal terminal) {
    java.io.PrintStream out = terminal.out();
    out.printf("Judged as questions on: %s (%s)%n%n", step.says(), step.id());
    for (int i = 0; i < items.size(); i++) {
      out.printf(
          "%d  %s%s%n",
          i + 1,
          items.get(i).prompt().text(),
          i == 0 ? "" : "   changes: " + String.join(", ", items.get(i).changes()));
    }
    out.println();
    for (Verdict verdict : review.judgement().verdicts()) {
      String mark =
          switch (verdict.outcome()) {
            case HOLDS -> "yes   ";
            case FAILS -> "NO    ";
            case EXEMPT -> "-     ";
          };
      out.printf("%-4s%s%s %s%n", verdict.rule(), mark, verdict.rule().says(), verdict.says());
      if (verdict.outcome() == Verdict.Outcome.FAILS) {
        out.printf("          What to do: %s%n", verdict.rule().advice());
      }
    }
    if (!review.neverShown().isEmpty()) {
      out.printf("%nThese wrong ideas of the step would never show:%n");
      review.neverShown().forEach(idea -> out.printf("  %s%n", idea.name()));
    }
    if (!order(review).isEmpty()) {
      out.printf(
          "%nA better order: %s%n",
          order(review).stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    replacements(review).forEach(out::println);
  }

  /// Another order helps where more than one thing changes at a time, and only there.
  private static List<Integer> order(Review review) {
    boolean jumps = review.judgement().of(Rule.V2).outcome() == Verdict.Outcome.FAILS;
    return jumps ? review.order() : List.of();
  }

  private static List<String> replacements(Review review) {
    return review.replacements().stream()
        .map(better ->
            "Instead of item %d take %s".formatted(better.item(), better.question().display()))
        .toList();
  }

  private static void json(Step step, List<Item> items, Review review, Terminal terminal)
      throws IOException {
    List<String> instead = replacements(review);
    try (JsonGenerator json = Json.on(terminal.out())) {
      json.writeStartObject();
      json.writeStringField("step", step.id().value());
      json.writeBooleanField("passes", review.judgement().passes());
      json.writeArrayFieldStart("items");
      for (Item item : items) {
        json.writeStartObject();
        json.writeStringField("question", item.prompt().text());
        json.writeStringField("expected", item.expected().text());
        Json.strings(json, "changes", item.changes());
        json.writeEndObject();
      }
      json.writeEndArray();
      SequenceJson.verdicts(json, review.judgement());
      Json.strings(
          json, "neverShown", review.neverShown().stream().map(Misconception::id).toList());
      json.writeArrayFieldStart("betterOrder");
      for (int place : order(review)) {
        json.writeNumber(place);
      }
      json.writeEndArray();
      if (!instead.isEmpty()) {
        json.writeStringField("instead", instead.getFirst());
      }
      Json.strings(json, "replacements", instead);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
