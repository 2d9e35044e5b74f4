package keepup.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The works that the content rests on, from `sources.yaml`, each with its licence: every
/// misconception names works of that list, and none whose text may not be used.
final class Sources {
  private static final List<String> FIELDS = List.of("name", "licence", "use");
  private static final List<String> USES = List.of("facts", "ideas", "figures", "none");

  private final List<Fields> entries = new ArrayList<>();

  Sources(List<ComposedFile> files, Faults faults) {
    for (ComposedFile file : files) {
      for (Fields fields : Yaml.readEntries(file, FIELDS, faults)) {
        fields.text("licence");
        String use = fields.text("use");
        if (!USES.contains(use)) {
          fields.fault(
              fields.lineOf("use"),
              "The use '%s' must be one of %s.".formatted(use, USES),
              "facts and ideas are free to use; texts are not?");
        }
        entries.add(fields);
      }
    }
  }

  /// Nothing is checked where the folder has no list of sources.
  void check(List<MisconceptionDraft> misconceptions) {
    if (entries.isEmpty()) {
      return;
    }
    for (MisconceptionDraft draft : misconceptions) {
      String source = draft.fields().textIfThere("source");
      for (String part : source.split(";", -1)) {
        checkPart(draft.fields(), part.strip());
      }
    }
  }

  private void checkPart(Fields fields, String part) {
    String plain = part.toLowerCase(Locale.ROOT);
    List<Fields> named =
        entries.stream()
            .filter(entry -> plain.contains(entry.text("name").toLowerCase(Locale.ROOT)))
            .toList();
    if (named.isEmpty() && !part.isEmpty()) {
      fields.fault(
          fields.lineOf("source"),
          "The source '%s' is in no list of sources.".formatted(part),
          "add it to sources.yaml with its licence?");
    }
    for (Fields entry : named) {
      if (entry.text("use").equals("none")) {
        fields.fault(
            fields.lineOf("source"),
            "The source '%s' may not be used: %s.".formatted(part, entry.text("licence")),
            "the same is described in a work that may be used?");
      }
    }
  }
}
