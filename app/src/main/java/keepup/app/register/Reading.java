package keepup.app.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepup.app.school.RegisterEntry;

/// A register file as it was read.
///
/// @param entries the children of the rows without a problem, in the file's order
/// @param findings what the school office should know, in the file's order
record Reading(List<RegisterEntry> entries, List<Finding> findings) {

  /// Reads a file.
  ///
  /// @param today by which ages are judged
  /// @throws UnreadableFileException if it is no register at all
  static Reading of(byte[] file, LocalDate today) throws UnreadableFileException {
    Table table = Table.of(FileText.of(file));
    var entries = new ArrayList<RegisterEntry>();
    var findings = new ArrayList<Finding>();
    Map<String, Integer> lines = new HashMap<>();
    for (Table.Row row : table.rows()) {
      var ofRow = new ArrayList<Finding>();
      var found = new RowReader(table, today, ofRow).find(row);
      if (found.isPresent()) {
        RegisterEntry entry = found.get();
        Integer before = lines.putIfAbsent(entry.key(), row.line());
        if (before == null) {
          entries.add(entry);
        } else {
          ofRow.add(twice(row.line(), before, entry));
        }
      }
      findings.addAll(ofRow);
    }
    return new Reading(List.copyOf(entries), List.copyOf(findings));
  }

  private static Finding twice(int line, int before, RegisterEntry entry) {
    return entry.upn() == null
        ? Finding.problem(
            line,
            Column.LEGAL_SURNAME,
            "The same legal name and date of birth stand on line %d.".formatted(before),
            "Maybe they are twins and need their UPNs, or one row is there twice.")
        : Finding.problem(
            line,
            Column.UPN,
            "The UPN %s stands on line %d as well.".formatted(entry.upn(), before),
            "Maybe one row is there twice, or one UPN was copied to another child.");
  }

  /// Those of the findings that stop the register from being brought in.
  List<Finding> problems() {
    return findings.stream().filter(Finding::stops).toList();
  }

  /// Those that do not.
  List<Finding> warnings() {
    return findings.stream().filter(finding -> !finding.stops()).toList();
  }
}
