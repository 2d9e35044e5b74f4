package keepup.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Parameters;
import keepup.steps.Step;
import keepup.steps.StepId;

/// A step as read from its file, with the lines it stands on, before it is checked against the
/// other steps.
record StepDraft(Step step, List<Alike> alike, Fields fields) {
  static final List<String> FIELDS =
      List.of(
          "id",
          "year",
          "domain",
          "says",
          "needs",
          "codes",
          "hard",
          "ask",
          "typed",
          "misconceptions",
          "alike",
          "represent",
          "words",
          "stems",
          "look-for",
          "deepen",
          "family",
          "reach-back");

  private static final List<String> REPRESENTATIONS = List.of("things", "picture", "symbols");
  private static final List<String> FAMILY = List.of("learned", "try");
  private static final List<String> ALIKE = List.of("pair", "because");
  private static final Set<String> YES_NO = Set.of("true", "false");

  /// Reads every field, also after a fault; the draft of a step with faults is used only to find
  /// more of them.
  static StepDraft read(Fields fields) {
    Step step =
        new Step(
            Ids.step(fields, "id"),
            year(fields),
            fields.text("domain"),
            fields.sentence("says"),
            texts(fields, "needs").stream().filter(StepId::isPlain).map(StepId::new).toList(),
            texts(fields, "codes"),
            fields.textIfThere("hard"),
            source(fields),
            typed(fields),
            texts(fields, "misconceptions"),
            representations(fields),
            words(fields),
            stems(fields),
            fields.sentence("look-for"),
            fields.sentence("deepen"),
            fields.sentence("reach-back"),
            family(fields));
    Codes.check(fields);
    return new StepDraft(step, alike(fields), fields);
  }

  Parameters parameters() {
    return new Parameters(step.questions().kind(), step.questions().parameters());
  }

  private static int year(Fields fields) {
    String year = fields.text("year");
    if (year.length() == 1 && year.charAt(0) >= '0' && year.charAt(0) <= '6') {
      return year.charAt(0) - '0';
    }
    if (!year.isEmpty()) {
      fields.fault(
          fields.lineOf("year"),
          "The year '%s' must be 0 (Reception) to 6.".formatted(year),
          "write only the digit?");
    }
    return 6;
  }

  private static boolean typed(Fields fields) {
    String typed = fields.textIfThere("typed");
    if (!typed.isEmpty() && !YES_NO.contains(typed)) {
      fields.fault(
          fields.lineOf("typed"),
          "The field 'typed' is '%s'; it must be true or false.".formatted(typed),
          "leave it out, which means true?");
    }
    return !typed.equals("false");
  }

  private static Step.QuestionSource source(Fields fields) {
    if (!fields.has("ask")) {
      fields.missing("ask");
    }
    Map<String, String> ask =
        fields.pairs("ask").entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().text()));
    String kind = ask.remove("kind");
    if (kind == null && fields.has("ask")) {
      fields.fault(
          fields.lineOf("ask"), "The field 'ask' names no question kind.", "add 'kind: ...'?");
    }
    return new Step.QuestionSource(kind == null ? "" : kind, ask);
  }

  private static Step.Representations representations(Fields fields) {
    if (!fields.has("represent")) {
      fields.missing("represent");
    }
    return fields
        .block("represent", REPRESENTATIONS)
        .map(block ->
            new Step.Representations(
                block.text("things"), block.text("picture"), block.text("symbols")))
        .orElseGet(() -> new Step.Representations("", "", ""));
  }

  private static Step.Family family(Fields fields) {
    if (!fields.has("family")) {
      fields.missing("family");
    }
    return fields
        .block("family", FAMILY)
        .map(block -> new Step.Family(block.sentence("learned"), block.sentence("try")))
        .orElseGet(() -> new Step.Family("", ""));
  }

  private static List<Alike> alike(Fields fields) {
    List<Alike> alike = new ArrayList<>();
    List<String> listed = texts(fields, "misconceptions");
    for (Fields block : fields.blocks("alike", ALIKE)) {
      List<String> pair = texts(block, "pair");
      if (pair.size() == 2 && listed.containsAll(pair)) {
        alike.add(
            new Alike(
                new MisconceptionId(pair.getFirst()),
                new MisconceptionId(pair.getLast()),
                block.text("because")));
      } else {
        block.fault(
            block.line(),
            "The pair %s is not two of the step's misconceptions.".formatted(pair),
            "two of %s were meant?".formatted(listed));
      }
    }
    return alike;
  }

  private static Map<String, String> words(Fields fields) {
    if (!fields.has("words")) {
      fields.missing("words");
    }
    Map<String, String> words = new LinkedHashMap<>();
    fields
        .pairs("words")
        .forEach((word, meaning) -> {
          if (meaning.text().isEmpty()) {
            fields.fault(
                meaning.line(),
                "The word '%s' has no meaning beside it.".formatted(word),
                "say in a few words what it means to a child of nine?");
          }
          words.put(word, meaning.text());
        });
    return words;
  }

  private static List<String> stems(Fields fields) {
    if (fields.items("stems").isEmpty()) {
      fields.missing("stems");
    }
    for (Fields.Item stem : fields.items("stems")) {
      Stems.findFault(stem.text())
          .ifPresent(fault ->
              fields.fault(
                  stem.line(), fault, "each slot wants one '{' before and one '}' after it?"));
    }
    return texts(fields, "stems");
  }

  private static List<String> texts(Fields fields, String name) {
    return fields.items(name).stream().map(Fields.Item::text).toList();
  }
}
