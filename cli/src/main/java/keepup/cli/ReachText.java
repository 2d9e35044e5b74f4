package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import keepup.gias.Delivery;
import keepup.gias.SchoolRow;
import keepup.reach.AcademicYear;
import keepup.reach.Aspect;
import keepup.reach.Breakdown;
import keepup.reach.Cumulative;
import keepup.reach.Cumulative.Trained;
import keepup.reach.Difference;
import keepup.reach.Entry;
import keepup.reach.Fifths;
import keepup.reach.Reach;
import keepup.reach.Register;
import keepup.reach.TakingPart;

/// The reach report for a person, or as JSON.
final class ReachText {
  private final Register register;
  private final List<Entry> open;
  private final Fifths fifths;
  private final Reach reach;
  private final Cumulative specialists;
  private final TreeSet<AcademicYear> years = new TreeSet<>();

  ReachText(Delivery delivery, List<TakingPart> parts, List<Trained> trained, LocalDate today) {
    List<Entry> entries = delivery.schools().stream().map(SchoolRow::entry).toList();
    register = Register.of(entries, delivery.links());
    open = entries.stream().filter(entry -> entry.isOpen(today)).toList();
    fifths =
        Fifths.of(
            open.stream()
                .flatMap(entry -> Optional.ofNullable(entry.freeMealsPercent()).stream())
                .toList());
    reach = Reach.of(register, parts, today);
    specialists = Cumulative.of(trained);
    years.addAll(reach.years());
    trained.forEach(one -> years.add(one.year()));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(row("Year", List.of("schools", "today's", "numbers", "specialists")));
    for (AcademicYear year : years) {
      text.append(
          row(
              year.toString(),
              List.of(
                  reach.ever(year),
                  reach.today(year),
                  reach.numbers(year),
                  specialists.ever(year))));
    }
    text.append(
        """

        schools      ever reached by the end of the year, each once
        today's      of the schools open today, those reached, or that carry on from one that was
        numbers      of the register that were written down: what a count of numbers would say
        """);
    if (!years.isEmpty()) {
      Difference why = reach.difference(years.last());
      text.append(
          "%nOf %,d ever reached %,d closed with none to carry on; splits made %,d more, mergers %,d fewer: %,d of today's.%n"
              .formatted(why.ever(), why.closed(), why.split(), why.merged(), why.today()));
    }
    for (Aspect aspect : Aspect.values()) {
      Breakdown by = by(aspect);
      List<String> heads =
          java.util.stream.Stream.concat(
                  by.years().stream().map(AcademicYear::toString),
                  java.util.stream.Stream.of("today's", "of"))
              .toList();
      text.append('\n').append(row(aspect.words(), heads));
      for (Breakdown.Row row : by.rows()) {
        text.append(
            row(
                row.group(),
                java.util.stream.Stream.concat(
                        row.ever().stream(), java.util.stream.Stream.of(row.today(), row.open()))
                    .toList()));
      }
    }
    return text.toString();
  }

  private static String row(String first, List<?> cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-28s", first));
    for (Object cell : cells) {
      row.append(
          String.format(
              Locale.ROOT, "%12s", cell instanceof Integer count ? "%,d".formatted(count) : cell));
    }
    return row.append('\n').toString();
  }

  private Breakdown by(Aspect aspect) {
    Map<String, Integer> all = new HashMap<>();
    open.forEach(entry -> all.merge(aspect.of(entry, fifths), 1, Integer::sum));
    return Breakdown.of(
        aspect,
        reach,
        urn ->
            register
                .findDescribed(urn)
                .map(entry -> aspect.of(entry, fifths))
                .orElse(Aspect.UNKNOWN),
        all);
  }

  void json(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("years");
    for (AcademicYear year : years) {
      json.writeStartObject();
      json.writeStringField("year", year.toString());
      json.writeNumberField("schools", reach.ever(year));
      json.writeNumberField("todays", reach.today(year));
      json.writeNumberField("numbers", reach.numbers(year));
      json.writeNumberField("specialists", specialists.ever(year));
      json.writeEndObject();
    }
    json.writeEndArray();
    for (Aspect aspect : Aspect.values()) {
      json.writeArrayFieldStart(aspect.key());
      for (Breakdown.Row row : by(aspect).rows()) {
        json.writeStartObject();
        json.writeStringField("group", row.group());
        json.writeArrayFieldStart("schools");
        for (int count : row.ever()) {
          json.writeNumber(count);
        }
        json.writeEndArray();
        json.writeNumberField("todays", row.today());
        json.writeNumberField("open", row.open());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
