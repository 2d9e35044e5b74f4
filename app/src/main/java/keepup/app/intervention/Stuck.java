package keepup.app.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.app.school.PupilId;
import keepup.content.Curriculum;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;

/// What is not getting better: children who had sessions on a step and still need it, with what to
/// change.
@Component
public class Stuck {
  /// One session is not enough to say so.
  private static final int FEWEST = 2;

  private final Curriculum curriculum;

  Stuck(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  /// A child and a step.
  ///
  /// @param sessions that the child was in
  /// @param since the day of the first of them
  /// @param change what to do now, one plain sentence
  /// @param noGain whether the last three brought none
  public record Case(
      PupilId pupil, StepId step, int sessions, LocalDate since, String change, boolean noGain) {}

  private record Key(PupilId pupil, StepId step) {}

  /// @param seats in order of time
  /// @return those without gain first, then those with most sessions, then those stuck longest
  public List<Case> list(List<SessionSeat> seats) {
    Map<Key, List<SessionSeat>> byStep = new LinkedHashMap<>();
    for (SessionSeat seat : seats) {
      if (seat.attended() && !seat.before()) {
        byStep
            .computeIfAbsent(new Key(seat.pupil(), seat.step()), _ -> new ArrayList<>())
            .add(seat);
      }
    }
    List<Case> cases = new ArrayList<>();
    byStep.forEach((key, own) -> {
      if (own.size() >= FEWEST && !own.getLast().result().equals("secure")) {
        cases.add(of(key, own));
      }
    });
    cases.sort(
        Comparator.comparing((Case one) -> !one.noGain())
            .thenComparingInt(one -> -one.sessions())
            .thenComparing(Case::since));
    return cases;
  }

  private Case of(Key key, List<SessionSeat> own) {
    List<Result> newestFirst =
        own.reversed().stream().map(seat -> Result.find(seat.result()).orElseThrow()).toList();
    String before =
        curriculum.steps().findStep(key.step()).stream()
            .flatMap(step -> step.needs().stream())
            .max(Comparator.comparingInt(curriculum.steps()::order))
            .flatMap(curriculum.steps()::findStep)
            .map(Step::says)
            .orElse("");
    Optional<String> change = Reach.findChange(newestFirst, before);
    return new Case(
        key.pupil(),
        key.step(),
        own.size(),
        own.getFirst().day(),
        change.orElseGet(() -> NextStep.after(newestFirst, "", before, "").says()),
        change.isPresent());
  }
}
