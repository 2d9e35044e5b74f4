package keepup.app.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keepup.app.design.Choice;

/// Where a school is on its journey.
public enum Stage {
  INTRODUCTION("introduction", "Introduction"),
  READINESS("readiness", "Readiness year"),
  DEVELOPMENT("development", "Development"),
  CONSOLIDATION("consolidation", "First consolidation"),
  FURTHER("further", "Further consolidation"),
  PAUSED("paused", "Paused");

  private final String key;
  private final String words;

  Stage(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /// As the database writes it.
  public String key() {
    return key;
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  static Optional<Stage> find(String key) {
    return Arrays.stream(values()).filter(stage -> stage.key.equals(key)).findFirst();
  }

  static List<Choice> choices(String chosen) {
    return Arrays.stream(values())
        .map(stage -> Choice.of(stage.key, stage.words, stage.key.equals(chosen)))
        .toList();
  }
}
