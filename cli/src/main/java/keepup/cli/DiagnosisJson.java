package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import keepup.diagnosis.Claim;
import keepup.diagnosis.Diagnosis;
import keepup.diagnosis.Explanation;
import keepup.diagnosis.Finding;
import keepup.diagnosis.Need;
import keepup.diagnosis.Systematic;
import keepup.questions.Mark;

/// Writes one pupil's diagnosis as JSON.
final class DiagnosisJson {
  private final JsonGenerator json;

  DiagnosisJson(JsonGenerator json) {
    this.json = json;
  }

  /// A finding, with the question and answer as the file has them.
  void answer(AnswerRow row, Finding finding, boolean marks) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", row.line());
    json.writeStringField("question", row.question());
    if (!marks) {
      json.writeStringField("answer", row.answer());
    }
    json.writeStringField("expected", finding.answered().placed().question().expected().text());
    json.writeBooleanField("correct", finding.mark() == Mark.RIGHT);
    json.writeStringField("step", finding.answered().placed().step().id().value());
    json.writeArrayFieldStart("misconceptions");
    for (Explanation explanation : finding.explanations()) {
      json.writeStartObject();
      json.writeStringField("id", explanation.misconception().id().value());
      json.writeStringField("name", explanation.misconception().name());
      Json.probability(json, "probability", explanation.probability());
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.probability(json, "slip", finding.slip());
    Json.probability(json, "unexplained", finding.unexplained());
    json.writeEndObject();
  }

  void conclusions(Diagnosis diagnosis) throws IOException {
    conclusions(diagnosis, diagnosis.needs());
  }

  /// What the answers say together, with the needs that a plan found.
  void conclusions(Diagnosis diagnosis, List<Need> needs) throws IOException {
    json.writeArrayFieldStart("misconceptions");
    for (Claim claim : diagnosis.claims()) {
      json.writeStartObject();
      json.writeStringField("id", claim.misconception().id().value());
      json.writeStringField("name", claim.misconception().name());
      Json.probability(json, "probability", claim.probability());
      json.writeStringField("claim", claim.named() ? "named" : "possible");
      json.writeArrayFieldStart("lines");
      for (int line : claim.lines()) {
        json.writeNumber(line);
      }
      json.writeEndArray();
      if (!claim.inseparable().isEmpty()) {
        Json.strings(json, "inseparable", claim.inseparable());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    systematic(diagnosis.systematic());
    json.writeArrayFieldStart("needs");
    for (Need need : needs) {
      json.writeStartObject();
      json.writeStringField("step", need.step().id().value());
      json.writeStringField("says", need.step().says());
      Json.probability(json, "secure", need.secure());
      json.writeStringField("because", need.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void systematic(List<Systematic> systematic) throws IOException {
    json.writeArrayFieldStart("systematic");
    for (Systematic one : systematic) {
      json.writeStartObject();
      json.writeStringField("step", one.step().id().value());
      Json.probability(json, "probability", one.probability());
      json.writeArrayFieldStart("lines");
      for (int line : one.lines()) {
        json.writeNumber(line);
      }
      json.writeEndArray();
      json.writeStringField("says", one.says());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
