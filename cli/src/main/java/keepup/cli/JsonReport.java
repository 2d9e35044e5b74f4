package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import keepup.diagnosis.Diagnosis;

/// The report as one JSON document, written as it is found.
final class JsonReport implements Report {
  private final JsonGenerator json;
  private final DiagnosisJson parts;
  private final boolean marks;

  JsonReport(OutputStream out, boolean marks) throws IOException {
    this.json = Json.on(out);
    this.parts = new DiagnosisJson(json);
    this.marks = marks;
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("pupils");
  }

  @Override
  public void pupil(String pupil, List<AnswerRow> rows, Diagnosis diagnosis) throws IOException {
    json.writeStartObject();
    json.writeStringField("pupil", pupil);
    json.writeArrayFieldStart("answers");
    for (int i = 0; i < rows.size(); i++) {
      parts.answer(rows.get(i), diagnosis.findings().get(i), marks);
    }
    json.writeEndArray();
    parts.conclusions(diagnosis);
    json.writeEndObject();
  }

  @Override
  public void end(List<Unread> unread) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("unread");
    for (Unread row : unread) {
      json.writeStartObject();
      json.writeNumberField("line", row.line());
      json.writeStringField("question", row.question());
      json.writeStringField("why", row.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
