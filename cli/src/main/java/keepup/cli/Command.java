package keepup.cli;

import java.io.IOException;
import java.util.List;

/// One command of `./keepup`.
interface Command {
  /// The word that calls it.
  String name();

  /// How it is called, one form a line.
  String usage();

  /// What it does, in a person's words.
  String says();

  /// Runs it.
  ///
  /// @return the exit status, 0 where all went well
  /// @throws BadInput if what was given cannot be used; then nothing was written to standard output
  int run(List<String> words, Terminal terminal) throws BadInput, IOException;
}
