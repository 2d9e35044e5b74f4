package keepup.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// The fields of one block of `field: value` lines. A field of the wrong form is a fault, and reads
/// as if it were empty, so that one reading finds all faults.
public final class Fields {
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final String file;
  private final int line;
  private final Faults faults;

  /// A text with the line it stands on.
  public record Item(String text, int line) {}

  /// @param known the names allowed; empty where any name is
  Fields(MappingNode node, String file, List<String> known, Faults faults) {
    this.file = file;
    this.line = Yaml.line(node);
    this.faults = faults;
    for (NodeTuple tuple : node.getValue()) {
      take(tuple.getKeyNode(), tuple.getValueNode(), known);
    }
  }

  private Fields(ScalarNode only, String file, String field, Faults faults) {
    this.file = file;
    this.line = Yaml.line(only);
    this.faults = faults;
    values.put(field, only);
  }

  private void take(Node key, Node value, List<String> known) {
    if (!(key instanceof ScalarNode scalar)) {
      faults.add(file, Yaml.line(key), "The name of a field must be a plain word.");
      return;
    }
    String name = scalar.getValue();
    if (!known.isEmpty() && !known.contains(name)) {
      faults.add(
          file,
          Yaml.line(key),
          "There is no field '%s' here.".formatted(name),
          Nearest.find(name, known)
              .map(near -> "'" + near + "' was meant?")
              .orElse("one of " + String.join(", ", known) + "?"));
    } else if (values.putIfAbsent(name, value) != null) {
      faults.add(
          file,
          Yaml.line(key),
          "The field '%s' is there twice.".formatted(name),
          "one of the two wants to go?");
    }
  }

  /// The file as it is told in a fault.
  public String file() {
    return file;
  }

  /// The line on which the block begins, from 1.
  public int line() {
    return line;
  }

  /// The names of the fields that are there, in their order.
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /// Whether a field holds a list.
  boolean isList(String name) {
    return values.get(name) instanceof SequenceNode;
  }

  /// Whether a field holds a block.
  boolean isBlock(String name) {
    return values.get(name) instanceof MappingNode;
  }

  /// Whether a field is there.
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /// The line on which a field's value begins, or the block's where it is left out.
  public int lineOf(String name) {
    Node value = values.get(name);
    return value == null ? line : Yaml.line(value);
  }

  /// A text that must be there.
  public String text(String name) {
    if (!has(name)) {
      missing(name);
      return "";
    }
    return textIfThere(name);
  }

  /// A text that people read: a box that is typed `[]` is printed as one.
  String sentence(String name) {
    return text(name).replace("[]", "□");
  }

  /// A text, or `""` where the field is left out. A field that is there must not be empty.
  public String textIfThere(String name) {
    Node value = values.get(name);
    if (value == null) {
      return "";
    }
    if (!(value instanceof ScalarNode scalar)) {
      wrong(name, value, "a text");
      return "";
    }
    return notBlank(name, scalar);
  }

  private String notBlank(String name, ScalarNode scalar) {
    String text = scalar.getValue().strip();
    if (text.isEmpty()) {
      faults.add(
          file,
          Yaml.line(scalar),
          "The field '%s' is empty.".formatted(name),
          "the line wants to be filled in or left out?");
    }
    return text;
  }

  /// A list of texts, empty where the field is left out.
  public List<Item> items(String name) {
    Node value = values.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof SequenceNode sequence)) {
      wrong(name, value, "a list such as [one, two]");
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    for (Node node : sequence.getValue()) {
      if (node instanceof ScalarNode scalar) {
        items.add(new Item(notBlank(name, scalar), Yaml.line(node)));
      } else {
        wrong(name, node, "a list of plain texts");
      }
    }
    return items;
  }

  /// Names with their texts in order, empty where the field is left out.
  Map<String, Item> pairs(String name) {
    Map<String, Item> pairs = new LinkedHashMap<>();
    block(name, List.of())
        .ifPresent(block ->
            block.values.forEach((key, node) -> {
              if (node instanceof ScalarNode scalar) {
                pairs.put(key, new Item(scalar.getValue().strip(), Yaml.line(node)));
              } else {
                wrong(key, node, "a text");
              }
            }));
    return pairs;
  }

  /// The block of fields that a field holds, where it is there and is one.
  public Optional<Fields> block(String name, List<String> known) {
    Node value = values.get(name);
    if (value instanceof MappingNode mapping) {
      return Optional.of(new Fields(mapping, file, known, faults));
    }
    if (value != null) {
      wrong(name, value, "a block such as {name: value}");
    }
    return Optional.empty();
  }

  /// The blocks that a field lists, empty where the field is left out.
  public List<Fields> blocks(String name, List<String> known) {
    Node value = values.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof SequenceNode sequence)) {
      wrong(name, value, "a list of blocks such as - {name: value}");
      return List.of();
    }
    List<Fields> blocks = new ArrayList<>();
    for (Node node : sequence.getValue()) {
      if (node instanceof MappingNode mapping) {
        blocks.add(new Fields(mapping, file, known, faults));
      } else {
        wrong(name, node, "a list of blocks such as - {name: value}");
      }
    }
    return blocks;
  }

  /// The entries of a list that may be texts or blocks: a text is read as a block with one field.
  ///
  /// @param field the name that the text of a plain entry has
  List<Fields> entries(String name, String field) {
    if (!(values.get(name) instanceof SequenceNode sequence)) {
      return blocks(name, List.of());
    }
    List<Fields> entries = new ArrayList<>();
    for (Node node : sequence.getValue()) {
      switch (node) {
        case MappingNode mapping -> entries.add(new Fields(mapping, file, List.of(), faults));
        case ScalarNode scalar -> entries.add(new Fields(scalar, file, field, faults));
        default -> wrong(name, node, "a list of texts or blocks");
      }
    }
    return entries;
  }

  /// Adds the fault that a field is missing.
  public void missing(String name) {
    fault(line, "The field '%s' is missing.".formatted(name), "add '%s: ...'?".formatted(name));
  }

  /// Adds a fault at a line of this file.
  ///
  /// @param maybe advice that follows the word "Maybe", or `""`
  public void fault(int at, String sentence, String maybe) {
    faults.add(file, at, sentence, maybe);
  }

  void fault(int at, RuntimeException thrown) {
    faults.add(file, at, thrown);
  }

  private void wrong(String name, Node value, String wanted) {
    String form =
        switch (value) {
          case ScalarNode scalar -> "the text '" + scalar.getValue() + "'";
          case SequenceNode _ -> "a list";
          default -> "a block of fields";
        };
    faults.add(
        file,
        Yaml.line(value),
        "The field '%s' is %s; it must be %s.".formatted(name, form, wanted));
  }
}
