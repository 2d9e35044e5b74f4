package keepup.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/// Writes JSON as it goes.
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /// A generator that leaves the stream open when it is closed.
  static JsonGenerator on(OutputStream out) throws IOException {
    JsonGenerator generator = FACTORY.createGenerator(out);
    generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return generator;
  }

  static void strings(JsonGenerator json, String field, Collection<?> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (Object value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
  }

  /// A probability to four places, which is more than any of them is worth.
  static void probability(JsonGenerator json, String field, double probability) throws IOException {
    json.writeNumberField(field, Math.round(probability * 10_000) / 10_000.0);
  }
}
