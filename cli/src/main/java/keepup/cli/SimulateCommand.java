package keepup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.misconceptions.MisconceptionId;
import keepup.simulator.Examiner;
import keepup.simulator.SimulationReport;

/// `simulate`: tries the engine on made-up pupils and reports how well it saw through them.
final class SimulateCommand implements Command {
  @Override
  public String name() {
    return "simulate";
  }

  @Override
  public String usage() {
    return "./keepup simulate [--pupils N] [--seed N] [--what assess|naming|unsteady|open-world] [--to"
        + " FILE.md]";
  }

  @Override
  public String says() {
    return "Tries the adaptive diagnosis on made-up pupils; --to docs/simulation.md writes the"
        + " committed report.";
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of(), Set.of("pupils", "seed", "what", "to"));
    arguments.exactly(0, usage());
    int pupils = Math.toIntExact(arguments.whole("pupils", 240, 1, 1_000_000));
    long seed = arguments.whole("seed", 1, 0, Integer.MAX_VALUE);
    Optional<String> what = arguments.find("what");
    if (what.filter(w -> !Set.of("assess", "naming", "unsteady", "open-world").contains(w))
        .isPresent()) {
      throw new BadInput(
          "There is no trial '" + what.get() + "'.",
          "Maybe assess, naming, unsteady or open-world.");
    }
    Curriculum curriculum = CurriculumFiles.readBuiltIn();
    Function<List<MisconceptionId>, Examiner> engine =
        without -> new EngineExaminer(curriculum, without);
    SimulationReport report = new SimulationReport(curriculum, engine, pupils, seed);
    StringBuilder text =
        new StringBuilder(
            """
            # The diagnosis tried on made-up pupils

            Written by `./keepup simulate --pupils %d --seed %d --to docs/simulation.md`. The pupils share no code and no number with the engine. In brackets: 95 %% intervals
            (Wilson), pupils taken as independent.

            """
                .formatted(pupils, seed));
    if (what.isEmpty() || what.get().equals("assess")) {
      text.append(report.plans());
    }
    if (what.isEmpty() || what.get().equals("naming")) {
      text.append(report.naming());
    }
    if (what.isEmpty() || what.get().equals("unsteady")) {
      text.append(report.unsteady());
    }
    if (what.isEmpty() || what.get().equals("open-world")) {
      text.append(report.openWorld());
    }
    if (arguments.has("to")) {
      Files.writeString(Path.of(arguments.find("to").orElse("")), text, StandardCharsets.UTF_8);
    } else {
      terminal.out().print(text);
    }
    return 0;
  }
}
