package keepup.national;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The records that a report is made from, opened in an engine and looked over: files without a
/// name, a number or a free word of any child.
final class Records {
  private static final List<String> OUTCOME =
      List.of(
          "trial",
          "model",
          "year",
          "hub",
          "school",
          "class",
          "arm",
          "pupil_premium",
          "before",
          "after");
  private static final List<String> TAKING_PART =
      List.of("year", "area", "hub", "school", "pupils");
  private static final List<String> CHALLENGE = List.of("year", "area", "school", "challenge");

  private final Engine engine;
  private final List<Kept> files = new ArrayList<>();

  /// A file and how many lines it has.
  ///
  /// @param about what was found, in a sentence
  record Kept(RecordFile file, long lines, String about) {}

  private Records(Engine engine) {
    this.engine = engine;
  }

  /// @throws BadRecords if a file is missing, or a line of one cannot be used
  static Records open(Path folder, Engine engine) throws BadRecords, IOException {
    Records records = new Records(engine);
    records.outcomes(folder);
    records.takingPart(folder);
    records.challenges(folder);
    return records;
  }

  String engine() {
    return engine.name();
  }

  /// The outcomes, who took part, and the challenges.
  List<Kept> files() {
    return List.copyOf(files);
  }

  /// @param question the name of its file
  void ask(String question, Consumer<Row> each) {
    engine.ask(Sql.read(question), each);
  }

  private void outcomes(Path folder) throws BadRecords, IOException {
    RecordFile file = file(folder, "outcomes", "outcomes_file", OUTCOME);
    engine.run(Sql.read("outcome-view"));
    Row row = one("outcome-faults");
    gaps(file, row);
    fault(
        file, row.whole(2), "an arm that is neither help nor usual", row.text(3), "help or usual");
    fault(
        file, row.whole(4), "a pupil_premium that is neither yes nor no", row.text(5), "yes or no");
    fault(
        file,
        row.whole(6),
        "a mark that is not a whole number from -10000 to 10000",
        row.text(7),
        "the mark as a whole number, or nothing where there is none");
    List<String> twice = new ArrayList<>();
    ask(
        "outcome-models",
        found ->
            twice.add(
                "'%s' ('%s' and '%s')".formatted(found.text(0), found.text(1), found.text(2))));
    if (!twice.isEmpty()) {
      throw new BadRecords(
          "%s: %d trials are of several models, as %s."
              .formatted(file.name(), twice.size(), twice.getFirst()),
          "Maybe give each model's trial a name of its own.");
    }
    files.add(
        new Kept(
            file,
            row.whole(0),
            "a pupil of a trial each; %,d have a mark before and after".formatted(row.whole(8))));
  }

  private void takingPart(Path folder) throws BadRecords, IOException {
    RecordFile file = file(folder, "taking-part", "taking_part_file", TAKING_PART);
    engine.run(Sql.read("taking-part-view"));
    Row row = one("taking-part-faults");
    gaps(file, row);
    fault(
        file,
        row.whole(2),
        "a number of pupils that is not a whole number from 0 to 10000",
        row.text(3),
        "how many pupils the school has");
    files.add(new Kept(file, row.whole(0), "a school that takes part in a year each"));
  }

  private void challenges(Path folder) throws BadRecords, IOException {
    RecordFile file = file(folder, "challenges", "challenges_file", CHALLENGE);
    engine.run(Sql.read("challenge-view"));
    Row row = one("challenge-faults");
    gaps(file, row);
    files.add(new Kept(file, row.whole(0), "something that a school finds hard each, or 'none'"));
  }

  private RecordFile file(Path folder, String name, String view, List<String> wanted)
      throws BadRecords, IOException {
    RecordFile file = RecordFile.in(folder, name);
    List<String> columns = engine.open(view, file.path());
    for (String column : wanted) {
      if (!columns.contains(column)) {
        throw new BadRecords(
            "%s has no column '%s'.".formatted(file.name(), column),
            "Maybe its head is not: " + String.join(",", wanted));
      }
    }
    for (String column : columns) {
      if (!wanted.contains(column)) {
        throw new BadRecords(
            "%s has a column '%s', which no question here needs.".formatted(file.name(), column),
            "Maybe take it out: what could tell about a child must not be in these files.");
      }
    }
    return file;
  }

  private Row one(String question) {
    List<Row> rows = new ArrayList<>();
    ask(question, rows::add);
    return rows.getFirst();
  }

  private static void gaps(RecordFile file, Row row) throws BadRecords {
    if (row.whole(0) == 0) {
      throw new BadRecords(file.name() + " has no lines.", "Maybe it is the wrong file.");
    }
    if (row.whole(1) > 0) {
      throw new BadRecords(
          "%s: %,d lines lack a word that must be there.".formatted(file.name(), row.whole(1)),
          "Maybe only before and after may be left empty, where a pupil was away.");
    }
  }

  private static void fault(RecordFile file, long lines, String what, String as, String maybe)
      throws BadRecords {
    if (lines > 0) {
      throw new BadRecords(
          "%s: %,d lines have %s, as '%s'.".formatted(file.name(), lines, what, as),
          "Maybe " + maybe + ".");
    }
  }
}
