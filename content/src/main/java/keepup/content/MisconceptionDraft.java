package keepup.content;

import java.util.ArrayList;
import java.util.List;
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
          "examples",
          "source",
          "frequency",
          "reference");

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
            fields.text("name"),
            fields.text("says"),
            fields.text("teach"),
            examples,
            frequency.isEmpty() ? source : source + " Seen: " + frequency,
            procedure(fields, rules));
    return new MisconceptionDraft(misconception, fields, blocks);
  }

  private static WrongProcedure procedure(Fields fields, Rules rules) {
    String name = fields.textIfThere("procedure");
    String rule = fields.textIfThere("rule");
    if (name.isEmpty() == rule.isEmpty()) {
      fields.fault(
          fields.line(),
          "A misconception has either a procedure or a rule, and this has %s."
              .formatted(name.isEmpty() ? "neither" : "both"),
          "name a procedure that is written in Java, or write a rule over a and b?");
      return new Rules.Silent();
    }
    try {
      return name.isEmpty()
          ? rules.rule(rule, fields.text("on"), fields.textIfThere("when"))
          : rules.procedure(name);
    } catch (IllegalArgumentException e) {
      fields.fault(fields.lineOf(name.isEmpty() ? "rule" : "procedure"), e);
      return new Rules.Silent();
    }
  }
}
