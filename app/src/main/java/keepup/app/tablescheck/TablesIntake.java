package keepup.app.tablescheck;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.school.Pupils;
import keepup.app.shell.NotHereException;
import keepup.app.sync.Intake;
import keepup.app.sync.Line;
import keepup.app.sync.Sender;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Takes in a child's goes: lines of kind `tables` (an answer) and `tables-over` (the end of a go),
/// from the child's page or, late, from an adult's.
@Component
class TablesIntake implements Intake {
  /// The body of a line; see [Sent].
  record Body(
      @Nullable UUID practice,
      @Nullable String over,
      int number,
      @Nullable String given,
      @Nullable String ended,
      int shownMs,
      @Nullable Integer pauseMs,
      @Nullable Integer firstKeyMs,
      int awayMs) {}

  private final Practices practices;
  private final TakeAnswers take;
  private final Roster roster;
  private final Pupils pupils;
  private final JsonMapper json;

  TablesIntake(
      Practices practices, TakeAnswers take, Roster roster, Pupils pupils, JsonMapper json) {
    this.practices = practices;
    this.take = take;
    this.roster = roster;
    this.pupils = pupils;
    this.json = json;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("tables", "tables-over");
  }

  @Override
  public boolean isOpenTo(Sender from, Line line) {
    Body body = read(line);
    return !from.byChild()
        || body == null
        || body.practice() == null
        || OnThisDevice.list(from.session()).contains(new PracticeId(body.practice()));
  }

  @Override
  public Map<UUID, String> take(Sender from, List<Line> lines) {
    Map<UUID, String> refused = new LinkedHashMap<>();
    for (Line line : lines) {
      if (!isTaken(from, line)) {
        refused.put(
            line.id(),
            "An answer is to no question of a practice on this device. Maybe the page is an old one; reload it.");
      }
    }
    return refused;
  }

  private boolean isTaken(Sender from, Line line) {
    Body body = read(line);
    Optional<Practice> practice =
        body == null || body.practice() == null
            ? Optional.empty()
            : findPractice(from, new PracticeId(body.practice()));
    if (body == null || practice.isEmpty()) {
      return false;
    }
    if (line.kind().equals("tables-over")) {
      return body.over() != null && take.end(from.person(), practice.get(), body.over());
    }
    return body.given() != null
        && body.ended() != null
        && take.takeOne(
            from.person(),
            practice.get(),
            new Sent(
                line.id(),
                body.number(),
                body.given(),
                body.ended(),
                body.shownMs(),
                body.pauseMs(),
                body.firstKeyMs(),
                body.awayMs(),
                line.findDeviceTime().map(OffsetDateTime::toInstant).orElse(Instant.EPOCH)));
  }

  private Optional<Practice> findPractice(Sender from, PracticeId id) {
    return practices.find(id).filter(practice -> from.byChild() || isOfAdult(from, practice));
  }

  private boolean isOfAdult(Sender from, Practice practice) {
    try {
      if (pupils.find(practice.pupil()).isPresent()) {
        roster.getChild(from.person(), practice.pupil().value());
      }
      return true;
    } catch (NotHereException notTheirs) {
      return false;
    }
  }

  private @Nullable Body read(Line line) {
    try {
      return json.treeToValue(line.body(), Body.class);
    } catch (JacksonException notOurs) {
      return null;
    }
  }
}
