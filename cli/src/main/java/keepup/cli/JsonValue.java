package keepup.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON value that knows where it was written, so that a fault in it can be told to a person.
///
/// @param file its name for messages
/// @param line on which it begins
/// @param path within the document: `children[3].needs[0].gain`
/// @param value a `String`, `Double`, `Boolean`, `List` or `Map` of these values, or null
record JsonValue(String file, long line, String path, @Nullable Object value) {
  private static final int DEEPEST = 20;

  static JsonValue read(Input input) throws BadInput, IOException {
    try (JsonParser parser = new JsonFactory().createParser(input.read())) {
      parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
      parser.nextToken();
      JsonValue value = read(parser, input.name(), "", 0);
      if (parser.nextToken() != null) {
        throw BadInput.at(
            input.name(),
            parser.currentTokenLocation().getLineNr(),
            "There is more after the end of the document.",
            "Maybe give one document a file.");
      }
      return value;
    } catch (JsonParseException e) {
      throw BadInput.at(
          input.name(),
          Math.max(1, e.getLocation().getLineNr()),
          "This is not JSON: " + e.getOriginalMessage() + ".",
          "Maybe a comma, a quotation mark or a bracket is missing or too many.");
    }
  }

  private static JsonValue read(JsonParser parser, String file, String path, int depth)
      throws BadInput, IOException {
    long line = parser.currentTokenLocation().getLineNr();
    if (depth > DEEPEST) {
      throw BadInput.at(file, line, path + " is nested too deep.", "Maybe see plan --help.");
    }
    JsonToken token = parser.currentToken();
    Object value;
    if (token == null) {
      throw BadInput.at(
          file, Math.max(1, line), "There is nothing here.", "Maybe see plan --help.");
    } else if (token == JsonToken.START_OBJECT) {
      Map<String, JsonValue> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, read(parser, file, path.isEmpty() ? name : path + "." + name, depth + 1));
      }
      value = fields;
    } else if (token == JsonToken.START_ARRAY) {
      List<JsonValue> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser, file, path + "[" + items.size() + "]", depth + 1));
      }
      value = items;
    } else {
      value =
          switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getDoubleValue();
          };
    }
    return new JsonValue(file, line, path, value);
  }

  BadInput fault(String what, String maybe) {
    return BadInput.at(file, line, (path.isEmpty() ? "" : path + ": ") + what, maybe);
  }

  /// The value of a field; one that is empty where the field is not there.
  JsonValue field(String name) throws BadInput {
    if (!(value instanceof Map<?, ?> fields)) {
      throw fault("This is not an object.", "Maybe put it in { }.");
    }
    return fields.get(name) instanceof JsonValue there
        ? there
        : new JsonValue(file, line, path.isEmpty() ? name : path + "." + name, null);
  }

  /// @throws BadInput if this object has a field of another name
  void allow(String... names) throws BadInput {
    if (value instanceof Map<?, ?> fields) {
      for (Map.Entry<?, ?> each : fields.entrySet()) {
        if (!List.of(names).contains(each.getKey()) && each.getValue() instanceof JsonValue there) {
          throw there.fault(
              "There is no field '" + each.getKey() + "' here.",
              "Maybe one of these: " + String.join(", ", names) + ".");
        }
      }
    }
  }

  boolean isThere() {
    return value != null;
  }

  List<JsonValue> items() throws BadInput {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw fault("This is not a list.", "Maybe put it in [ ].");
    }
    return list.stream().map(JsonValue.class::cast).toList();
  }

  Map<String, JsonValue> fields() throws BadInput {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    if (value != null) {
      if (!(value instanceof Map<?, ?> map)) {
        throw fault("This is not an object.", "Maybe put it in { }.");
      }
      map.forEach((name, there) -> fields.put((String) name, (JsonValue) there));
    }
    return fields;
  }

  String text(String otherwise) throws BadInput {
    if (value == null) {
      return otherwise;
    }
    if (!(value instanceof String text)) {
      throw fault("This is not text.", "Maybe put it in quotation marks.");
    }
    return text;
  }

  String text() throws BadInput {
    if (value == null || text("").isBlank()) {
      throw fault("This is missing.", "Maybe see ./keepup plan --help.");
    }
    return text("");
  }

  double number(double otherwise, double least, double most) throws BadInput {
    if (value == null) {
      return otherwise;
    }
    if (!(value instanceof Double number) || !(number >= least && number <= most)) {
      throw fault(
          "This is " + value + ".",
          "Maybe a number from %s to %s.".formatted(plain(least), plain(most)));
    }
    return number;
  }

  int whole(int otherwise, int least, int most) throws BadInput {
    double number = number(otherwise, least, most);
    if (number != Math.rint(number)) {
      throw fault("This is " + number + ".", "Maybe a whole number.");
    }
    return (int) number;
  }

  int whole(int least, int most) throws BadInput {
    if (value == null) {
      throw fault("This is missing.", "Maybe see ./keepup plan --help.");
    }
    return whole(least, least, most);
  }

  List<String> texts() throws BadInput {
    List<String> texts = new ArrayList<>();
    for (JsonValue item : items()) {
      texts.add(item.text());
    }
    return texts;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? "%.0f".formatted(number) : "" + number;
  }
}
