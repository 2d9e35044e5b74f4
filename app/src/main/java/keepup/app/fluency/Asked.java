package keepup.app.fluency;

import java.util.List;
import keepup.fluency.Derivation;
import keepup.fluency.Task;
import keepup.fluency.Working;

/// One fact as a child's page asks it, with all that the page needs when the connection goes.
///
/// @param fact its id
/// @param text as the child reads it
/// @param spoken as a voice says it
/// @param says the way to it, without the answer
/// @param lines the way to it, line by line
/// @param picture SVG, or `""`
record Asked(
    String fact,
    String text,
    String spoken,
    int answer,
    boolean isNew,
    String says,
    List<String> lines,
    String picture) {
  static Asked of(Task task) {
    Derivation way = task.derivation();
    return new Asked(
        task.fact().id(),
        task.fact().text(),
        spoken(task.fact().text()),
        task.fact().answer(),
        task.isNew(),
        way.says(),
        way.workings().stream().map(Working::text).toList(),
        HelpPicture.of(way));
  }

  private static String spoken(String text) {
    return text.replace("×", "times")
        .replace("÷", "divided by")
        .replace("−", "take away")
        .replace("+", "plus");
  }
}
