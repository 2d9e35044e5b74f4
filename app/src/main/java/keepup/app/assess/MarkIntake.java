package keepup.app.assess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.lesson.CheckId;
import keepup.app.lesson.ExitCheck;
import keepup.app.lesson.ExitChecks;
import keepup.app.school.ClassId;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import keepup.app.sync.Intake;
import keepup.app.sync.Line;
import keepup.app.sync.Sender;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Takes in what was tapped: lines of kind `mark`.
@Component
class MarkIntake implements Intake {
  /// The body of a line.
  ///
  /// @param mark the key of a [Tap], or null where it is taken back
  record Body(@Nullable UUID check, @Nullable UUID pupil, @Nullable String mark) {}

  private final ExitChecks checks;
  private final Pupils pupils;
  private final Marks marks;
  private final JsonMapper json;

  MarkIntake(ExitChecks checks, Pupils pupils, Marks marks, JsonMapper json) {
    this.checks = checks;
    this.pupils = pupils;
    this.marks = marks;
    this.json = json;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("mark");
  }

  @Override
  public Map<UUID, String> take(Sender from, List<Line> lines) {
    Map<UUID, String> refused = new LinkedHashMap<>();
    Map<UUID, Optional<ExitCheck>> known = new LinkedHashMap<>();
    Map<ClassId, Set<PupilId>> inClass = new LinkedHashMap<>();
    for (Line line : lines) {
      findFault(from, line, known, inClass).ifPresent(why -> refused.put(line.id(), why));
    }
    return refused;
  }

  private Optional<String> findFault(
      Sender from,
      Line line,
      Map<UUID, Optional<ExitCheck>> known,
      Map<ClassId, Set<PupilId>> inClass) {
    Body body = read(line);
    if (body == null
        || body.check() == null
        || body.pupil() == null
        || (body.mark() != null && Tap.find(body.mark()).isEmpty())) {
      return Optional.of("This is no mark as our pages send it. Maybe reload the page.");
    }
    Optional<ExitCheck> check =
        known.computeIfAbsent(body.check(), id -> checks.find(from.person(), new CheckId(id)));
    if (check.isEmpty()) {
      return Optional.of(
          "There is no such check, or it is not one of yours. Maybe your classes changed; ask a colleague who has the class.");
    }
    var pupil = new PupilId(body.pupil());
    if (!inClass
        .computeIfAbsent(check.get().lesson().classId(), this::listPupils)
        .contains(pupil)) {
      return Optional.of(
          "A child is not in this class any more. Maybe the register changed; reload the page.");
    }
    return marks.add(from.person(), check.get().id(), pupil, body.mark(), line)
        ? Optional.empty()
        : Optional.of("A mark carries the number of another one. Maybe tap it once more.");
  }

  private Set<PupilId> listPupils(ClassId id) {
    return pupils.list(id).stream().map(Pupil::id).collect(Collectors.toUnmodifiableSet());
  }

  private @Nullable Body read(Line line) {
    try {
      return json.treeToValue(line.body(), Body.class);
    } catch (JacksonException notOurs) {
      return null;
    }
  }
}
