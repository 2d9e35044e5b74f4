package keepup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.simulator.FluencyReport;

/// `fluency`: tries the practice of number facts on made-up children.
final class FluencyCommand implements Command {
  private static final int KINDS = 2;

  @Override
  public String name() {
    return "fluency";
  }

  @Override
  public String usage() {
    return "./keepup fluency simulate [--pupils N] [--seed N] [--to FILE.md]";
  }

  @Override
  public String says() {
    return "A school year of practice by made-up children, beside other plans; --to docs/fluency.md"
        + " writes the committed report.";
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of(), Set.of("pupils", "seed", "to"));
    if (!arguments.plain().equals(List.of("simulate"))) {
      throw new BadInput("What should be done is not said.", "Maybe: " + usage());
    }
    int pupils = Math.toIntExact(arguments.whole("pupils", 200, 2, 100_000));
    long seed = arguments.whole("seed", 1, 0, Integer.MAX_VALUE);
    Progress progress = new Progress(terminal.err(), "Children", (long) KINDS * pupils);
    String tables = new FluencyReport(pupils, seed).text(progress::step);
    progress.end();
    String text =
        """
        # A school year of practising number facts, tried on made-up children

        Written by `./keepup fluency simulate --pupils %d --seed %d --to docs/fluency.md`.

        Made-up children of Year 4 practise the 144 multiplication facts on 195 school days (they miss one in twenty), up to 20 questions a day, with the holidays of
        an English school year. What went wrong comes back once, a few questions later, under every plan. The children's memory is not the scheduler's: two other
        published models, with rates of their own for each child and fact, what earlier years left, and facts worked out from others that come to mind. Facts: the sum of
        the true chances of recall, so "facts" are not answers counted. In brackets: 95 %% intervals over children (normal approximation); the second table compares the
        same child with itself. Figures show how plans compare under these assumptions; they promise nothing about real children.

        """
                .formatted(pupils, seed)
            + tables;
    Optional<String> file = arguments.find("to");
    if (file.isPresent()) {
      Files.writeString(Path.of(file.get()), text, StandardCharsets.UTF_8);
    } else {
      terminal.out().print(text);
    }
    return 0;
  }
}
