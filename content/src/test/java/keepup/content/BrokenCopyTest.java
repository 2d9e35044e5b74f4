package keepup.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole curriculum, copied and broken in 26 different ways: each is told with its file, its
/// line and a plain sentence, all in one reading.
class BrokenCopyTest {
  private static final int SEEDS = 5;
  private static final String STEPS = "steps/year-3-add-subtract.yaml";
  private static final String COLUMNS = "misconceptions/column-subtraction.yaml";
  private static final String PLACE = "questions/place-value.yaml";

  /// What is put in place of a text, once, and what is then told of it.
  private record Break(String file, String text, String broken, String told) {}

  private static final List<Break> BREAKS =
      List.of(
          new Break(STEPS, "- id: y3.add.ones\n", "- id: y3 add ones\n", "'y3 add ones' must be"),
          new Break(
              STEPS, "- id: y3.add.tens\n", "- id: y3.add.hundreds\n", "hundreds is there twice"),
          new Break(
              STEPS,
              "- id: y3.subtract.columns\n  year: 3",
              "- id: y3.subtract.columns\n  year: three",
              "The year 'three' must be"),
          new Break(
              STEPS,
              "[y2.subtract.two-digit, y3.add.columns]",
              "[y2.subtract.two-digits, y3.add.columns]",
              "no step y2.subtract.two-digits to need"),
          new Break(
              "steps/year-2-add-subtract.yaml",
              "  needs: [y2.add.tens]\n",
              "  needs: [y3.add.columns]\n",
              "which is taught later, in Year 3"),
          new Break(
              "steps/year-1-add-subtract.yaml",
              "says: Know that adding zero changes nothing.\n  needs: [y1.add.write]",
              "says: Know that adding zero changes nothing.\n  needs: [y1.add.zero]",
              "in a circle: y1.add.zero"),
          new Break(
              STEPS, "codes: [3AS-1, 3C1]", "codes: [3QS-1, 3C1]", "'3QS-1' has no form that is"),
          new Break(
              "steps/year-2-add-subtract.yaml",
              "codes: [2AS-2",
              "codes: [2AS-9",
              "The code '2AS-9' is in no list of codes"),
          new Break(
              STEPS,
              "{kind: column-add, digits: 3, other-digits: 2-3, carries: 0, round: none}",
              "{kind: column-addition, digits: 3}",
              "There is no question kind 'column-addition'"),
          new Break(
              STEPS,
              "{kind: column-subtract, digits: 3, bottom-digits: 2-3, exchanges: 0, round: none}",
              "{kind: column-subtract, digits: 3, carries: 0}",
              "has no parameter 'carries'"),
          new Break(
              "steps/year-3-fractions.yaml",
              "{kind: shaded-fraction, n: 1, d: 2-12}",
              "{kind: shaded-fraction, n: 1, d: 12-2}",
              "The value '12-2' must be a range"),
          new Break(
              STEPS,
              "misconceptions: [subtract.n-take-zero-is-zero,",
              "misconceptions: [subtract.n-take-zero-is-nil,",
              "There is no misconception subtract.n-take-zero-is-nil"),
          new Break(
              "steps/year-1-add-subtract.yaml",
              "[add.n-plus-zero-is-zero, add.counts-start-number]",
              "[add.n-plus-zero-is-zero, add.counts-start-number, add.carry-forgotten]",
              "The misconception add.carry-forgotten shows on none"),
          new Break(
              STEPS,
              "- pair: [subtract.exchanges-only-once, subtract.no-exchange-where-reduced]",
              "- pair: [subtract.lender-not-reduced, subtract.exchanges-only-once]",
              "subtract.lender-not-reduced and subtract.exchanges-only-once are not alike"),
          new Break(
              STEPS,
              "The ones are under the {ones}, and",
              "The ones are under the {ones, and",
              "The braces of the stem sentence"),
          new Break(
              STEPS,
              "deepen: Six digit cards, no carrying. What is the largest total you can make?",
              "deepen:",
              "The field 'deepen' is empty"),
          new Break(
              STEPS,
              "look-for: One digit in a square, starting at the ones.",
              "lookfor: One digit in a square, starting at the ones.",
              "There is no field 'lookfor' here"),
          new Break(
              "steps/year-1-add-subtract.yaml",
              "One part is {0}, so the whole is the same as the other part.",
              "The numerator is {0}, so the whole is the same.",
              "The word 'numerator' is said in"),
          new Break(
              "steps/year-1-add-subtract.yaml",
              "I take away none, so {6} are left.",
              "Subtracting absolutely nothing whatsoever necessarily leaves the quantity"
                  + " considered originally completely unaltered, invariably resulting in an"
                  + " identical remaining quantity which consequently equals {6} individual items"
                  + " altogether afterwards.",
              "read as for a child of"),
          new Break(
              COLUMNS,
              "procedure: subtract-smaller-from-larger\n",
              "procedure: subtract-smaller-from-largest\n",
              "There is no wrong procedure 'subtract-smaller-from-largest'"),
          new Break(
              COLUMNS,
              "{question: \"524 - 186\", expected: \"338\"",
              "{question: \"524 - 186\", expected: \"348\"",
              "The example says that 524 - 186 is 348, but it is 338"),
          new Break(
              "misconceptions/equality.yaml",
              "{question: \"6 + 3 = [] + 2\", expected: \"7\", answer: \"9\"}",
              "{question: \"6 + 3 = [] + 2\", expected: \"7\", answer: \"8\"}",
              "answers 6 + 3 = [] + 2 with 8, but its rule gives 9"),
          new Break(
              "misconceptions/equality.yaml",
              "rule: \"a + b + c\"",
              "rule: \"a + b + e\"",
              "at column 9"),
          new Break(
              COLUMNS,
              "source: \"VanLehn 1982/1990 glossary; Brown & Burton 1978; Brown & VanLehn 1980;"
                  + " Raghubar",
              "source: \"A blog; Brown & Burton 1978; Brown & VanLehn 1980; Raghubar",
              "The source 'A blog' is in no list of sources"),
          new Break(
              PLACE,
              "question: Round {n} to the nearest {unit}.",
              "question: Round {n} to the nearest {place}.",
              "has a slot 'unit' that is not drawn"),
          new Break(
              "codes/ready-to-progress.yaml",
              "- code: 6G-1",
              "- code: 6G-7",
              "No small step has the ready-to-progress code 6G-7"));

