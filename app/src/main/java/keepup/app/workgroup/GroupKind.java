package keepup.app.workgroup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keepup.app.design.Choice;

/// What a work group's year is for.
public enum GroupKind {
  DEVELOPMENT("development", "Development", "The main year: lessons watched and talked over."),
  CONSOLIDATION("consolidation", "First consolidation", "The year after, with a lighter touch."),
  FURTHER("further", "Further consolidation", "A theme that the schools chose."),
  INTERVENTION(
      "intervention", "Intervention", "Models of intervention chosen, tried and compared.");

  private final String key;
  private final String words;
  private final String says;

  GroupKind(String key, String words, String says) {
    this.key = key;
    this.words = words;
    this.says = says;
  }

  /// As the database writes it.
  public String key() {
    return key;
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  static Optional<GroupKind> find(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }

  static GroupKind of(String key) {
    return find(key)
        .orElseThrow(
            () -> new IllegalArgumentException("\"%s\" is no kind of group.".formatted(key)));
  }

  static List<Choice> choices(String chosen) {
    return Arrays.stream(values())
        .map(kind -> Choice.of(kind.key, kind.words, kind.key.equals(chosen)).hinting(kind.says))
        .toList();
  }
}
