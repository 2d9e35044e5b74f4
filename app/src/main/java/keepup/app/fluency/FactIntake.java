package keepup.app.fluency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.sync.Intake;
import keepup.app.sync.Line;
import keepup.app.sync.Sender;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Takes in answers to number facts and coloured squares: lines of kind `fact` and `colour`, from a
/// child's page or, for what still waited when the device was taken back, from an adult's.
@Component
class FactIntake implements Intake {
  /// The body of a line; see [SentFact].
  record Body(
      @Nullable UUID pupil,
      @Nullable String fact,
      @Nullable Integer given,
      @Nullable Boolean helped,
      @Nullable Integer colour,
      @Nullable String on) {}

  private final KeepFacts keep;
  private final JsonMapper json;

  FactIntake(KeepFacts keep, JsonMapper json) {
    this.keep = keep;
    this.json = json;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("fact", "colour");
  }

  @Override
  public boolean isOpenTo(Sender from, Line line) {
    return true;
  }

  @Override
  public Map<UUID, String> take(Sender from, List<Line> lines) {
    Map<UUID, String> refused = new LinkedHashMap<>();
    List<SentFact> sent = new ArrayList<>();
    for (Line line : lines) {
      Body body = read(line);
      if (body == null
          || body.pupil() == null
          || body.fact() == null
          || line.kind().equals("colour") == (body.colour() == null)) {
        refused.put(line.id(), "This is no answer as our pages send it. Maybe reload the page.");
      } else {
        sent.add(
            new SentFact(
                line.id(),
                body.pupil(),
                body.fact(),
                body.given(),
                body.helped(),
                body.colour(),
                body.on()));
      }
    }
    keep.keepWhatCanBe(from.person(), sent)
        .forEach((id, why) -> refused.put(id, why + " Maybe the page is an old one; reload it."));
    return refused;
  }

  private @Nullable Body read(Line line) {
    try {
      return json.treeToValue(line.body(), Body.class);
    } catch (JacksonException notOurs) {
      return null;
    }
  }
}