  @TempDir Path folder;

  @Test
  void each_of_26_faults_is_told_with_its_file_and_line() throws IOException {
    copy(Path.of("../curriculum"));
    for (Break one : BREAKS) {
      Path file = folder.resolve(one.file());
      String content = Files.readString(file);
      assertThat(content).as(one.text()).contains(one.text());
      int at = content.indexOf(one.text());
      Files.writeString(
          file,
          content.substring(0, at) + one.broken() + content.substring(at + one.text().length()));
    }
    List<String> told = new ArrayList<>();
    try {
      CurriculumFiles.read(folder, SEEDS);
    } catch (ContentFaults faults) {
      faults.faults().forEach(fault -> told.add(fault.toString()));
    }
    assertThat(told).hasSizeGreaterThanOrEqualTo(BREAKS.size());
    assertThat(told).allMatch(line -> line.matches("(?s).*\\.yaml:\\d+: .*"));
    for (Break one : BREAKS) {
      String name = Path.of(one.file()).getFileName().toString();
      assertThat(told)
          .as(one.broken())
          .anyMatch(line -> line.contains(name + ":") && line.contains(one.told()));
    }
  }

  private void copy(Path from) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path to = folder.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(to);
        } else {
          Files.copy(path, to);
        }
      }
    }
  }
}
