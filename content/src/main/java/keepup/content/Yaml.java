package keepup.content;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// YAML composed to nodes, never to objects: a node knows its line, so that every fault can name
/// it. The failsafe schema keeps every value as text (`1.10` stays `1.10`) and costs no patterns.
public final class Yaml {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new FailsafeSchema()).build();

  private Yaml() {}

  /// The entries of a file that is one list of entries, each a block of `field: value`.
  static List<Fields> readEntries(ComposedFile file, List<String> known, Faults faults) {
    if (!(file.root() instanceof SequenceNode entries)) {
      faults.add(
          file.name(),
          line(file.root()),
          "The file must be a list of entries.",
          "each entry wants to begin with '- id: ...'?");
      return List.of();
    }
    return entries.getValue().stream()
        .flatMap(node -> readEntry(node, file, known, faults).stream())
        .toList();
  }

  private static Optional<Fields> readEntry(
      Node node, ComposedFile file, List<String> known, Faults faults) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new Fields(mapping, file.name(), known, faults));
    }
    faults.add(file.name(), line(node), "An entry must be made of lines 'field: value'.");
    return Optional.empty();
  }

  /// A file that is one list of entries.
  ///
  /// @param name as it is told in a fault
  /// @param known the fields that an entry may have
  public static List<Fields> readEntries(
      String name, String text, List<String> known, Faults faults) {
    return compose(new SourceFile(name, text), faults)
        .map(file -> readEntries(file, known, faults))
        .orElse(List.of());
  }

  /// A file that is one block of `field: value`, or nothing where it is none; the fault is added.
  ///
  /// @param name as it is told in a fault
  /// @param known the fields that it may have
  public static Optional<Fields> findBlock(
      String name, String text, List<String> known, Faults faults) {
    return compose(new SourceFile(name, text), faults)
        .flatMap(file -> readEntry(file.root(), file, known, faults));
  }

  /// The file as nodes, or nothing where it is no YAML; the fault is added.
  static Optional<ComposedFile> compose(SourceFile file, Faults faults) {
    try {
      return new Compose(SETTINGS)
          .composeString(file.text())
          .map(root -> new ComposedFile(file.name(), root));
    } catch (MarkedYamlEngineException e) {
      faults.add(
          file.name(),
          e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1),
          "The file cannot be read from here on: " + e.getProblem() + ".",
          "a text that holds ': ' or ' #' wants quotes round it, or a line is indented wrongly?");
    } catch (YamlEngineException e) {
      faults.add(file.name(), 1, "The file cannot be read: " + e.getMessage() + ".");
    }
    return Optional.empty();
  }

  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
