package keepup.app.reach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import keepup.reach.Urn;

/// Numbers of the register that somebody typed or pasted, with anything between them.
///
/// @param urns each once, in the order in which they came
/// @param wrong what is no number of six figures
/// @param tooMany whether there were more than are read at once
record WrittenNumbers(Set<Urn> urns, List<String> wrong, boolean tooMany) {
  private static final int MOST = 2_000;

  static WrittenNumbers of(String text) {
    Set<Urn> urns = new LinkedHashSet<>();
    List<String> wrong = new ArrayList<>();
    List<String> words = List.of(text.strip().split("[\\s,;]+", MOST + 1));
    for (String word : words.subList(0, Math.min(MOST, words.size()))) {
      if (word.matches("[1-9]\\d{5}")) {
        urns.add(new Urn(Integer.parseInt(word)));
      } else if (!word.isEmpty()) {
        wrong.add(word.length() > 30 ? word.substring(0, 30) + "…" : word);
      }
    }
    return new WrittenNumbers(urns, wrong, words.size() > MOST);
  }

  /// What is wrong, in a sentence; `""` where nothing is.
  String problem() {
    if (tooMany) {
      return "More than %,d numbers were given. Maybe paste them in parts.".formatted(MOST);
    }
    if (!wrong.isEmpty()) {
      return wrong.size() == 1
          ? "“%s” is not a number of six figures. Maybe a figure is missing; the others are right."
              .formatted(wrong.getFirst())
          : "“%s” and %d more are not numbers of six figures. Maybe figures are missing."
              .formatted(wrong.getFirst(), wrong.size() - 1);
    }
    return urns.isEmpty() ? "No number was given. Maybe paste them, one a line." : "";
  }
}
