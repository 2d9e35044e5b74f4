package keepup.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import keepup.content.Alike;
import keepup.content.Curriculum;
import keepup.diagnosis.Separation;
import keepup.misconceptions.Misconception;
import keepup.questions.Question;
import keepup.steps.Step;

/// How well the questions of each step tell its misconceptions apart, as a Markdown table: a row
/// for each step with two or more.
///
/// A pair that no question of the step splits is one of two things. Either no question shows both:
/// then which question goes wrong tells which it is. Or both always give the same answer where both
/// answer: then the step's file says why, under `alike`.
final class SeparationTable {
  private final Curriculum curriculum;
  private final Set<String> unexplained = new TreeSet<>();

  SeparationTable(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  /// @param all the steps to look at; of them, the ones with two or more misconceptions
  /// @param questions the candidates of a step
  /// @param times how often each pair is to be split
  String markdown(
      List<Step> all,
      Function<Step, List<Question>> questions,
      int times,
      long seed,
      Progress progress) {
    List<Row> rows =
        all.stream()
            .filter(step -> step.misconceptions().size() > 1)
            .map(step -> {
              Row row = row(step, questions.apply(step), times, seed);
              progress.step();
              return row;
            })
            .toList();
    progress.end();
    long fewer = rows.stream().filter(row -> row.separation.splits() < times).count();
    List<String> lines = new ArrayList<>();
    lines.add("# The misconceptions of each step, told apart");
    lines.add("");
    lines.add(
        "Written by `./keepup separate --all`. %d steps have two or more misconceptions. On %d of them the chosen questions split every separable pair, and every misconception from the right way, %d times or more; on %d once, for want of different questions."
            .formatted(rows.size(), rows.size() - fewer, times, fewer));
    lines.add("");
    lines.add(
        "A question splits two misconceptions only where both give an answer and the answers differ. “Never meet”: no question of the step shows both, so that the question that goes wrong tells which it is. “Alike”: where both answer, they answer the same; the step's file says why.");
    lines.add("");
    lines.add("| step | misconceptions | questions | splits | never meet | alike, and why |");
    lines.add("| --- | ---: | ---: | ---: | --- | --- |");
    rows.forEach(row -> lines.add(line(row)));
    return String.join("\n", lines) + "\n";
  }

  /// Pairs that are alike although no file says why, each with its step.
  Set<String> unexplained() {
    return unexplained;
  }

  private record Row(
      Step step, Separation separation, List<Separation.Pair> apart, List<Separation.Pair> alike) {}

  private Row row(Step step, List<Question> questions, int times, long seed) {
    List<Misconception> scope = curriculum.misconceptionsOf(step);
    Separation separation = Separation.find(questions, scope, times, seed);
    var meeting =
        separation.inseparable().stream()
            .collect(Collectors.partitioningBy(pair -> meet(pair, questions)));
    return new Row(
        step,
        separation,
        meeting.getOrDefault(false, List.of()),
        meeting.getOrDefault(true, List.of()));
  }

  private boolean meet(Separation.Pair pair, List<Question> questions) {
    Misconception first = curriculum.getMisconception(pair.first());
    Misconception second = curriculum.getMisconception(pair.second());
    return questions.stream()
        .anyMatch(question ->
            first.procedure().findAnswer(question).isPresent()
                && second.procedure().findAnswer(question).isPresent());
  }

  private String line(Row row) {
    return "| %s | %d | %d | %d | %s | %s |"
        .formatted(
            row.step.id(),
            row.step.misconceptions().size(),
            row.separation.questions().size(),
            row.separation.splits(),
            row.apart.stream()
                .map(pair -> pair.first() + " / " + pair.second())
                .collect(Collectors.joining("; ")),
            row.alike.stream()
                .map(pair -> pair.first() + " / " + pair.second() + ": " + because(row.step, pair))
                .collect(Collectors.joining("; ")));
  }

  private String because(Step step, Separation.Pair pair) {
    return curriculum.alikeOn(step).stream()
        .filter(alike -> alike.isOf(pair.first(), pair.second()))
        .map(Alike::because)
        .findFirst()
        .orElseGet(() -> {
          unexplained.add("%s: %s and %s".formatted(step.id(), pair.first(), pair.second()));
          return "**no reason given yet**";
        });
  }
}
