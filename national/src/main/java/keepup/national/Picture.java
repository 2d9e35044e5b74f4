package keepup.national;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The national picture of a day: everything that the report shows.
///
/// @param engine that answered the questions, with its version
/// @param files that were read
public record Picture(
    LocalDate date, String engine, List<Section> sections, List<Records.Kept> files) {

  /// Makes it.
  ///
  /// @param folder with outcomes, taking-part and challenges, each `.parquet` or `.csv`
  /// @param date that the report bears
  /// @throws BadRecords if the records cannot be used
  public static Picture of(Path folder, Engine engine, LocalDate date)
      throws BadRecords, IOException {
    Records records = Records.open(folder, engine);
    WhatHelps helps = new WhatHelps(Trials.of(records));
    List<Section> sections = new ArrayList<>();
    sections.add(helps.section());
    sections.add(helps.forWhom());
    sections.add(new Reach(records).section());
    sections.add(new Challenges(records).section());
    return new Picture(date, records.engine(), List.copyOf(sections), records.files());
  }

  /// Every figure by its id, as exact as it was made.
  public Map<String, Double> figures() {
    Map<String, Double> figures = new TreeMap<>();
    for (Section section : sections) {
      section.tables().forEach(table -> add(table, figures));
      section.notes().forEach(note -> note.tables().forEach(table -> add(table, figures)));
    }
    return figures;
  }

  private static void add(Table table, Map<String, Double> figures) {
    for (List<Cell> row : table.rows()) {
      for (Cell cell : row) {
        cell.figures()
            .forEach((id, value) -> {
              if (figures.put(id, value) != null) {
                throw new IllegalStateException("Two figures are called " + id + ".");
              }
            });
      }
    }
  }
}
