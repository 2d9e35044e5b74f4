package keepup.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.maths.Formula;
import keepup.maths.Term;
import keepup.questions.DrawnKind;
import keepup.questions.EquationForm;
import keepup.questions.Form;
import keepup.questions.FormDraft;
import keepup.questions.QuestionKind;
import keepup.questions.Slot;

/// A question kind as read from its file.
record KindDraft(Fields fields, Optional<QuestionKind> findKind, Optional<Form> findForm) {
  static final List<String> FIELDS =
      List.of(
          "kind",
          "says",
          "question",
          "equation",
          "also",
          "slots",
          "draw",
          "when",
          "answer",
          "as",
          "unit",
          "check",
          "like",
          "reads-as",
          "picture",
          "model",
          "money");

  private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z0-9_]*)\\}");

  static KindDraft read(Fields fields) {
    String name = fields.text("kind");
    String says = fields.text("says");
    if (fields.has("question") == fields.has("equation")) {
      fields.fault(
          fields.line(),
          "A question kind has either a question or an equation, and this has %s."
              .formatted(fields.has("question") ? "both" : "neither"),
          "write the wording with its slots in braces?");
      return new KindDraft(fields, Optional.empty(), Optional.empty());
    }
    Map<String, String> draw = new LinkedHashMap<>();
    fields.pairs("draw").forEach((slot, item) -> draw.put(slot, item.text()));
    try {
      return fields.has("equation")
          ? new KindDraft(fields, Optional.of(equation(fields, name, says, draw)), Optional.empty())
          : worded(fields, name, says, draw);
    } catch (IllegalArgumentException e) {
      fields.fault(fields.lineOf("kind"), e);
      return new KindDraft(fields, Optional.empty(), Optional.empty());
    }
  }

  private static QuestionKind equation(
      Fields fields, String name, String says, Map<String, String> draw) {
    return DrawnKind.of(
        name,
        says,
        EquationForm.of(fields.text("equation")),
        draw,
        otherForms(fields),
        fields.textIfThere("when"),
        fields.textIfThere("check"),
        fields.textIfThere("money").equals("pounds"));
  }

  /// The other forms of equations that belong to a kind, beside the one that it asks.
  private static List<EquationForm> otherForms(Fields fields) {
    return fields.entries("also", "says").stream()
        .map(entry -> EquationForm.of(entry.text("says")))
        .toList();
  }

  private static KindDraft worded(
      Fields fields, String name, String says, Map<String, String> draw) {
    Map<String, Slot> slots = slots(fields);
    Form form =
        new Form(
            new FormDraft(
                name,
                fields.text("question"),
                also(fields, slots),
                slots,
                fields.text("answer"),
                fields.has("as") ? fields.text("as") : "number",
                fields.textIfThere("unit"),
                fields.textIfThere("when"),
                fields.text("check"),
                fields.textIfThere("like"),
                fields.textIfThere("reads-as"),
                drawn(fields, "picture"),
                drawn(fields, "model")));
    return new KindDraft(fields, Optional.of(DrawnKind.of(form, says, draw)), Optional.of(form));
  }

  private static FormDraft.Drawn drawn(Fields fields, String field) {
    Map<String, String> inputs = new LinkedHashMap<>();
    fields.pairs(field).forEach((input, item) -> inputs.put(input, item.text()));
    String name = inputs.remove("draw");
    String when = inputs.remove("when");
    return new FormDraft.Drawn(name == null ? "" : name, inputs, when == null ? "" : when);
  }

  /// The slots in the order of the wording: numbers in digits where nothing else is said.
  private static Map<String, Slot> slots(Fields fields) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    Matcher slot = SLOT.matcher(fields.text("question"));
    while (slot.find()) {
      slots.put(slot.group(1), new Slot.Digits());
    }
    fields
        .block("slots", List.of())
        .ifPresent(block -> {
          for (String name : block.names()) {
            if (slots.replace(name, slot(block, name)) == null) {
              block.fault(
                  block.lineOf(name),
                  "The wording has no slot '%s'.".formatted(name),
                  "one of %s was meant?".formatted(slots.keySet()));
            }
          }
        });
    return slots;
  }

  private static Slot slot(Fields block, String name) {
    if (block.isList(name)) {
      Map<String, Map<String, Term>> words = new LinkedHashMap<>();
      block.items(name).forEach(word -> words.put(word.text(), Map.of()));
      return new Slot.Choice(words);
    }
    if (block.isBlock(name)) {
      Map<String, Map<String, Term>> words = new LinkedHashMap<>();
      Fields choices = block.block(name, List.of()).orElseThrow();
      for (String word : choices.names()) {
        Map<String, Term> columns = new LinkedHashMap<>();
        choices.pairs(word).forEach((column, value) -> columns.put(column, term(value.text())));
        words.put(word, columns);
      }
      return new Slot.Choice(words);
    }
    return Slot.named(block.text(name));
  }

  /// A number where it can be read as one, such as `3`, `0.5` or `1/4`; else a word.
  private static Term term(String text) {
    if (text.matches("-?[\\d.]+(/\\d+)?")) {
      return Formula.of(text, java.util.Set.of()).value(Map.of());
    }
    return new Term.Word(text);
  }

  private static List<FormDraft.Also> also(Fields fields, Map<String, Slot> slots) {
    List<FormDraft.Also> also = new ArrayList<>();
    for (Fields entry : fields.entries("also", "says")) {
      Map<String, Term> fixed = new LinkedHashMap<>();
      for (String name : entry.names()) {
        if (!name.equals("says")) {
          String value = entry.text(name);
          fixed.put(name, term(value));
          if (!slots.containsKey(name)) {
            entry.fault(
                entry.lineOf(name),
                "The wording has no slot '%s'.".formatted(name),
                "one of %s was meant?".formatted(slots.keySet()));
          }
        }
      }
      also.add(new FormDraft.Also(entry.text("says"), fixed));
    }
    return also;
  }
}
