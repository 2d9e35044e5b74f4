package keepup.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.content.Curriculum;
import keepup.diagnosis.Ask;
import keepup.diagnosis.Assessment;
import keepup.diagnosis.AssessmentResult;
import keepup.diagnosis.AssessmentScope;
import keepup.diagnosis.Claim;
import keepup.diagnosis.Diagnoser;
import keepup.diagnosis.Response;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.GivenReader;
import keepup.simulator.Examiner;
import keepup.steps.StepId;

/// The adaptive diagnosis, as the simulator asks for it.
final class EngineExaminer implements Examiner {
  private static final int REMEMBERED = 200;

  private final Curriculum curriculum;
  private final Diagnoser diagnoser;
  private final Map<List<StepId>, AssessmentScope> scopes = new HashMap<>();

  /// @param without misconceptions left out of the library
  EngineExaminer(Curriculum curriculum, Collection<MisconceptionId> without) {
    this.curriculum = curriculum;
    this.diagnoser =
        new Diagnoser(
            curriculum.steps(),
            curriculum.misconceptions().values().stream()
                .filter(misconception -> !without.contains(misconception.id()))
                .toList(),
            curriculum::findStepOf);
  }

  @Override
  public Examination begin(Collection<StepId> steps, int max, long seed) {
    if (scopes.size() >= REMEMBERED) {
      scopes.clear();
    }
    AssessmentScope scope =
        scopes.computeIfAbsent(
            List.copyOf(steps), s -> new AssessmentScope(diagnoser, curriculum::ask, s, 1));
    return new Running(Assessment.start(scope, max, seed));
  }

  @Override
  public Examination begin(Collection<StepId> steps, StepId taught, int max, long seed) {
    AssessmentScope scope = AssessmentScope.taughtTo(taught, diagnoser, curriculum::ask, steps, 1);
    return new Running(Assessment.start(scope, max, seed));
  }

  private record Running(Assessment assessment) implements Examination {
    @Override
    public Optional<Asked> findNext() {
      return assessment.findNext().map(Ask::placed).map(p -> new Asked(p.question(), p.step()));
    }

    @Override
    public void answer(String written) {
      Ask ask = assessment.findNext().orElseThrow();
      assessment.answer(new Response.Wrote(GivenReader.read(written, ask.placed().question())));
    }

    @Override
    public Verdict verdict() {
      AssessmentResult result = assessment.result();
      Set<StepId> needs = new HashSet<>();
      result.needs().forEach(need -> needs.add(need.step().id()));
      List<Claim> claims = result.diagnosis().claims();
      return new Verdict(
          result.secure(),
          needs,
          claims.stream()
              .filter(Claim::named)
              .map(claim -> claim.misconception().id())
              .collect(Collectors.toSet()),
          claims.stream().map(claim -> claim.misconception().id()).toList(),
          result.diagnosis().systematic().stream()
              .map(one -> one.step().id())
              .collect(Collectors.toSet()));
    }
  }
}
