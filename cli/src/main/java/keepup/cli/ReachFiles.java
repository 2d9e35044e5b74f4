package keepup.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import keepup.reach.AcademicYear;
import keepup.reach.Cumulative.Trained;
import keepup.reach.TakingPart;
import keepup.reach.Urn;

/// The tables that the command `reach` reads beside the register.
final class ReachFiles {
  private ReachFiles() {}

  /// Columns `urn` and `year`.
  static List<TakingPart> parts(Input input) throws BadInput, IOException {
    EvidenceTable table = new EvidenceTable(input);
    int urn = table.column("urn");
    int year = table.column("year");
    List<TakingPart> parts = new ArrayList<>();
    table.forEach(row -> {
      String number = row.text(urn);
      if (!number.matches("[1-9]\\d{5}")) {
        throw row.fault(
            "'%s' is not a number of the register.".formatted(number),
            "Maybe a figure is missing.");
      }
      parts.add(new TakingPart(new Urn(Integer.parseInt(number)), year(row, year)));
    });
    return parts;
  }

  /// Columns `specialist` and `year`.
  static List<Trained> trained(Input input) throws BadInput, IOException {
    EvidenceTable table = new EvidenceTable(input);
    int who = table.column("specialist");
    int year = table.column("year");
    List<Trained> trained = new ArrayList<>();
    table.forEach(row -> {
      if (row.text(who).isEmpty()) {
        throw row.fault("The specialist is missing.", "Maybe fill it in, or take the row out.");
      }
      trained.add(new Trained(row.text(who), year(row, year)));
    });
    return trained;
  }

  private static AcademicYear year(EvidenceTable.Row row, int column) throws BadInput {
    var found = AcademicYear.find(row.text(column));
    if (found.isEmpty()) {
      throw row.fault(
          "'%s' is not a school year.".formatted(row.text(column)), "Maybe write it as 2015/16.");
    }
    return found.get();
  }
}
