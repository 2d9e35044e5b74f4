package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyListAccessor;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Method;

/// A calendar file as a reader that shares no code with its writer reads it: ical4j.
record CalendarReading(String method, List<Entry> entries) {
  private static final Path KEPT = Path.of("target", "calendars");

  /// One event of a calendar.
  record Entry(
      String uid,
      int sequence,
      String status,
      Instant start,
      Instant end,
      String summary,
      String location,
      String description) {}

  CalendarReading {
    entries = List.copyOf(entries);
  }

  /// Reads a file, after checking it against RFC 5545 and its method against RFC 5546; keeps both
  /// the file and what was read for `scripts/calendar-readers`, which asks other readers.
  static CalendarReading of(String name, String file) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(file));
      assertThat(calendar.validate().hasErrors()).as(file).isFalse();
      String method = value(calendar, "METHOD");
      List<VEvent> events =
          calendar.getComponentList().getAll().stream()
              .filter(VEvent.class::isInstance)
              .map(VEvent.class::cast)
              .toList();
      for (VEvent event : events) {
        assertThat(event.validate(new Method(method)).hasErrors()).as(file).isFalse();
      }
      var reading =
          new CalendarReading(method, events.stream().map(CalendarReading::entry).toList());
      Files.createDirectories(KEPT);
      Files.writeString(KEPT.resolve(name + ".ics"), file);
      Files.writeString(KEPT.resolve(name + ".tsv"), reading.lines());
      return reading;
    } catch (ParserException fault) {
      throw new AssertionError(file, fault);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Entry entry(VEvent event) {
    return new Entry(
        value(event, "UID"),
        Integer.parseInt(value(event, "SEQUENCE")),
        value(event, "STATUS"),
        instant(event, "DTSTART"),
        instant(event, "DTEND"),
        value(event, "SUMMARY"),
        value(event, "LOCATION"),
        value(event, "DESCRIPTION"));
  }

  private static String value(PropertyListAccessor of, String name) {
    return of.<Property>getProperty(name).map(Property::getValue).orElse("");
  }

  private static Instant instant(VEvent event, String name) {
    return Instant.from(event.<DateProperty<?>>getProperty(name).orElseThrow().getDate());
  }

  private String lines() {
    var text = new StringBuilder();
    for (Entry one : entries) {
      text.append(
          String.join(
              "\t",
              method,
              one.uid(),
              String.valueOf(one.sequence()),
              one.status(),
              one.start().toString(),
              one.end().toString(),
              one.summary(),
              one.location(),
              one.description().replace("\n", "\\n")));
      text.append('\n');
    }
    return text.toString();
  }
}
