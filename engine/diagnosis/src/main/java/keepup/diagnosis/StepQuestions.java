package keepup.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.steps.Step;

/// The questions that may be asked on one step, drawn once, and the misconceptions that may show on
/// them.
///
/// @param rivals misconceptions that tell on some of the questions: those of the step first
/// @param twins for each of them, those that answer every question as it does
/// @param choices how many different right answers the questions have, a misconception's answers
///   counted too
record StepQuestions(
    Step step,
    List<Candidate> candidates,
    List<MisconceptionId> rivals,
    Map<MisconceptionId, Set<MisconceptionId>> twins,
    int choices) {
  private static final int LOOKED_AT_BY_ALL = 4;

  StepQuestions {
    candidates = List.copyOf(candidates);
    rivals = List.copyOf(rivals);
    twins = Map.copyOf(twins);
  }

  /// Those that no question here tells from a misconception.
  Set<MisconceptionId> twins(MisconceptionId id) {
    return twins.getOrDefault(id, Set.of());
  }

  /// @param drawn how many questions are drawn; the same one may come twice
  static StepQuestions draw(Step step, Asking asking, Diagnoser diagnoser, int drawn, long seed) {
    Draws draws = Draws.of(seed ^ step.id().value().hashCode());
    Map<Question, Long> seeds = new HashMap<>();
    List<Question> questions = new ArrayList<>();
    Set<Answer> right = new HashSet<>();
    for (int i = 0; i < drawn; i++) {
      long own = draws.between(1, Integer.MAX_VALUE);
      Question question = asking.ask(step, own);
      if (seeds.putIfAbsent(question, own) == null) {
        questions.add(question);
        right.add(question.expected());
      }
    }
    Set<MisconceptionId> rivals = new LinkedHashSet<>();
    step.misconceptions().forEach(id -> rivals.add(new MisconceptionId(id)));
    questions.stream()
        .limit(LOOKED_AT_BY_ALL)
        .forEach(question -> rivals.addAll(diagnoser.telling(question).keySet()));
    List<Candidate> candidates = new ArrayList<>();
    for (Question question : questions) {
      Map<MisconceptionId, Answer> telling = new HashMap<>();
      for (MisconceptionId id : rivals) {
        diagnoser
            .findMisconception(id)
            .flatMap(m -> m.findTellingAnswer(question))
            .ifPresent(answer -> telling.put(id, answer));
      }
      right.addAll(telling.values());
      candidates.add(Candidate.of(seeds.getOrDefault(question, 0L), question, telling));
    }
    List<MisconceptionId> all = List.copyOf(rivals);
    return new StepQuestions(step, candidates, all, findTwins(candidates, all), right.size());
  }

  private static Map<MisconceptionId, Set<MisconceptionId>> findTwins(
      List<Candidate> candidates, List<MisconceptionId> rivals) {
    Map<List<Optional<Answer>>, Set<MisconceptionId>> groups = new HashMap<>();
    for (MisconceptionId id : rivals) {
      List<Optional<Answer>> answers =
          candidates.stream().map(c -> Optional.ofNullable(c.telling().get(id))).toList();
      if (answers.stream().anyMatch(Optional::isPresent)) {
        groups.computeIfAbsent(answers, _ -> new HashSet<>()).add(id);
      }
    }
    Map<MisconceptionId, Set<MisconceptionId>> twins = new HashMap<>();
    for (Set<MisconceptionId> group : groups.values()) {
      for (MisconceptionId id : group) {
        Set<MisconceptionId> others = new HashSet<>(group);
        others.remove(id);
        twins.put(id, others);
      }
    }
    return twins;
  }
}
