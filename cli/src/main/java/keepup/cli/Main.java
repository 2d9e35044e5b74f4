package keepup.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The program behind every `./keepup` command but `serve` and `test`.
public final class Main {
  private static final List<Command> COMMANDS =
      List.of(
          new DiagnoseCommand(),
          new AssessCommand(),
          new CurriculumCommand(),
          new MisconceptionCommand(),
          new SeparateCommand(),
          new PictureCommand(),
          new CourseCommand(),
          new SequenceCommand(),
          new PlanCommand(),
          new LearnerCommand(),
          new FluencyCommand(),
          new SimulateCommand(),
          new EvidenceCommand(),
          new ReachCommand());

  private Main() {}

  public static void main(String[] words) {
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int status = run(List.of(words), new Terminal(System.in, out, err));
    out.flush();
    System.exit(status);
  }

  /// Runs one command.
  ///
  /// @return 0 done, 2 bad input or usage, 1 our fault
  static int run(List<String> words, Terminal terminal) {
    List<Command> all = new ArrayList<>(COMMANDS);
    HelpCommand help = new HelpCommand(COMMANDS);
    all.add(help);
    String wanted =
        words.isEmpty() ? "help" : words.getFirst().replaceFirst("^(-h|--help)$", "help");
    try {
      for (Command command : all) {
        if (command.name().equals(wanted)) {
          List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
          if (rest.contains("--help")) {
            terminal.out().println(command.usage());
            terminal.out().println(command.says());
            return 0;
          }
          int status = command.run(rest, terminal);
          return terminal.out().checkError() ? 1 : status;
        }
      }
      throw new BadInput(
          "There is no command '" + wanted + "'.", "Maybe ./keepup help shows them all.");
    } catch (BadInput e) {
      terminal.err().println(e.getMessage());
      return 2;
    } catch (IOException | RuntimeException e) {
      terminal.err().println("Something went wrong in Keep Up itself: " + e);
      terminal.err().println("Maybe try again; if it happens again, tell us what you ran.");
      if (System.getenv("KEEPUP_TRACE") != null) {
        e.printStackTrace(terminal.err());
      }
      return 1;
    }
  }
}
