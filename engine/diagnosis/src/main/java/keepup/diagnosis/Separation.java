package keepup.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Question;

/// A small set of questions that tells misconceptions apart: on it every separable pair, and every
/// misconception and the right way, give different answers so many times.
///
/// A question splits two procedures only where both give an answer and the answers differ. Where
/// one does not apply it says nothing about what a child who uses it would write, so silence never
/// splits (the strictest reading). The right way is one of the procedures and always applies.
///
/// The set is the smallest that was found by a seeded search; a smaller one may exist. The same
/// candidates, misconceptions and seed give the same set.
///
/// @param questions in an order in which every beginning splits as much as it can
/// @param inseparable pairs that no candidate splits
/// @param neverTelling misconceptions that give the right answer, or none, on every candidate
/// @param splits how often the set splits the least split of the separable pairs
public record Separation(
    List<Line> questions, List<Pair> inseparable, List<MisconceptionId> neverTelling, int splits) {

  /// A question and what each misconception makes of it.
  ///
  /// @param answers without those misconceptions that do not apply
  public record Line(Question question, Map<MisconceptionId, Answer> answers) {
    public Line {
      answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
  }

  /// Two misconceptions, in the order of the scope.
  public record Pair(MisconceptionId first, MisconceptionId second) {}

  /// When a question splits two procedures.
  enum Reading {
    /// Both answer, and differently.
    BOTH_ANSWER,
    /// As above, or one gives a wrong answer and the other does not apply.
    SILENCE_DIFFERS
  }

  public Separation {
    questions = List.copyOf(questions);
    inseparable = List.copyOf(inseparable);
    neverTelling = List.copyOf(neverTelling);
  }

  /// @param times how often each pair shall be split; a pair that fewer candidates split is split
  ///   by all of them
  /// @throws IllegalArgumentException if `times` is below one, or there is no candidate or no
  ///   misconception
  public static Separation find(
      List<Question> candidates, List<Misconception> scope, int times, long seed) {
    return find(candidates, scope, times, seed, Reading.BOTH_ANSWER);
  }

  static Separation find(
      List<Question> candidates, List<Misconception> scope, int times, long seed, Reading reading) {
    if (times < 1 || candidates.isEmpty() || scope.isEmpty()) {
      throw new IllegalArgumentException(
          "A separation needs candidates (%d), misconceptions (%d) and splits (%d), each at least one."
              .formatted(candidates.size(), scope.size(), times));
    }
    List<SeparationMask> masks = new ArrayList<>();
    Map<SeparationMask, Integer> copies = new LinkedHashMap<>();
    for (Question question : candidates) {
      SeparationMask mask = SeparationMask.of(question, answers(question, scope), reading);
      // Two questions that split the same pairs serve twice, further ones are never needed.
      if (copies.merge(mask, 1, Integer::sum) <= times && !mask.isEmpty()) {
        masks.add(mask);
      }
    }
    List<SeparationMask> chosen = new SeparationSearch(masks, times, seed).search();
    List<Line> lines = chosen.stream().map(mask -> line(mask.question(), scope)).toList();
    return report(lines, masks, chosen, scope);
  }

  private static Separation report(
      List<Line> lines,
      List<SeparationMask> masks,
      List<SeparationMask> chosen,
      List<Misconception> scope) {
    List<Pair> inseparable = new ArrayList<>();
    List<MisconceptionId> neverTelling = new ArrayList<>();
    int least = chosen.size();
    for (int i = 0; i <= scope.size(); i++) {
      for (int j = i + 1; j <= scope.size(); j++) {
        int bit = SeparationMask.bit(i, j);
        if (masks.stream().anyMatch(mask -> mask.splits(bit))) {
          least = Math.min(least, (int) chosen.stream().filter(m -> m.splits(bit)).count());
        } else if (i == 0) {
          neverTelling.add(scope.get(j - 1).id());
        } else {
          inseparable.add(new Pair(scope.get(i - 1).id(), scope.get(j - 1).id()));
        }
      }
    }
    return new Separation(lines, inseparable, neverTelling, least);
  }

  /// What each procedure answers, the right way first; empty where it does not apply.
  private static List<Optional<Answer>> answers(Question question, List<Misconception> scope) {
    List<Optional<Answer>> answers = new ArrayList<>();
    answers.add(Optional.of(question.expected()));
    for (Misconception misconception : scope) {
      answers.add(misconception.procedure().findAnswer(question));
    }
    return answers;
  }

  private static Line line(Question question, List<Misconception> scope) {
    Map<MisconceptionId, Answer> answers = new LinkedHashMap<>();
    for (Misconception misconception : scope) {
      misconception
          .procedure()
          .findAnswer(question)
          .ifPresent(answer -> answers.put(misconception.id(), answer));
    }
    return new Line(question, answers);
  }
}
