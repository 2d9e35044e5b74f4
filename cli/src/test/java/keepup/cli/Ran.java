package keepup.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What one run of the command line gave.
record Ran(int status, String out, String err) {

  static Ran with(String standardInput, String... words) {
    return with(standardInput.getBytes(StandardCharsets.UTF_8), words);
  }

  static Ran with(byte[] standardInput, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream output = new PrintStream(out, false, StandardCharsets.UTF_8);
    int status =
        Main.run(
            List.of(words),
            new Terminal(
                new ByteArrayInputStream(standardInput),
                output,
                new PrintStream(err, true, StandardCharsets.UTF_8)));
    output.flush();
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
