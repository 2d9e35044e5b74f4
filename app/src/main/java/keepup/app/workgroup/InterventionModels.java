package keepup.app.workgroup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.content.Faults;
import keepup.content.Fields;
import keepup.content.Yaml;
import org.springframework.stereotype.Component;

/// The models of intervention that came with the program: `courses/intervention-models.yaml`.
@Component
class InterventionModels {
  private static final String FILE = "intervention-models.yaml";
  private static final List<String> FIELDS =
      List.of("id", "name", "what", "who", "group-size", "minutes", "when", "cost", "watch");

  private final List<InterventionModel> all;

  InterventionModels() {
    try (var in = InterventionModels.class.getResourceAsStream("/keepup/app/courses/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program came without " + FILE + ".");
      }
      all = read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// Reads a file of models.
  ///
  /// @throws keepup.content.ContentFaults with all that is wrong, each with its line
  static List<InterventionModel> read(String name, String text) {
    var faults = new Faults();
    List<InterventionModel> models = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields fields : Yaml.readEntries(name, text, FIELDS, faults)) {
      if (!ids.add(fields.text("id"))) {
        fields.fault(
            fields.lineOf("id"),
            "The id '%s' is there twice.".formatted(fields.text("id")),
            "one of the two wants another?");
      }
      models.add(
          new InterventionModel(
              fields.text("id"),
              fields.text("name"),
              fields.text("what"),
              fields.text("who"),
              fields.text("group-size"),
              fields.text("minutes"),
              fields.text("when"),
              fields.text("cost"),
              fields.text("watch")));
    }
    faults.throwIfAny();
    return List.copyOf(models);
  }

  /// All of them, in the file's order.
  List<InterventionModel> all() {
    return all;
  }

  /// The one with this id.
  Optional<InterventionModel> find(String id) {
    return all.stream().filter(model -> model.id().equals(id)).findFirst();
  }

  /// What it is called, or its id where the program knows it no more.
  String name(String id) {
    return find(id).map(InterventionModel::name).orElse(id);
  }
}
