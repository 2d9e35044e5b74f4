package keepup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import keepup.cpsat.CpSatPlanner;
import keepup.cpsat.TrialSchool;
import keepup.planning.Day;
import keepup.planning.DayPlan;
import keepup.planning.Planner;

/// `plan --trial`: both planners on made-up schools, as a table.
final class PlanTrial {
  private static final double ONE_PER_CENT = 0.01;

  /// Other schools planned beforehand, each for as many seconds.
  private static final int WARM_UP = 4;

  private PlanTrial() {}

  static int run(Arguments arguments, Terminal terminal) throws BadInput, IOException {
    int schools = Math.toIntExact(arguments.whole("schools", 20, 1, 1000));
    String[] limits = arguments.find("seconds").orElse("1,10").split(",", -1);
    double[] seconds = new double[limits.length];
    for (int i = 0; i < limits.length; i++) {
      seconds[i] = PlanCommand.seconds(limits[i]);
    }
    // The library loads and the code warms up once in a process, not once in a plan.
    for (int school = 0; school < WARM_UP; school++) {
      new CpSatPlanner(WARM_UP, 1).plan(TrialSchool.of(-school));
    }
    StringBuilder table = new StringBuilder(head(limits));
    double[] worst = new double[limits.length];
    int[] within = new int[limits.length];
    int[] proved = new int[limits.length];
    double worstGreedy = 1;
    Progress progress = new Progress(terminal.err(), "Planning", (long) schools * limits.length);
    for (int school = 1; school <= schools; school++) {
      Day day = TrialSchool.of(school);
      long start = System.nanoTime();
      DayPlan greedy = Planner.greedy().plan(day);
      double greedyTook = (System.nanoTime() - start) / 1e9;
      StringBuilder rest = new StringBuilder();
      double bound = greedy.bound();
      for (int i = 0; i < seconds.length; i++) {
        start = System.nanoTime();
        DayPlan plan = new CpSatPlanner(seconds[i], 1).plan(day);
        double took = (System.nanoTime() - start) / 1e9;
        progress.step();
        bound = Math.min(bound, plan.bound());
        worst[i] = Math.max(worst[i], plan.gap());
        within[i] += plan.gap() <= ONE_PER_CENT ? 1 : 0;
        proved[i] += plan.isBest() ? 1 : 0;
        rest.append(
            " %.4f | %.4f | %.3f %% | %.2f |"
                .formatted(plan.gain(), plan.bound(), 100 * plan.gap(), took));
      }
      double share = bound <= 0 ? 1 : greedy.gain() / bound;
      worstGreedy = Math.min(worstGreedy, share);
      table.append(
          "| %d | %.4f | %.2f %% | %.2f |%s%n"
              .formatted(school, greedy.gain(), 100 * share, greedyTook, rest));
    }
    progress.end();
    table.append('\n');
    for (int i = 0; i < limits.length; i++) {
      table.append(
          "With %s s: gap at most 1 %% in %d of %d schools, proved best in %d, widest gap %.3f %%.%n"
              .formatted(limits[i], within[i], schools, proved[i], 100 * worst[i]));
    }
    table.append("Greedy: at least %.2f %% of the best bound.%n".formatted(100 * worstGreedy));
    if (arguments.has("to")) {
      Path file = Path.of(arguments.find("to").orElse(""));
      Files.writeString(file, table, StandardCharsets.UTF_8);
    } else {
      terminal.out().print(table);
    }
    return 0;
  }

  private static String head(String[] limits) {
    StringBuilder head =
        new StringBuilder(
            """
            # The exact planner and the greedy one

            Made by `./keepup plan --trial --to docs/planning.md`. Each school is made up from its seed: 420 pupils, 12 adults
            who are free for 30 to 60 minutes and take some years only, 6 slots in which each class misses another lesson,
            7 rooms of different sizes, children who must be apart, peers, locks and exclusions. Gap: how much more the best
            possible plan could gain at the very most. Seconds are those of the clock, after
            four other schools (the program has warmed up); what else the machine does counts too.

            """);
    StringBuilder rule = new StringBuilder("| ---: | ---: | ---: | ---: |");
    head.append("| school | greedy gain | of the bound | s |");
    Arrays.stream(limits)
        .forEach(limit -> {
          head.append(" gain in %s s | bound | gap | s |".formatted(limit));
          rule.append(" ---: | ---: | ---: | ---: |");
        });
    return head.append('\n').append(rule).append('\n').toString();
  }
}
