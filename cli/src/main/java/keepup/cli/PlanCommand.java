package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import keepup.cpsat.CpSatPlanner;
import keepup.planning.ClashException;
import keepup.planning.Day;
import keepup.planning.DayPlan;
import keepup.planning.Planner;

/// `plan`: a day's planning problem in, the best plan that could be found out, with its proof.
final class PlanCommand implements Command {
  private static final int MOST_SECONDS = 3600;

  @Override
  public String name() {
    return "plan";
  }

  @Override
  public String usage() {
    return """
    ./keepup plan FILE.json|- [--seconds N] [--seed N] [--greedy] [--json]
    ./keepup plan --trial [--schools N] [--seconds N,N] [--to FILE.md]\
    """;
  }

  @Override
  public String says() {
    return """
    Plans a day: who works with whom on what, when and where. FILE.json holds (docs/plan-problem.schema.json):
      slots     [{"id":"assembly", "start":"10:15", "minutes":15, "lesson":"assembly", "lessons":{"4A":"music"}}]
      adults    [{"id":"Mrs Patel", "minutes":30, "days":["monday"], "slots":[…] or "away":[…],
                  "takes":["y3.*"], "cannotTake":["y3.add.ten"]}]          days need "date":"2026-09-14"
      rooms     [{"id":"library", "seats":6, "away":["assembly"]}]         none: any table will do
      children  [{"id":"ann", "class":"4A", "needs":[{"step":"y3.add.ten", "misconception":"", "gain":0.5, "reason":"…"}],
                  "minutesReceived":30, "missed":{"music":2}, "mustNotMiss":["PE"], "away":["assembly"]}]
      apart     [["ann","ben"]]      together [["ann","cai"]]
      locks     [{"child":"ann", "adult":"Mrs Patel", "slot":"assembly", "step":"y3.add.ten"}]   any but child may be left out
      exclude   [{"child":"ben"}, {"adult":"Mrs Patel", "slot":"assembly"}]
      rules     {"idealGroup":4, "largestGroup":6, "crowding":0.15, "otherMisconception":0.8, "fairness":0.1, "together":0.05, "mostMissed":2}
    Gain: each child brings gain, × otherMisconception in a group for another misconception on the same step,
    × (1 − fairness × m ÷ (m + 60)) after m minutes received; a pair of together adds together; each child above
    idealGroup takes crowding. No child is in two sessions, or misses a lesson missed mostMissed times already.
    Out: sessions, leftOut, cost, gain, and bound: proved, no plan gains more. Wishes that clash are named, with exit 2.
    --greedy does without the exact planner; so does a machine where its library does not load, and the output says so.\
    """;
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(
            words, Set.of("json", "greedy", "trial"), Set.of("seconds", "seed", "schools", "to"));
    if (arguments.has("trial")) {
      arguments.exactly(0, usage());
      return PlanTrial.run(arguments, terminal);
    }
    double seconds = seconds(arguments.find("seconds").orElse("5"));
    int seed = Math.toIntExact(arguments.whole("seed", 1, 0, Integer.MAX_VALUE));
    try (Input input = Input.open(arguments.exactly(1, usage()).getFirst(), terminal.in())) {
      PlanFile file = PlanFile.read(input);
      Day day = file.day();
      Planner planner =
          arguments.has("greedy") ? Planner.greedy() : new CpSatPlanner(seconds, seed);
      long start = System.nanoTime();
      DayPlan plan = plan(file, planner, day);
      double took = (System.nanoTime() - start) / 1e9;
      if (arguments.has("json")) {
        try (JsonGenerator json = Json.on(terminal.out())) {
          PlanReport.json(json, day, plan, took);
          json.writeRaw('\n');
        }
      } else {
        terminal.out().print(PlanReport.text(day, plan, took));
      }
      return 0;
    }
  }

  private static DayPlan plan(PlanFile file, Planner planner, Day day) throws BadInput {
    try {
      return planner.plan(day);
    } catch (ClashException e) {
      throw file.clash(e.clash());
    }
  }

  static double seconds(String text) throws BadInput {
    try {
      double seconds = Double.parseDouble(text.strip());
      if (seconds > 0 && seconds <= MOST_SECONDS) {
        return seconds;
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the one message for both faults
    }
    throw new BadInput(
        "The value of --seconds is '" + text + "'.",
        "Maybe a number above 0, up to " + MOST_SECONDS + ".");
  }
}
