package keepup.app.sitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import keepup.app.lesson.CheckQuestion;
import keepup.content.Curriculum;
import keepup.diagnosis.Separation;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Question;
import keepup.steps.Step;
import org.springframework.stereotype.Component;

/// Makes a set of questions for paper on which the likely mistakes of a few steps give different
/// answers, where they can, twice. The same steps, number and seed give the same set for ever.
@Component
class SeparatingSet {
  static final int FEWEST = 4;
  static final int USUAL = 10;
  static final int MOST = 20;
  private static final int DRAWS = 40;
  private static final int MOST_MISTAKES = 20;
  private static final int TIMES = 2;

  private final Curriculum curriculum;

  SeparatingSet(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  /// @param steps in any order, at least one
  /// @param most how many questions at most, [#FEWEST] to [#MOST]
  List<CheckQuestion> make(List<Step> steps, int most, long seed) {
    Map<Question, Step> asked = new LinkedHashMap<>();
    for (Step step : steps) {
      for (int draw = 0; draw < DRAWS; draw++) {
        asked.putIfAbsent(curriculum.ask(step, seed + draw), step);
      }
    }
    Set<Question> chosen = new LinkedHashSet<>();
    for (Step step : steps) {
      gentlest(asked, step).limit(1).forEach(chosen::add);
    }
    List<Misconception> mistakes = mistakes(steps);
    if (!mistakes.isEmpty()) {
      Separation.find(List.copyOf(asked.keySet()), mistakes, TIMES, seed).questions().stream()
          .map(Separation.Line::question)
          .forEach(chosen::add);
    }
    // Few mistakes are told apart by few questions; some more show whether the child is steady.
    steps.forEach(step -> gentlest(asked, step).skip(DRAWS / 4).limit(2).forEach(chosen::add));
    List<CheckQuestion> questions = new ArrayList<>();
    for (Question question : chosen.stream().limit(most).toList()) {
      questions.add(
          new CheckQuestion(
              questions.size() + 1,
              asked.getOrDefault(question, steps.getFirst()).id(),
              question.text(),
              question.expected().text()));
    }
    return questions;
  }

  private static Stream<Question> gentlest(Map<Question, Step> asked, Step step) {
    return asked.entrySet().stream()
        .filter(entry -> entry.getValue().equals(step))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparingInt(question -> question.text().length()));
  }

  /// The mistakes that the steps list, the commonest of each first.
  private List<Misconception> mistakes(List<Step> steps) {
    Set<String> ids = new LinkedHashSet<>();
    int longest = steps.stream().mapToInt(step -> step.misconceptions().size()).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      for (Step step : steps) {
        if (i < step.misconceptions().size()) {
          ids.add(step.misconceptions().get(i));
        }
      }
    }
    return ids.stream()
        .limit(MOST_MISTAKES)
        .map(id -> curriculum.getMisconception(new MisconceptionId(id)))
        .toList();
  }
}
