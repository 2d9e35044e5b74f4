package keepup.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.content.Curriculum;
import keepup.maths.Rational;
import keepup.misconceptions.Misconception;
import keepup.questions.Dimension;
import keepup.questions.Question;
import keepup.questions.Reading;
import keepup.steps.Step;
import keepup.variation.Guise;
import keepup.variation.Item;
import keepup.variation.Phase;
import keepup.variation.Prompt;
import keepup.variation.Relation;
import keepup.variation.Role;

/// A sequence as `sequence --json` writes it, read back to be judged like any other.
///
/// @param step what it teaches
/// @param focus the misconceptions that it says it shows
/// @param items as they stand in the file
record SequenceFile(Step step, List<Misconception> focus, List<Item> items) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,15})(?:/(\\d{1,15}))?");

  static boolean looksLikeOne(String text) {
    return text.strip().startsWith("{");
  }

  /// @throws BadInput where the file is not such a sequence, with the item that is at fault
  static SequenceFile read(Curriculum curriculum, String file, String text) throws BadInput {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw BadInput.at(
          file,
          e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
          "This is not JSON that can be read.",
          "Maybe write the questions one a line instead, without brackets.");
    }
    Step step = Scopes.step(curriculum, tree.path("step").asText());
    List<Misconception> focus = new ArrayList<>();
    for (JsonNode id : tree.path("focus")) {
      focus.add(Scopes.misconception(curriculum, id.asText()));
    }
    List<Item> items = new ArrayList<>();
    for (JsonNode item : tree.path("items")) {
      items.add(item(curriculum, step, item, items, file));
    }
    if (items.size() < 2) {
      throw new BadInput(
          file + " holds %d items.".formatted(items.size()),
          "Maybe it was cut off? ./keepup sequence STEP --json writes a whole one.");
    }
    return new SequenceFile(step, focus, items);
  }

  private static Item item(
      Curriculum curriculum, Step step, JsonNode node, List<Item> before, String file)
      throws BadInput {
    String printed = node.path("question").asText();
    String mathematics = node.path("mathematics").asText(printed);
    if (!(curriculum.read(mathematics) instanceof Reading.Read(Question question))) {
      throw new BadInput(
          "%s: item %d: “%s” cannot be read as a question."
              .formatted(file, before.size() + 1, mathematics),
          "Maybe write the whole question in the field mathematics: 304 - 187.");
    }
    Guise guise = of(Guise.values(), node.path("asked").asText("work-out"), Guise.WORK_OUT);
    return new Item(
        question,
        question.expected(),
        new Prompt(
            guise,
            printed,
            node.path("expected").asText(question.expected().text()),
            node.path("open").asBoolean(false),
            node.path("claim").asText("")),
        dimensions(curriculum, step, node, question, guise),
        texts(node.path("changes")),
        node.path("jump").asBoolean(false),
        relation(node.path("follows").asText(""), question, before),
        node.path("surprise").asBoolean(false),
        of(Phase.values(), node.path("phase").asText(), Phase.SEPARATION),
        of(Role.values(), node.path("role").asText(), Role.STANDARD),
        node.path("expect").asText(""),
        node.path("why").asText(""),
        Map.of());
  }

  private static <E extends Enum<E>> E of(E[] values, String word, E otherwise) {
    return Arrays.stream(values)
        .filter(value -> value.name().equalsIgnoreCase(word.replace('-', '_')))
        .findFirst()
        .orElse(otherwise);
  }

  /// As the file says; where it says nothing, read off the question.
  private static Map<String, String> dimensions(
      Curriculum curriculum, Step step, JsonNode node, Question question, Guise guise) {
    Map<String, String> dimensions = new LinkedHashMap<>();
    node.path("dimensions")
        .properties()
        .forEach(entry -> dimensions.put(entry.getKey(), entry.getValue().asText()));
    if (dimensions.isEmpty()) {
      for (Dimension dimension : curriculum.kindOf(step).dimensions()) {
        dimensions.put(dimension.name(), dimension.value().apply(question));
      }
      dimensions.put(Item.UNKNOWN, guise.asks());
    }
    return dimensions;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Relation relation(String follows, Question question, List<Item> before) {
    String[] words = follows.split(" ", 2);
    Optional<Rational> number = words.length == 2 ? exact(words[1]) : Optional.<Rational>empty();
    return switch (words[0]) {
      case "same" -> new Relation.Same();
      case "turned" -> new Relation.Turned();
      case "by" -> number.<Relation>map(Relation.By::new).orElse(new Relation.Other());
      case "times" -> number.<Relation>map(Relation.Times::new).orElse(new Relation.Other());
      default ->
          before.isEmpty()
              ? new Relation.Start()
              : before.getLast().expected().equals(question.expected())
                  ? new Relation.Same()
                  : new Relation.Other();
    };
  }

  private static Optional<Rational> exact(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    long below = number.group(2) == null ? 1 : Long.parseLong(number.group(2));
    return below == 0
        ? Optional.empty()
        : Optional.of(new Rational(Long.parseLong(number.group(1)), below));
  }
}
