package keepup.national;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keepup.simulator.MadeUpNation;

/// Records of a country that does not exist, as a folder that a report can be made from.
public final class MadeUpFolder {
  private MadeUpFolder() {}

  /// Writes the three files as CSV.
  ///
  /// @param pupils in trials
  public static void csv(Path folder, int pupils, long seed) throws IOException {
    Files.createDirectories(folder);
    MadeUpNation nation = new MadeUpNation(pupils, seed);
    try (CsvWriter csv = CsvWriter.builder().build(folder.resolve("outcomes.csv"))) {
      csv.writeRecord(
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
      nation.outcomes(line ->
          csv.writeRecord(
              line.trial(),
              line.model(),
              line.year(),
              line.hub(),
              line.school(),
              line.form(),
              line.treated() ? "help" : "usual",
              line.premium() ? "yes" : "no",
              String.valueOf(line.before()),
              line.after() < 0 ? "" : String.valueOf(line.after())));
    }
    try (CsvWriter csv = CsvWriter.builder().build(folder.resolve("taking-part.csv"))) {
      csv.writeRecord("year", "area", "hub", "school", "pupils");
      nation.takingPart(line ->
          csv.writeRecord(
              line.year(), line.area(), line.hub(), line.school(), String.valueOf(line.pupils())));
    }
    try (CsvWriter csv = CsvWriter.builder().build(folder.resolve("challenges.csv"))) {
      csv.writeRecord("year", "area", "school", "challenge");
      nation.challenges(
          line -> csv.writeRecord(line.year(), line.area(), line.school(), line.challenge()));
    }
  }

  /// Makes Parquet of the CSV files of a folder, which it takes away.
  public static void parquet(Path folder) throws BadRecords, IOException {
    try (DuckDb engine = new DuckDb()) {
      for (String name : List.of("outcomes", "taking-part", "challenges")) {
        Path csv = folder.resolve(name + ".csv");
        engine.open("lines", csv);
        engine.run(
            "copy (select * from lines) to '%s' (format parquet)"
                .formatted(folder.resolve(name + ".parquet").toString().replace("'", "''")));
        Files.delete(csv);
      }
    }
  }
}
