package keepup.app.worksheet;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.StepId;

/// How a sequence is made: an address holds all of it, so that a page can be printed, shown on the
/// board or sent to a colleague without having been kept.
///
/// @param kind the kind of sequence, or `""` for the one that suits the step
/// @param length how many questions are made
/// @param focus the misconceptions that it should show
/// @param entries the questions in order where they are not just as made; a blank one is made anew
record Recipe(
    StepId step,
    String kind,
    int length,
    List<MisconceptionId> focus,
    long seed,
    List<Entry> entries) {
  static final int SHORTEST = 4;
  static final int LONGEST = 8;
  static final int USUAL = 6;
  static final int MOST_FOCUS = 4;

  /// So that a teacher may add some of her own to the longest.
  static final int MOST = 10;

  static final int LONGEST_TEXT = 400;

  /// A question, as a teacher types it.
  ///
  /// @param locked whether it stays where another sequence is asked for
  record Entry(String text, boolean locked) {
    static final Entry BLANK = new Entry("", false);
  }

  Recipe {
    focus = List.copyOf(focus);
    entries = List.copyOf(entries);
  }

  static Recipe of(StepId step) {
    return new Recipe(step, "", USUAL, List.of(), 1, List.of());
  }

  /// Reads an address; what makes no sense in it counts as not being there.
  static Recipe read(StepId step, Map<String, List<String>> fields) {
    List<String> items = fields.getOrDefault("item", List.of());
    List<String> locked = fields.getOrDefault("locked", List.of());
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < Math.min(items.size(), MOST); i++) {
      String text = items.get(i).strip();
      entries.add(
          new Entry(
              text.length() > LONGEST_TEXT ? "" : text, locked.contains(String.valueOf(i + 1))));
    }
    return new Recipe(
        step,
        first(fields, "kind"),
        Math.clamp(number(first(fields, "length"), USUAL), SHORTEST, LONGEST),
        fields.getOrDefault("focus", List.of()).stream()
            .filter(id -> !id.isBlank())
            .distinct()
            .limit(MOST_FOCUS)
            .map(MisconceptionId::new)
            .toList(),
        number(first(fields, "seed"), 1),
        entries);
  }

  /// Reads what [#whole] wrote.
  static Recipe read(StepId step, String query) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String field : query.split("&", -1)) {
      int at = field.indexOf('=');
      if (at > 0) {
        fields
            .computeIfAbsent(field.substring(0, at), _ -> new ArrayList<>())
            .add(URLDecoder.decode(field.substring(at + 1), StandardCharsets.UTF_8));
      }
    }
    return read(step, fields);
  }

  private static String first(Map<String, List<String>> fields, String name) {
    List<String> values = fields.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
  }

  /// The fields of a form that says the same, the questions too.
  List<Map.Entry<String, String>> fields() {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    if (!kind.isEmpty()) {
      fields.add(Map.entry("kind", kind));
    }
    fields.add(Map.entry("length", String.valueOf(length)));
    focus.forEach(id -> fields.add(Map.entry("focus", id.value())));
    fields.add(Map.entry("seed", String.valueOf(seed)));
    for (int i = 0; i < entries.size(); i++) {
      fields.add(Map.entry("item", entries.get(i).text()));
      if (entries.get(i).locked()) {
        fields.add(Map.entry("locked", String.valueOf(i + 1)));
      }
    }
    return fields;
  }

  /// The query of an address that says all of it.
  String whole() {
    return String.join(
        "&",
        fields().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .toList());
  }

  Recipe with(List<Entry> other) {
    return new Recipe(step, kind, length, focus, seed, other.stream().limit(MOST).toList());
  }

  /// With a question moved up or down so many places.
  Recipe moved(int from, int by) {
    int to = from + by;
    if (from < 0 || from >= entries.size() || to < 0 || to >= entries.size()) {
      return this;
    }
    List<Entry> moved = new ArrayList<>(entries);
    Collections.rotate(moved.subList(Math.min(from, to), Math.max(from, to) + 1), by > 0 ? -1 : 1);
    return with(moved);
  }

  /// Without a question.
  Recipe without(int index) {
    List<Entry> fewer = new ArrayList<>(entries);
    if (index >= 0 && index < fewer.size() && fewer.size() > 1) {
      fewer.remove(index);
    }
    return with(fewer);
  }

  /// With a question locked, or let go.
  Recipe locked(int index) {
    List<Entry> other = new ArrayList<>(entries);
    if (index >= 0 && index < other.size()) {
      other.set(index, new Entry(other.get(index).text(), !other.get(index).locked()));
    }
    return with(other);
  }

  /// With another question in a place; at the end where the place is past it.
  Recipe replaced(int index, String text, boolean locked) {
    List<Entry> other = new ArrayList<>(entries);
    if (index >= 0 && index < other.size()) {
      other.set(index, new Entry(text, locked));
    } else {
      other.add(new Entry(text, locked));
    }
    return with(other);
  }

  /// Made anew round the questions that are locked, as other settings say.
  Recipe remade(Recipe settings) {
    List<Entry> kept = new ArrayList<>();
    if (entries.stream().anyMatch(Entry::locked)) {
      entries.forEach(entry -> kept.add(entry.locked() ? entry : Entry.BLANK));
      while (kept.size() < settings.length()) {
        kept.add(Entry.BLANK);
      }
      for (int i = kept.size() - 1; i >= 0 && kept.size() > settings.length(); i--) {
        if (!kept.get(i).locked()) {
          kept.remove(i);
        }
      }
    }
    return new Recipe(
        step, settings.kind(), settings.length(), settings.focus(), settings.seed(), kept);
  }

  /// Another sequence round the questions that are locked.
  Recipe again() {
    return remade(new Recipe(step, kind, length, focus, seed + 1, List.of()));
  }
}
