package keepup.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/// Reads `{"answer":"..."}`, one a line; blank lines are passed over.
final class AnswerLines {
  private static final JsonFactory JSON = new JsonFactory();

  private final BufferedReader reader;
  private int line;

  AnswerLines(BufferedReader reader) {
    this.reader = reader;
  }

  /// The next answer, or nothing at the end of the input.
  ///
  /// @throws BadInput if a line is not an answer
  Optional<String> findNext() throws BadInput, IOException {
    String text = reader.readLine();
    while (text != null) {
      line++;
      if (!text.isBlank()) {
        return Optional.of(answer(text));
      }
      text = reader.readLine();
    }
    return Optional.empty();
  }

  private String answer(String text) throws BadInput, IOException {
    Optional<String> answer = Optional.empty();
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw bad("This line is no JSON object.");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (!name.equals("answer")) {
          json.skipChildren();
        } else if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
          answer = Optional.of(json.getText());
        } else {
          throw bad("The answer is neither a text nor a number.");
        }
      }
    } catch (JsonProcessingException e) {
      throw bad("This line is not JSON: " + e.getOriginalMessage() + ".");
    }
    return answer.orElseThrow(() -> bad("There is no \"answer\" in this line."));
  }

  private BadInput bad(String what) {
    return BadInput.at(
        "-", line, what, "Maybe write {\"answer\":\"117\"}, or {\"answer\":\"\"} for a blank.");
  }
}
