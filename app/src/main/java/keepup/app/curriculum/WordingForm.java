package keepup.app.curriculum;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import keepup.app.design.FieldError;

/// What the form for a school's own wording of a step sends.
///
/// @param words by part, tidied; a part that was not sent is not there
/// @param seen the sequence of the newest wording when the form was opened, 0 where there was none
record WordingForm(Map<Part, String> words, long seen) {
  private static final Pattern BRACES = Pattern.compile("[^{}]*(\\{[^{}]+}[^{}]*)*");

  WordingForm {
    words = Map.copyOf(words);
  }

  /// @param fields as a browser sends them, which may lack anything
  static WordingForm read(Map<String, String> fields) {
    Map<Part, String> words = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      String given = fields.get(part.key());
      if (given != null) {
        words.put(part, tidy(part, given));
      }
    }
    return new WordingForm(words, whole(fields.getOrDefault("seen", "0")));
  }

  static WordingForm of(WordedStep step, long seen) {
    Map<Part, String> words = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      words.put(part, step.words(part));
    }
    return new WordingForm(words, seen);
  }

  String value(Part part) {
    return words.getOrDefault(part, "");
  }

  Optional<String> findWords(Part part) {
    return Optional.ofNullable(words.get(part));
  }

  List<FieldError> problems() {
    List<FieldError> problems = new ArrayList<>();
    words.forEach((part, text) -> {
      if (text.length() > part.longest()) {
        problems.add(
            new FieldError(
                part.key(),
                "%s has %d letters; at most %d fit. Maybe make it shorter."
                    .formatted(part.label(), text.length(), part.longest())));
      }
      if (text.isEmpty() && part.needed()) {
        problems.add(
            new FieldError(
                part.key(),
                "%s is empty. Maybe go back to the original instead.".formatted(part.label())));
      }
    });
    findWords(Part.STEMS)
        .ifPresent(stems ->
            stems
                .lines()
                .filter(stem -> !BRACES.matcher(stem).matches())
                .forEach(stem ->
                    problems.add(
                        new FieldError(
                            Part.STEMS.key(),
                            "In “%s” a brace is missing or empty. Maybe write {ten}."
                                .formatted(stem)))));
    return problems;
  }

  /// Line breaks stay only where lines mean something.
  static String tidy(Part part, String given) {
    return part == Part.STEMS
        ? String.join(
            "\n", given.lines().map(WordingForm::oneLine).filter(line -> !line.isEmpty()).toList())
        : oneLine(given);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static long whole(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }
}
