package keepup.national;

import java.util.ArrayList;
import java.util.List;

/// How many schools take part, by year and, in the last year, by area.
final class Reach {
  private final Records records;

  Reach(Records records) {
    this.records = records;
  }

  Section section() {
    return new Section(
        "Reach",
        List.of(),
        List.of(years(), areas()),
        List.of(),
        List.of(
            new Note(
                "made-reach",
                "Schools by year",
                List.of(
                    "A school counts once in a year, whatever it took part in, and is new in the"
                        + " first year in which the records have it. “So far” adds up the new ones."
                        + " Pupils are all those of the school, not only those who were helped."),
                List.of("reach"),
                List.of(),
                ""),
            new Note(
                "made-areas",
                "Schools by area",
                List.of("The same for the last year of the records, by the area of the school."),
                List.of("reach-areas"),
                List.of(),
                "")));
  }

  private Table years() {
    String note = "made-reach";
    List<List<Cell>> rows = new ArrayList<>();
    records.ask(
        "reach",
        row -> {
          String id = "reach/" + row.text(0) + "/";
          rows.add(
              List.of(
                  Cell.words(row.text(0)),
                  Cell.count(row.whole(1), note, id + "hubs"),
                  Cell.count(row.whole(2), note, id + "schools"),
                  Cell.count(row.whole(3), note, id + "new"),
                  Cell.count(row.whole(4), note, id + "so-far"),
                  Cell.count(row.whole(5), note, id + "pupils")));
        });
    return new Table(
        "Schools that take part, by year",
        List.of("Year", "Hubs", "Schools", "New schools", "Schools so far", "Pupils in them"),
        rows);
  }

  private Table areas() {
    String note = "made-areas";
    List<List<Cell>> rows = new ArrayList<>();
    records.ask(
        "reach-areas",
        row -> {
          String id = "area/" + row.text(0) + "/";
          rows.add(
              List.of(
                  Cell.words(row.text(0)),
                  Cell.count(row.whole(1), note, id + "schools"),
                  Cell.count(row.whole(2), note, id + "pupils")));
        });
    return new Table(
        "Schools that take part in the last year, by area",
        List.of("Area", "Schools", "Pupils in them"),
        rows);
  }
}
