package keepup.app.workgroup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keepup.app.design.Choice;

/// By which way a school, or a group of schools, goes.
public enum Route {
  PRIMARY("primary", "Primary"),
  EARLY_YEARS("early-years", "Early years"),
  SECONDARY("secondary", "Secondary"),
  FIVE_DAYS("five-days", "Introduction in five days"),
  TWILIGHTS("twilights", "Introduction in twilights");

  private final String key;
  private final String words;

  Route(String key, String words) {
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

  /// Whether it only introduces, and ends before a school develops anything.
  public boolean introduces() {
    return this == FIVE_DAYS || this == TWILIGHTS;
  }

  /// The route with this key.
  public static Optional<Route> find(String key) {
    return Arrays.stream(values()).filter(route -> route.key.equals(key)).findFirst();
  }

  /// The route with this key.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Route of(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalArgumentException("\"%s\" is no route.".formatted(key)));
  }

  /// All of them to choose from.
  public static List<Choice> choices(String chosen) {
    return Arrays.stream(values())
        .map(route -> Choice.of(route.key, route.words, route.key.equals(chosen)))
        .toList();
  }
}
