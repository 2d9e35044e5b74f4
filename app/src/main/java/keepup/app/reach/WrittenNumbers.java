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
record WrittenNumbers(Set<Urn> urns, List<String> wrong) {
  private static final int MOST = 2_000;

  static WrittenNumbers of(String text) {
    Set<Urn> urns = new LinkedHashSet<>();
    List<String> wrong = new ArrayList<>();
    for (String word : text.strip().split("[\\s,;]+", MOST + 1)) {
      if (word.matches("[1-9]\\d{5}")) {
        urns.add(new Urn(Integer.parseInt(word)));
      } else if (!word.isEmpty()) {
        wrong.add(word.length() > 30 ? word.substring(0, 30) + "…" : word);
      }
    }
    return new WrittenNumbers(urns, wrong);
  }

  /// What is wrong, in a sentence; `""` where nothing is.
  String problem() {
    if (!wrong.isEmpty()) {
      return "“%s” is not a number of six figures. Maybe a figure is missing; %s"
          .formatted(
              wrong.getFirst(),
              wrong.size() == 1
                  ? "the others are right."
                  : "%d more are not either.".formatted(wrong.size() - 1));
    }
    return urns.isEmpty() ? "No number was given. Maybe paste them, one a line." : "";
  }
}
