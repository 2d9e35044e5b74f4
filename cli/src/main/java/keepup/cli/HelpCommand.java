package keepup.cli;

import java.util.List;

/// `help`: every command in a person's words.
final class HelpCommand implements Command {
  private final List<Command> commands;

  HelpCommand(List<Command> commands) {
    this.commands = commands;
  }

  @Override
  public String name() {
    return "help";
  }

  @Override
  public String usage() {
    return "./keepup help";
  }

  @Override
  public String says() {
    return "Shows this.";
  }

  @Override
  public int run(List<String> words, Terminal terminal) {
    terminal
        .out()
        .print(
            """
            Keep Up: see who stumbled today and why, and help them the same day.

              ./keepup
                  Starts the demo school in your browser: the address and sign-ins are printed when it is ready.
              ./keepup serve [--port N] [--data FOLDER] [--demo]
                  Starts the web application for your own school; its database lives in the folder.
              ./keepup backup FILE [--data FOLDER] [--json]
                  Writes everything that the school keeps to one file, while Keep Up is running or not.
              ./keepup restore FILE --data FOLDER [--json]
                  Makes a new data folder from such a file.
            """);
    for (Command command : commands) {
      command.usage().lines().forEach(line -> terminal.out().println("  " + line));
      terminal.out().println("      " + command.says());
    }
    terminal
        .out()
        .print(
            """
              ./keepup national report|made-up|compare ...
                  Makes the national picture from anonymous records; ./keepup national help says how.
              ./keepup test
                  Runs every check of the program itself.

            --json prints one JSON document for programs; - reads standard input.
            Exit status: 0 done, 2 something in what you gave (the message says what and where), 1 our fault.
            """);
    return 0;
  }
}
