package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import keepup.evidence.Interval;

/// Numbers of the evidence engine as JSON: what is not finite is null.
final class EvidenceJson {
  private EvidenceJson() {}

  /// Writes one document.
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  static void document(Terminal terminal, Body body) throws IOException {
    try (JsonGenerator json = Json.on(terminal.out())) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    }
    terminal.out().println();
  }

  static void number(JsonGenerator json, String field, double value) throws IOException {
    json.writeFieldName(field);
    value(json, value);
  }

  static void interval(JsonGenerator json, String field, Interval interval) throws IOException {
    json.writeArrayFieldStart(field);
    value(json, interval.low());
    value(json, interval.high());
    json.writeEndArray();
  }

  private static void value(JsonGenerator json, double value) throws IOException {
    if (Double.isFinite(value)) {
      json.writeNumber(value);
    } else {
      json.writeNull();
    }
  }

  /// Writes a text under another name first, so that nothing half-written is ever found.
  static void file(String name, String text) throws BadInput, IOException {
    Path path = Path.of(name).toAbsolutePath();
    Path folder = path.getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(path)) {
      throw new BadInput(
          "Nothing can be written to " + name + ".",
          "Maybe name a file in a folder that is there.");
    }
    Path unfinished = Files.createTempFile(folder, ".keepup", ".tmp");
    try {
      Files.writeString(unfinished, text);
      Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /// The same name with another ending, for the table beside a picture.
  static String beside(String name) {
    return name.replaceFirst("\\.[A-Za-z]+$", "") + ".csv";
  }
}
