package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keepup.gias.Delivery;
import keepup.gias.Finding;
import keepup.gias.GiasReader;
import keepup.gias.Source;
import keepup.gias.UnreadableRegisterException;
import keepup.reach.Cumulative;
import keepup.simulator.MadeUpReach;

/// `reach`: how many schools a programme reached, each counted once, from files.
final class ReachCommand implements Command {
  private static final int MOST_SHOWN = 20;

  @Override
  public String name() {
    return "reach";
  }

  @Override
  public String usage() {
    return """
    ./keepup reach REGISTER.csv|.zip [LINKS.csv] --parts FILE.csv [--specialists FILE.csv] [--today DATE] [--json]
    ./keepup reach --made-up FOLDER [--rows N] [--seed N]\
    """;
  }

  @Override
  public String says() {
    return """
    Counts schools reached by year, phase, region and disadvantage, each once: an academy is the school that it was.
      REGISTER, LINKS  the national register as published (GIAS: edubasealldata and links_edubasealldata, or their ZIP)
      parts            columns urn and year: 123456,2015/16
      specialists      columns specialist and year: S001,2015/16
    --made-up writes four such files of a made-up country in which a programme reaches 136, 964, 2567 and 5116 schools.\
    """;
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(
            words,
            Set.of("json"),
            Set.of("parts", "specialists", "today", "made-up", "rows", "seed"));
    if (arguments.has("made-up")) {
      arguments.exactly(0, usage());
      return makeUp(arguments, terminal);
    }
    if (arguments.plain().isEmpty() || arguments.find("parts").isEmpty()) {
      throw new BadInput(
          "Something is missing.", "Maybe: " + usage().lines().findFirst().orElse(""));
    }
    Delivery delivery = register(arguments.plain());
    LocalDate today = today(arguments);
    try (Input parts = Input.open(arguments.find("parts").orElseThrow(), terminal.in())) {
      ReachText report =
          new ReachText(
              delivery,
              ReachFiles.parts(parts),
              arguments.has("specialists")
                  ? specialists(arguments.find("specialists").orElseThrow(), terminal)
                  : List.of(),
              today);
      if (arguments.has("json")) {
        try (JsonGenerator json = Json.on(terminal.out())) {
          report.json(json);
          json.writeRaw('\n');
        }
      } else {
        terminal.out().print(report.text());
      }
    }
    return 0;
  }

  private static List<Cumulative.Trained> specialists(String name, Terminal terminal)
      throws BadInput, IOException {
    try (Input input = Input.open(name, terminal.in())) {
      return ReachFiles.trained(input);
    }
  }

  private static LocalDate today(Arguments arguments) throws BadInput {
    String given = arguments.find("today").orElse("");
    try {
      return given.isEmpty() ? LocalDate.now(ZoneId.of("Europe/London")) : LocalDate.parse(given);
    } catch (DateTimeException notADay) {
      throw new BadInput("The value of --today is '" + given + "'.", "Maybe a day as 2026-11-23.");
    }
  }

  private static Delivery register(List<String> names) throws BadInput, IOException {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
        throw new BadInput(name + " is no file that can be read.", "Maybe check the name.");
      }
      paths.add(path);
    }
    Delivery delivery;
    try {
      List<Source> sources = new ArrayList<>();
      for (Path path : paths) {
        sources.addAll(Source.of(path));
      }
      delivery = GiasReader.read(sources);
    } catch (UnreadableRegisterException fault) {
      List<String> said = String.valueOf(fault.getMessage()).lines().toList();
      throw new BadInput(said.getFirst(), said.getLast());
    }
    if (!delivery.isSound()) {
      List<Finding> findings = delivery.findings();
      throw new BadInput(
          "Rows of the register that cannot be used: %d%n%s"
              .formatted(
                  findings.size(),
                  String.join(
                      "\n", findings.stream().limit(MOST_SHOWN).map(Finding::toString).toList())),
          "Maybe download it again.");
    }
    return delivery;
  }

  private static int makeUp(Arguments arguments, Terminal terminal) throws BadInput, IOException {
    Path folder = Path.of(arguments.find("made-up").orElseThrow());
    int rows = Math.toIntExact(arguments.whole("rows", 50_000, 20_000, 200_000));
    long seed = arguments.whole("seed", 1, 0, Integer.MAX_VALUE);
    MadeUpReach made = MadeUpReach.of(seed, rows);
    Files.createDirectories(folder);
    write(folder.resolve("register.csv"), made::writeSchools);
    write(folder.resolve("links.csv"), made::writeLinks);
    write(folder.resolve("parts.csv"), made::writeParts);
    write(folder.resolve("specialists.csv"), made::writeTrained);
    terminal
        .out()
        .println("register.csv, links.csv, parts.csv and specialists.csv are in " + folder + ".");
    return 0;
  }

  private interface Writing {
    void to(java.io.OutputStream into) throws IOException;
  }

  private static void write(Path file, Writing writing) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      writing.to(out);
    }
  }
}
