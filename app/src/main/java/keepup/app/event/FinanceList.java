package keepup.app.event;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keepup.app.design.Pence;

/// What each school pays for one event, for the finance office.
///
/// @param bills by the name of the school
/// @param unsaid of how many with a place nobody has said whether they came
record FinanceList(HubEvent event, List<Bill> bills, int unsaid) {

  /// What one school pays.
  record Bill(String school, List<Line> lines) {
    Bill {
      lines = List.copyOf(lines);
    }

    Pence net() {
      return sum(lines.stream().map(line -> line.charge().net()).toList());
    }

    Pence vat() {
      return sum(lines.stream().map(line -> line.charge().vat()).toList());
    }

    Pence gross() {
      return net().plus(vat());
    }
  }

  /// What is paid for one adult.
  record Line(String name, Charge charge) {}

  FinanceList {
    bills = List.copyOf(bills);
  }

  /// @param now before the event begins nothing is said of who came
  static FinanceList of(HubEvent event, List<Booking> bookings, Instant now) {
    Map<String, List<Line>> bySchool = new TreeMap<>();
    for (Booking booking : bookings) {
      Charge charge = Charge.of(event, booking);
      if (charge.kind() != Charge.Kind.NONE) {
        // Two schools of one name are two bills.
        bySchool
            .computeIfAbsent(booking.schoolName() + "\n" + booking.school(), _ -> new ArrayList<>())
            .add(new Line(booking.name(), charge));
      }
    }
    long unsaid =
        bookings.stream()
            .filter(_ -> event.isOpen() && event.hasBegun(now))
            .filter(one -> one.state() == BookingState.PLACED && one.attendance().isEmpty())
            .count();
    return new FinanceList(
        event,
        bySchool.entrySet().stream()
            .map(one ->
                new Bill(one.getKey().substring(0, one.getKey().indexOf('\n')), one.getValue()))
            .toList(),
        (int) unsaid);
  }

  /// What is not settled yet, or nothing to say.
  String unsettled() {
    return unsaid == 0
        ? ""
        : unsaid == 1
            ? "Of one person it is not said yet whether they came."
            : "Of %d people it is not said yet whether they came.".formatted(unsaid);
  }

  Pence net() {
    return sum(bills.stream().map(Bill::net).toList());
  }

  Pence vat() {
    return sum(bills.stream().map(Bill::vat).toList());
  }

  Pence gross() {
    return net().plus(vat());
  }

  /// One line an adult, amounts in pounds.
  String csv() {
    var text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("Event", "Date", "School", "Name", "For", "Net", "VAT", "Total");
      for (Bill bill : bills) {
        for (Line line : bill.lines()) {
          csv.writeRecord(
              cell(event.plan().title()),
              event.plan().starts().toLocalDate().toString(),
              cell(bill.school()),
              cell(line.name()),
              line.charge().kind().words(),
              line.charge().net().plain(),
              line.charge().vat().plain(),
              line.charge().gross().plain());
        }
      }
    } catch (java.io.IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
    return text.toString();
  }

  /// A spreadsheet would reckon with what somebody typed as a name, if it began like a formula.
  private static String cell(String text) {
    return text.matches("[=+@\\t-].*") ? "'" + text : text;
  }

  private static Pence sum(List<Pence> amounts) {
    return amounts.stream().reduce(Pence.NONE, Pence::plus);
  }
}
