package keepup.app.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.content.Curriculum;
import keepup.diagnosis.Diagnoser;
import keepup.diagnosis.PlacedQuestion;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Question;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;

/// Makes the questions of an exit check: a gentle one first, then one or two that the step needs,
/// then those on which its likely misconceptions give different answers. The same step, count and
/// seed give the same questions for ever.
@Component
public class CheckMaker {
  static final int FEWEST = 3;
  static final int USUAL = 6;
  static final int MOST = 10;
  private static final int DRAWS = 80;
  private static final int EACH_BEFORE = 2;
  private static final int MOST_NEEDS = 4;
  private static final int AGAIN = 2;

  private final Curriculum curriculum;
  private final Diagnoser diagnoser;

  CheckMaker(Curriculum curriculum, Diagnoser diagnoser) {
    this.curriculum = curriculum;
    this.diagnoser = diagnoser;
  }

  /// @param count how many questions, [#FEWEST] to [#MOST]; fewer come where the step cannot ask so
  ///   many different ones
  /// @throws IllegalArgumentException where the count is outside those
  public List<CheckQuestion> make(Step step, int count, long seed) {
    if (count < FEWEST || count > MOST) {
      throw new IllegalArgumentException(
          "The number of questions (%d) must be %d to %d.\nMaybe %d, as usual."
              .formatted(count, FEWEST, MOST, USUAL));
    }
    List<PlacedQuestion> chosen = new ArrayList<>();
    Candidates own = candidates(step, seed);
    chosen.add(own.takeGentlest());
    for (Step need : closestNeeds(step, count <= 4 ? 1 : 2)) {
      Candidates needed = candidates(need, seed);
      needed.leaveOut(texts(chosen));
      if (!needed.isEmpty()) {
        chosen.add(needed.takeMostTelling());
      }
    }
    own.leaveOut(texts(chosen));
    while (chosen.size() < count && !own.isEmpty()) {
      chosen.add(own.takeMostTelling());
    }
    return number(chosen);
  }

  /// The questions of a check before a lesson: for each of the steps that the lesson's step needs,
  /// the last taught first, a gentle one and one that tells its likely mistakes apart. Where the
  /// step needs nothing, a few of its own.
  public List<CheckQuestion> makeBefore(Step step, long seed) {
    List<Step> needs = closestNeeds(step, MOST_NEEDS);
    if (needs.isEmpty()) {
      return make(step, FEWEST, seed);
    }
    List<PlacedQuestion> chosen = new ArrayList<>();
    for (Step need : needs) {
      Candidates candidates = candidates(need, seed);
      candidates.leaveOut(texts(chosen));
      for (int i = 0; i < EACH_BEFORE && !candidates.isEmpty(); i++) {
        chosen.add(i == 0 ? candidates.takeGentlest() : candidates.takeMostTelling());
      }
    }
    return number(chosen);
  }

  /// The questions that ask a step again after a session: those that tell its likely mistakes apart
  /// best. Two, as one right answer may be luck.
  public List<CheckQuestion> makeAgain(Step step, long seed) {
    Candidates candidates = candidates(step, seed);
    List<PlacedQuestion> chosen = new ArrayList<>();
    while (chosen.size() < AGAIN && !candidates.isEmpty()) {
      chosen.add(candidates.takeMostTelling());
    }
    return number(chosen);
  }

  private static List<CheckQuestion> number(List<PlacedQuestion> chosen) {
    List<CheckQuestion> questions = new ArrayList<>();
    for (PlacedQuestion question : chosen) {
      questions.add(write(question, questions.size() + 1));
    }
    return questions;
  }

  static CheckQuestion write(PlacedQuestion placed, int number) {
    Question question = placed.question();
    return new CheckQuestion(
        number, placed.step().id(), question.text(), question.expected().text());
  }

  /// The direct prerequisites that are taught last, at most so many.
  private List<Step> closestNeeds(Step step, int most) {
    return step.needs().stream()
        .sorted(Comparator.<StepId>comparingInt(curriculum.steps()::order).reversed())
        .limit(most)
        .map(curriculum.steps()::getStep)
        .toList();
  }

  private Candidates candidates(Step step, long seed) {
    Map<String, PlacedQuestion> different = new LinkedHashMap<>();
    for (int draw = 0; draw < DRAWS; draw++) {
      Question question = curriculum.ask(step, seed + draw);
      different.computeIfAbsent(question.text(), _ -> diagnoser.place(question, step));
    }
    return new Candidates(
        List.copyOf(different.values()),
        step.misconceptions().stream().map(MisconceptionId::new).toList());
  }

  private static Set<String> texts(List<PlacedQuestion> chosen) {
    return chosen.stream().map(q -> q.question().text()).collect(Collectors.toSet());
  }
}
