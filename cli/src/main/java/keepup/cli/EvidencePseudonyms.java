package keepup.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import keepup.evidence.Pseudonyms;

/// `evidence pseudonymise`: a file with names that hold for one purpose only.
final class EvidencePseudonyms {
  private static final int NEW_BYTES = 32;

  private EvidencePseudonyms() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(words, Set.of("new-secret"), Set.of("column", "purpose", "secret", "drop"));
    String secretFile = EvidenceCommand.needed(arguments, "secret");
    if (arguments.has("new-secret")) {
      arguments.exactly(0, "./keepup evidence pseudonymise --new-secret --secret FILE");
      make(secretFile, terminal);
      return;
    }
    String file =
        arguments
            .exactly(
                1,
                "./keepup evidence pseudonymise FILE.csv --column C --purpose NAME --secret FILE")
            .getFirst();
    Pseudonyms pseudonyms;
    try {
      pseudonyms = Pseudonyms.of(secret(secretFile), EvidenceCommand.needed(arguments, "purpose"));
    } catch (IllegalArgumentException e) {
      throw EvidenceCommand.unusable(secretFile, e);
    }
    StringWriter text = new StringWriter();
    try (Input input = Input.open(file, terminal.in());
        CsvWriter csv = CsvWriter.builder().build(text)) {
      EvidenceTable table = new EvidenceTable(input);
      int column = table.column(EvidenceCommand.needed(arguments, "column"));
      Set<Integer> dropped = new HashSet<>();
      for (String name : arguments.find("drop").map(n -> n.split(",", -1)).orElse(new String[0])) {
        dropped.add(table.column(name));
      }
      List<String> head = new ArrayList<>();
      for (int i = 0; i < table.width(); i++) {
        if (!dropped.contains(i)) {
          head.add(table.name(i));
        }
      }
      csv.writeRecord(head);
      table.forEach(row -> {
        if (row.text(column).isEmpty()) {
          throw row.fault("The id is missing.", "Maybe fill it in, or take the row out.");
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < table.width(); i++) {
          if (!dropped.contains(i)) {
            values.add(i == column ? pseudonyms.of(row.text(i)) : row.text(i));
          }
        }
        csv.writeRecord(values);
      });
    }
    terminal.out().print(text);
  }

  private static byte[] secret(String name) throws BadInput, IOException {
    Path path = Path.of(name);
    if (!Files.isReadable(path)) {
      throw new BadInput(
          "The secret " + name + " is not there.", "Maybe make one with --new-secret.");
    }
    try {
      return HexFormat.of().parseHex(Files.readString(path).strip());
    } catch (IllegalArgumentException e) {
      throw BadInput.at(
          name, 1, "The secret is not written in hexadecimal.", "Maybe it is another file.");
    }
  }

  /// The one thing that no seed gives: whoever could make it again could join the files.
  private static void make(String name, Terminal terminal) throws BadInput, IOException {
    if (Files.exists(Path.of(name))) {
      throw new BadInput(
          name + " is there already.",
          "Maybe keep it: without it no later file has the same names.");
    }
    byte[] secret = new byte[NEW_BYTES];
    new SecureRandom().nextBytes(secret);
    EvidenceJson.file(name, HexFormat.of().formatHex(secret) + "\n");
    Arrays.fill(secret, (byte) 0);
    terminal
        .out()
        .println("A new secret is in " + name + ". Keep it in the school, and only there.");
  }
}
