package keepup.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keepup.misconceptions.AnyOf;
import keepup.misconceptions.FormulaProcedure;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.Misconception.Example;
import keepup.misconceptions.WrongProcedure;

/// A misconception as read from its file, with the lines it stands on.
record MisconceptionDraft(Misconception misconception, Fields fields, List<Fields> examples) {
  static final List<String> FIELDS =
      List.of(
          "id",
          "name",
          "says",
          "teach",
          "procedure",
          "rule",
          "on",
          "when",
          "numbers",
          "rules",
          "examples",
          "source",
          "frequency",
          "reference");

  private static final List<String> RULE = List.of("procedure", "rule", "on", "when", "numbers");
  private static final List<String> EXAMPLE = List.of("question", "expected", "answer");

  static MisconceptionDraft read(Fields fields, Rules rules) {
    List<Fields> blocks = fields.blocks("examples", EXAMPLE);
    List<Example> examples = new ArrayList<>();
    for (Fields block : blocks) {
      examples.add(
          new Example(block.text("question"), block.text("expected"), block.text("answer")));
    }
    if (examples.size() < 2) {
      fields.fault(
          fields.lineOf("examples"),
          "There are %d worked examples; two or more are wanted.".formatted(examples.size()),
          "add one whose digits tell this misconception from its rivals?");
    }
    String frequency = fields.textIfThere("frequency");
    fields.textIfThere("reference");
    String source = fields.text("source");
    Misconception misconception =
        new Misconception(
            Ids.misconception(fields, "id"),
            fields.sentence("name"),
            fields.sentence("says"),
            fields.sentence("teach"),
            examples,
            frequency.isEmpty() ? source : source + " Seen: " + frequency,
            procedure(fields, rules));
    return new MisconceptionDraft(misconception, fields, blocks);
  }

  private static WrongProcedure procedure(Fields fields, Rules rules) {
    List<String> given = Stream.of("procedure", "rule", "rules").filter(fields::has).toList();
    if (given.size() != 1) {
      fields.fault(
          fields.line(),
          "A misconception has either a procedure, a rule or rules, and this has %s."
              .formatted(given.isEmpty() ? "none" : String.join(" and ", given)),
          "name a procedure that is written in Java, or write a rule over a and b?");
      return new Rules.Silent();
    }
    return switch (given.getFirst()) {
      case "procedure" -> named(fields, rules);
      case "rule" -> rule(fields, rules);
      default -> {
        List<WrongProcedure> all = new ArrayList<>();
        for (Fields block : fields.blocks("rules", RULE)) {
          all.add(block.has("procedure") ? named(block, rules) : rule(block, rules));
        }
        yield new AnyOf(all);
      }
    };
  }

  private static WrongProcedure named(Fields fields, Rules rules) {
    try {
      return rules.procedure(fields.text("procedure"));
    } catch (IllegalArgumentException e) {
      fields.fault(fields.lineOf("procedure"), e);
      return new Rules.Silent();
    }
  }

  private static FormulaProcedure.Numbers numbers(Fields fields) {
    return switch (fields.textIfThere("numbers")) {
      case "", "whole" -> FormulaProcedure.Numbers.WHOLE;
      case "all" -> FormulaProcedure.Numbers.ALL;
      case "pounds" -> FormulaProcedure.Numbers.POUNDS;
      default ->
          throw new IllegalArgumentException(
              "The numbers '%s' must be whole, all or pounds."
                  .formatted(fields.textIfThere("numbers")));
    };
  }

  private static WrongProcedure rule(Fields fields, Rules rules) {
    try {
      return rules.rule(
          new FormulaProcedure.Draft(
              fields.text("rule"), fields.text("on"), fields.textIfThere("when"), numbers(fields)));
    } catch (IllegalArgumentException e) {
      fields.fault(fields.lineOf("rule"), e);
      return new Rules.Silent();
    }
  }
}
