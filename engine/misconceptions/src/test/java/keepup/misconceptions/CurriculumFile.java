package keepup.misconceptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keepup.questions.Question;
import keepup.questions.QuestionReader;
import keepup.questions.Reading;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The misconceptions of addition, subtraction and equality in the curriculum's own files, read
/// without the checks of the content module.
final class CurriculumFile {
  private static final Set<String> EQUATIONS =
      Set.of(
          "column-addition.yaml",
          "column-subtraction.yaml",
          "equality.yaml",
          "mental-addition.yaml",
          "mental-subtraction.yaml");

  private CurriculumFile() {}

  /// An entry with the row of the reference table that it was worked from.
  record Entry(String reference, Misconception misconception) {}

  static List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../../curriculum/misconceptions"))) {
      for (Path file : files.filter(CurriculumFile::ofEquations).sorted().toList()) {
        Object list =
            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        for (Object entry : (List<?>) list) {
          entries.add(entry((Map<?, ?>) entry));
        }
      }
    }
    return entries;
  }

  /// Whether all rules of a file are about equations; those about wordings need the content module.
  private static boolean ofEquations(Path file) {
    return EQUATIONS.contains(file.getFileName().toString());
  }

  static Question question(String text) {
    return switch (new QuestionReader(List.of()).read(text)) {
      case Reading.Read(Question question) -> question;
      case Reading.Unread(String why, String _) -> throw new AssertionError(text + ": " + why);
    };
  }

  private static Entry entry(Map<?, ?> fields) {
    List<Misconception.Example> examples = new ArrayList<>();
    for (Object example : (List<?>) present(fields, "examples")) {
      Map<?, ?> parts = (Map<?, ?>) example;
      examples.add(
          new Misconception.Example(
              text(parts, "question"), text(parts, "expected"), text(parts, "answer")));
    }
    return new Entry(
        text(fields, "reference"),
        new Misconception(
            new MisconceptionId(text(fields, "id")),
            text(fields, "name"),
            text(fields, "says"),
            text(fields, "teach"),
            examples,
            text(fields, "source"),
            procedure(fields)));
  }

  private static WrongProcedure procedure(Map<?, ?> fields) {
    if (fields.containsKey("procedure")) {
      return Procedures.findProcedure(text(fields, "procedure")).orElseThrow();
    }
    if (fields.get("rules") instanceof List<?> rules) {
      return new AnyOf(rules.stream().map(rule -> procedure((Map<?, ?>) rule)).toList());
    }
    FormulaProcedure.Numbers numbers =
        "all".equals(fields.get("numbers"))
            ? FormulaProcedure.Numbers.ALL
            : FormulaProcedure.Numbers.WHOLE;
    String when = fields.containsKey("when") ? text(fields, "when") : "";
    return FormulaProcedure.of(
        new FormulaProcedure.Draft(text(fields, "rule"), text(fields, "on"), when, numbers),
        _ -> Optional.empty());
  }

  private static String text(Map<?, ?> fields, String name) {
    return present(fields, name).toString();
  }

  private static Object present(Map<?, ?> fields, String name) {
    Object value = fields.get(name);
    if (value == null) {
      throw new AssertionError(fields.get("id") + " has no " + name);
    }
    return value;
  }
}
