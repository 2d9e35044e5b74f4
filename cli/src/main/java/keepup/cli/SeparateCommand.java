package keepup.cli;

import java.io.IOException;
import java.util.List;

/// `separate`: the few questions that tell misconceptions apart.
final class SeparateCommand implements Command {
  @Override
  public String name() {
    return "separate";
  }

  @Override
  public String usage() {
    return "./keepup separate --step ID|--year N --domain D [--json]";
  }

  @Override
  public String says() {
    return "Finds the fewest questions on which every misconception answers differently, at least twice.";
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    throw new BadInput("Not yet.", "Maybe soon.");
  }
}
