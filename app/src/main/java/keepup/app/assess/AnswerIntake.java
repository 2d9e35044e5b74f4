package keepup.app.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.lesson.CheckId;
import keepup.app.lesson.ExitChecks;
import keepup.app.lesson.Taking;
import keepup.app.sync.Intake;
import keepup.app.sync.Line;
import keepup.app.sync.Sender;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Takes in typed answers: lines of kind `answer`, and those that another feature hands on.
@Component
public class AnswerIntake implements Intake {
  /// The body of a line.
  record Body(@Nullable UUID check, int number, @Nullable UUID pupil, @Nullable String given) {}

  private record Sent(Line line, Typed typed) {}

  private final ExitChecks checks;
  private final Answers answers;
  private final SaveAnswers save;
  private final JsonMapper json;

  AnswerIntake(ExitChecks checks, Answers answers, SaveAnswers save, JsonMapper json) {
    this.checks = checks;
    this.answers = answers;
    this.save = save;
    this.json = json;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("answer");
  }

  @Override
  public Map<UUID, String> take(Sender from, List<Line> lines) {
    Map<UUID, String> refused = new LinkedHashMap<>();
    Map<UUID, List<Sent>> byCheck = new LinkedHashMap<>();
    for (Line line : lines) {
      Body body = read(line);
      if (body == null || body.check() == null || body.pupil() == null) {
        refused.put(line.id(), "This is no answer as our pages send it. Maybe reload the page.");
      } else {
        byCheck
            .computeIfAbsent(body.check(), _ -> new ArrayList<>())
            .add(
                new Sent(
                    line,
                    new Typed(line.id(), body.number(), body.pupil(), body.given(), line.at())));
      }
    }
    byCheck.forEach((id, sent) -> {
      Optional<Taking> check = checks.findTaking(from.person(), new CheckId(id));
      if (check.isPresent()) {
        refused.putAll(keep(from, check.get(), sent));
      } else {
        sent.forEach(one ->
            refused.put(
                one.line().id(),
                "There is no such check, or it is not one of yours. Maybe your classes changed; ask"
                    + " a colleague who has the class."));
      }
    });
    return refused;
  }

  private Map<UUID, String> keep(Sender from, Taking check, List<Sent> sent) {
    Map<UUID, String> refused = save.refused(check, sent.stream().map(Sent::typed).toList());
    List<Sent> good = sent.stream().filter(one -> !refused.containsKey(one.line().id())).toList();
    int added =
        answers.addMade(
            from.person(),
            check.check(),
            good.stream()
                .map(one ->
                    new Answers.Row(
                        one.typed(),
                        new Answers.Made(one.line().seen(), one.line().findAgeSeconds())))
                .toList());
    if (added < good.size()) {
      refused.putAll(save.refusedAfter(check, good.stream().map(Sent::typed).toList()));
    }
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
