package keepup.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.maths.Draws;
import keepup.questions.Question;
import keepup.steps.Step;
import keepup.variation.Checker;
import keepup.variation.Item;
import keepup.variation.Judgement;
import keepup.variation.Rule;
import keepup.variation.Sequence;
import keepup.variation.SequenceRequest;
import keepup.variation.Sequences;
import keepup.variation.Standard;
import keepup.variation.Verdict;

/// `sequence report`: every step by many seeds through the checker, and random worksheets beside
/// them.
final class SequenceReport {
  private static final int RANDOM = 2_000;

  /// The rules that a plain list of questions cannot keep by its form alone.
  private static final Set<Rule> OF_FORM = Set.of(Rule.V4, Rule.V7, Rule.V8, Rule.V9, Rule.V13);

  private final Curriculum curriculum;
  private final long seeds;
  private final Map<Rule, Integer> failures = new EnumMap<>(Rule.class);
  private final Map<Rule, Set<String>> failing = new EnumMap<>(Rule.class);
  private final Map<Rule, Integer> exemptions = new EnumMap<>(Rule.class);
  private final Map<Rule, Set<String>> exempt = new EnumMap<>(Rule.class);
  private final List<Double> times = new ArrayList<>();
  private int made;
  private int passed;

  private SequenceReport(Curriculum curriculum, long seeds) {
    this.curriculum = curriculum;
    this.seeds = seeds;
  }

  static int run(List<String> words, String usage, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of(), Set.of("seeds", "to"));
    arguments.exactly(0, usage);
    SequenceReport report =
        new SequenceReport(
            CurriculumFiles.readBuiltIn(), arguments.whole("seeds", 100, 1, 1_000_000));
    String text = report.write(terminal);
    if (arguments.has("to")) {
      Files.writeString(Path.of(arguments.find("to").orElse("")), text, StandardCharsets.UTF_8);
    } else {
      terminal.out().print(text);
    }
    return 0;
  }

  private String write(Terminal terminal) {
    List<Step> steps = curriculum.steps().listSteps();
    Progress progress = new Progress(terminal.err(), "Composing", steps.size());
    Map<Rule, Integer> random = new EnumMap<>(Rule.class);
    int[] randomFailed = new int[2];
    int drawn = 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Standard standard = SequenceCheck.standard(curriculum, step);
      compose(step, standard);
      int wanted = (int) ((long) RANDOM * (i + 1) / steps.size());
      for (; drawn < wanted; drawn++) {
        Judgement judgement = random(step, standard, drawn);
        judgement.listFailures().forEach(v -> random.merge(v.rule(), 1, Integer::sum));
        randomFailed[0] += judgement.passes() ? 0 : 1;
        boolean apart =
            judgement.listFailures().stream().anyMatch(v -> !OF_FORM.contains(v.rule()));
        randomFailed[1] += apart ? 1 : 0;
      }
      progress.step();
    }
    progress.end();
    return page(steps.size(), random, randomFailed, drawn);
  }

  private void compose(Step step, Standard standard) {
    for (long seed = 1; seed <= seeds; seed++) {
      SequenceRequest request = SequenceCommand.request(curriculum, step, seed);
      long start = cpu();
      Sequence sequence = Sequences.compose(request);
      times.add((cpu() - start) / 1e6);
      Optional<List<Item>> again =
          seed == 1 ? Optional.of(Sequences.compose(request).items()) : Optional.empty();
      Judgement judgement = Checker.check(sequence.items(), request.focus(), standard, again);
      made++;
      passed += judgement.passes() ? 1 : 0;
      for (Verdict verdict : judgement.listFailures()) {
        failures.merge(verdict.rule(), 1, Integer::sum);
        failing.computeIfAbsent(verdict.rule(), _ -> new TreeSet<>()).add(step.id().value());
      }
      for (Verdict verdict : judgement.listExemptions()) {
        if (verdict.rule() != Rule.V16) {
          exemptions.merge(verdict.rule(), 1, Integer::sum);
          exempt.computeIfAbsent(verdict.rule(), _ -> new TreeSet<>()).add(step.id().value());
        }
      }
    }
  }

  /// Six different questions of the step as they are drawn.
  private Judgement random(Step step, Standard standard, int number) {
    Draws draws = Draws.of(1_000_003L * number);
    List<Question> questions = new ArrayList<>();
    Set<Question> seen = new HashSet<>();
    for (int i = 0; i < 200 && questions.size() < 6; i++) {
      Question question = curriculum.kindOf(step).ask(curriculum.parametersOf(step), draws);
      if (seen.add(question)) {
        questions.add(question);
      }
    }
    SequenceRequest request = SequenceCommand.request(curriculum, step, 1);
    List<Item> items =
        Sequences.describe(request, questions, Collections.nCopies(questions.size(), ""));
    return Checker.check(items, request.focus(), standard);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private String page(int steps, Map<Rule, Integer> random, int[] randomFailed, int drawn) {
    Collections.sort(times);
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Sequences through the checker

        Written by `./keepup sequence report --seeds %d --to docs/sequences.md`. Each step, %d seeds, six items, the two commonest misconceptions of the step in focus.

        | | |
        | --- | ---: |
        | sequences | %,d |
        | steps | %d |
        | no rule fails | %,d (%.2f %%) |
        | CPU time of one, median | %.1f ms |
        | CPU time of one, 99th percentile | %.1f ms |
        | random worksheets | %,d |
        | random worksheets that fail | %,d |
        | that fail even where the rules of form (V4, V7, V8, V9, V13) are left aside | %,d |

        An exemption is found in the step's own questions, never granted by hand: of 120 that are drawn, none can show what the rule asks, or only one where two are asked for.

        | rule | | fails | on steps | exempt | on steps | random worksheets that fail it |
        | --- | --- | ---: | ---: | ---: | ---: | ---: |
        """
            .formatted(
                seeds,
                seeds,
                made,
                steps,
                passed,
                100.0 * passed / made,
                at(0.5),
                at(0.99),
                drawn,
                randomFailed[0],
                randomFailed[1]));
    for (Rule rule : Rule.values()) {
      page.append(
          "| %s | %s | %,d | %d | %,d | %d | %,d |%n"
              .formatted(
                  rule,
                  rule.says(),
                  failures.getOrDefault(rule, 0),
                  failing.getOrDefault(rule, Set.of()).size(),
                  exemptions.getOrDefault(rule, 0),
                  exempt.getOrDefault(rule, Set.of()).size(),
                  random.getOrDefault(rule, 0)));
    }
    page.append("\n## Steps on which a rule fails\n\n").append(failing.isEmpty() ? "None.\n" : "");
    failing.forEach(
        (rule, ids) -> page.append("- %s: %s%n".formatted(rule, String.join(", ", ids))));
    page.append("\n## Steps that are exempt\n\n");
    exempt.forEach(
        (rule, ids) -> page.append("- %s: %s%n".formatted(rule, String.join(", ", ids))));
    return page.toString();
  }

  private double at(double share) {
    return times.get((int) Math.min(times.size() - 1, Math.floor(share * times.size())));
  }
}
