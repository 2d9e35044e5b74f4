package keepup.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import keepup.evidence.Fidelity;
import keepup.evidence.Protocol;
import keepup.evidence.TrialRow;

/// The files of a trial: its protocol, outcomes, sessions, what was paid, and deviations.
final class TrialFiles {
  private final Protocol protocol;
  private final Terminal terminal;

  TrialFiles(Protocol protocol, Terminal terminal) {
    this.protocol = protocol;
    this.terminal = terminal;
  }

  static Protocol protocol(String file, Terminal terminal) throws BadInput, IOException {
    Map<String, String> fields = new HashMap<>();
    try (Input input = Input.open(file, terminal.in())) {
      int number = 0;
      for (String line : input.text().lines().toList()) {
        number++;
        int colon = line.indexOf(':');
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (colon < 0) {
          throw BadInput.at(
              input.name(), number, "There is no ':' in this line.", "Maybe write field: text.");
        }
        String field = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (!field.equals("hash") && fields.put(field, line.substring(colon + 1).strip()) != null) {
          throw BadInput.at(
              input.name(), number, "The field '" + field + "' comes twice.", "Maybe keep one.");
        }
      }
    }
    try {
      return new Protocol(fields);
    } catch (IllegalArgumentException e) {
      throw EvidenceCommand.unusable(file, e);
    }
  }

  private int optional(EvidenceTable table, String field) throws BadInput {
    String name = protocol.get(field);
    return name.isEmpty() ? -1 : table.column(name);
  }

  /// Every pupil of the trial, those without an outcome too.
  List<TrialRow> rows(String file) throws BadInput, IOException {
    List<TrialRow> rows = new ArrayList<>();
    try (Input input = Input.open(file, terminal.in())) {
      EvidenceTable table = new EvidenceTable(input);
      int outcome = table.column(protocol.get("outcome column"));
      boolean drawn = protocol.isRandomised();
      int group = drawn ? table.column(protocol.get("group column")) : -1;
      int baseline = optional(table, "baseline column");
      int cluster = optional(table, "cluster column");
      int unit = optional(table, "unit column");
      int block = optional(table, "block column");
      int period = optional(table, "period column");
      int score = optional(table, "score column");
      int pupil = optional(table, "pupil column");
      int name = pupil < 0 ? table.find("pupil") : pupil;
      Map<String, Integer> moderators = new LinkedHashMap<>();
      for (String column : protocol.list("subgroups")) {
        moderators.put(column, table.column(column));
      }
      int waves =
          protocol.design() == Protocol.Design.STEPPED_WEDGE ? protocol.count("waves", 99) : 2;
      table.forEach(row -> {
        if (cluster >= 0 && row.text(cluster).isEmpty()) {
          throw row.fault("The cluster is missing.", "Maybe fill it in, or take the row out.");
        }
        Map<String, String> kinds = new HashMap<>();
        moderators.forEach((column, at) -> kinds.put(column, row.text(at)));
        rows.add(
            new TrialRow(
                row.text(name),
                row.text(unit),
                row.text(block),
                drawn ? wave(row, group, waves) : 0,
                period < 0 ? 0 : (int) row.needed(period),
                row.number(outcome),
                baseline < 0 ? Double.NaN : row.number(baseline),
                row.text(cluster),
                score < 0 ? Double.NaN : row.needed(score),
                kinds));
      });
      if (rows.isEmpty()) {
        throw table.fault("The file has no pupils.", "Maybe it is the wrong file.");
      }
    }
    return rows;
  }

  private static int wave(EvidenceTable.Row row, int column, int most) throws BadInput {
    String text = row.text(column);
    int wave = text.matches("[1-9][0-9]?") ? Integer.parseInt(text) : 0;
    if (wave < 1 || wave > most) {
      throw row.fault(
          "The group is '" + text + "'.",
          most == 2
              ? "Maybe 1 for those who begin first and 2 for those who wait, as they were drawn."
              : "Maybe the wave, 1 for those who begin first, as they were drawn.");
    }
    return wave;
  }

  /// What was done against the plan; columns pupil, minutes and, where a row is several, sessions.
  List<String> fidelity(String file, List<TrialRow> rows) throws BadInput, IOException {
    Map<String, Boolean> treated = new LinkedHashMap<>();
    boolean below = !protocol.get("helped").equalsIgnoreCase("above");
    for (TrialRow row : rows) {
      boolean is =
          switch (protocol.design()) {
            case TWO_GROUPS -> row.wave() == 1;
            case STEPPED_WEDGE -> row.period() > row.wave();
            case THRESHOLD -> row.score() < Double.parseDouble(protocol.get("cutoff")) == below;
          };
      treated.merge(row.pupil(), is, Boolean::logicalOr);
    }
    List<Fidelity.Session> sessions = new ArrayList<>();
    try (Input input = Input.open(file, terminal.in())) {
      EvidenceTable table = new EvidenceTable(input);
      int pupil = table.column("pupil");
      int minutes = table.column("minutes");
      int count = table.find("sessions");
      table.forEach(row ->
          sessions.add(
              new Fidelity.Session(
                  row.text(pupil), count < 0 ? 1 : (int) row.needed(count), row.needed(minutes))));
    }
    try {
      return Fidelity.of(protocol, treated, sessions).sentences();
    } catch (IllegalArgumentException e) {
      throw EvidenceCommand.unusable(file, e);
    }
  }

  /// What was paid; columns item and amount, in pounds.
  List<String> cost(String file, int pupils) throws BadInput, IOException {
    List<String> items = new ArrayList<>();
    double[] total = new double[1];
    try (Input input = Input.open(file, terminal.in())) {
      EvidenceTable table = new EvidenceTable(input);
      int item = table.column("item");
      int amount = table.column("amount");
      table.forEach(row -> {
        total[0] += row.needed(amount);
        items.add("%s: £%,.2f.".formatted(row.text(item), row.needed(amount)));
      });
    }
    items.add(
        "Altogether £%,.2f, which is £%,.2f for each of the %d who were to have it."
            .formatted(total[0], total[0] / Math.max(1, pupils), pupils));
    return items;
  }

  /// A sentence on each line.
  List<String> sentences(String file) throws BadInput, IOException {
    try (Input input = Input.open(file, terminal.in())) {
      return input.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }
}
