package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final Path DOCS = Path.of("../docs");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void the_example_is_planned_and_proved_and_both_documents_fit_their_schemas() throws IOException {
    String example = Files.readString(DOCS.resolve("examples/plan.json"));
    assertThat(misfits("plan-problem.schema.json", JSON.readTree(example))).isEmpty();
    Ran ran = Ran.with(example, "plan", "-", "--json");
    assertThat(ran.status()).as(ran.err()).isZero();
    JsonNode plan = JSON.readTree(ran.out());
    assertThat(misfits("plan-result.schema.json", plan)).isEmpty();
    assertThat(plan.get("proved").asBoolean()).isTrue();
    assertThat(plan.get("gain")).isEqualTo(plan.get("bound"));
    assertThat(plan.get("leftOut").findValuesAsText("child")).contains("Eli");
  }

  @Test
  void the_greedy_planner_does_without_the_library_and_says_so() throws IOException {
    Ran ran = Ran.with(example(), "plan", "-", "--json", "--greedy");
    assertThat(JSON.readTree(ran.out()).get("planner").asText()).isEqualTo("greedy");
    assertThat(Ran.with(example(), "plan", "-").out()).contains("so none is better");
  }

  @Test
  void locks_that_clash_are_named_with_their_places() throws IOException {
    ObjectNode day = (ObjectNode) JSON.readTree(example());
    day.putArray("locks")
        .add(JSON.readTree("{\"child\":\"Ben\",\"adult\":\"Mrs Patel\",\"slot\":\"assembly\"}"))
        .add(JSON.readTree("{\"child\":\"Dot\",\"adult\":\"Mr Reed\",\"slot\":\"assembly\"}"));
    Ran ran = Ran.with(day.toString(), "plan", "-");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith(
            "standard input:1: These cannot all hold: Dot is to be with Mr Reed, at assembly"
                + " (locks[1], line 1); Mr Reed is not free at assembly.\nMaybe ");
  }

  @Test
  void what_cannot_be_used_is_told_with_its_line_and_place() {
    assertFault(
        "{\n\"slots\":[],\n\"adults\":[{\"id\":\"TA\"}],\"children\":[]}",
        3,
        "adults[0].minutes: ");
    assertFault(
        "{\"slots\":[],\"adults\":[],\n\"children\":[{\"id\":\"a\",\"name\":\"b\"}]}",
        2,
        "children[0].name: ");
    assertFault(
        "{\"children\":[{\"id\":\"a\",\"needs\":[{\"step\":\"a.b\",\n\"gain\":7}]}]}",
        2,
        "children[0].needs[0].gain: ");
    assertFault("{\"children\":[{\"id\":\"a\"}],\n\"apart\":[[\"a\",\"z\"]]}", 2, "apart[0][1]: ");
    assertFault("{\"children\":[\n", 2, "This is not JSON");
  }

  private static void assertFault(String text, int line, String begins) {
    Ran ran = Ran.with(text, "plan", "-");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("standard input:" + line + ": " + begins).contains("\nMaybe ");
  }

  private static String example() throws IOException {
    return Files.readString(DOCS.resolve("examples/plan.json"));
  }

  /// The parts of JSON Schema that our two schemas use.
  private static List<String> misfits(String schema, JsonNode value) throws IOException {
    List<String> misfits = new ArrayList<>();
    check(JSON.readTree(Files.readString(DOCS.resolve(schema))), value, "", misfits);
    return misfits;
  }

  private static void check(JsonNode schema, JsonNode value, String path, List<String> misfits) {
    boolean right =
        switch (schema.path("type").asText("")) {
          case "object" -> value.isObject();
          case "array" -> value.isArray();
          case "string" -> value.isTextual();
          case "integer" -> value.isIntegralNumber();
          case "number" -> value.isNumber();
          case "boolean" -> value.isBoolean();
          default -> true;
        };
    if (!right
        || (value.isNumber() && value.asDouble() < schema.path("minimum").asDouble(-1e300))
        || (value.isNumber() && value.asDouble() > schema.path("maximum").asDouble(1e300))
        || value.size() < schema.path("minItems").asInt(0)
        || (schema.has("pattern") && !value.asText().matches(schema.get("pattern").asText()))) {
      misfits.add(path);
    }
    schema
        .path("required")
        .forEach(name -> {
          if (!value.has(name.asText())) {
            misfits.add(path + "." + name.asText() + " is missing");
          }
        });
    if (value.isObject()) {
      value
          .properties()
          .forEach(field -> {
            JsonNode of = schema.path("properties").path(field.getKey());
            JsonNode other = schema.path("additionalProperties");
            if (of.isMissingNode() && other.isBoolean() && !other.asBoolean()) {
              misfits.add(path + "." + field.getKey() + " is unknown");
            }
            check(
                of.isMissingNode() ? other : of,
                field.getValue(),
                path + "." + field.getKey(),
                misfits);
          });
    }
    value.forEach(item -> {
      if (value.isArray()) {
        check(schema.path("items"), item, path + "[]", misfits);
      }
    });
  }
}
