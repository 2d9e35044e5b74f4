package keepup.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;

/// How the application was asked to start.
///
/// @param port on 127.0.0.1; 0 takes any free one
/// @param data the folder of the embedded database and the log
/// @param demo whether to show the made-up school
record Launch(int port, Path data, boolean demo) {

  /// Arguments first, then the environment: `KEEPUP_PORT`, `KEEPUP_DATA`, `KEEPUP_DEMO`.
  ///
  /// @throws LaunchException with a sentence for a person
  static Launch read(List<String> arguments, Map<String, String> environment) {
    String port = environment.getOrDefault("KEEPUP_PORT", "8080");
    String data = environment.getOrDefault("KEEPUP_DATA", "");
    boolean demo = "1 true yes".contains(environment.getOrDefault("KEEPUP_DEMO", "no"));
    var rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      String argument = rest.removeFirst();
      switch (argument) {
        case "--demo" -> demo = true;
        case "--port" -> port = valueOf(argument, rest);
        case "--data" -> data = valueOf(argument, rest);
        default ->
            throw new LaunchException(
                "\"%s\" is not something serve understands.\nMaybe --port N, --data DIR or --demo."
                    .formatted(argument));
      }
    }
    Path folder = Path.of(data.isBlank() ? (demo ? ".keepup/demo" : ".keepup/school") : data);
    return new Launch(number(port), folder.toAbsolutePath().normalize(), demo);
  }

  private static String valueOf(String argument, ArrayDeque<String> rest) {
    if (rest.isEmpty()) {
      throw new LaunchException(
          "%s needs a value after it.\nMaybe %s %s."
              .formatted(argument, argument, argument.equals("--port") ? "8081" : "/srv/keepup"));
    }
    return rest.removeFirst();
  }

  private static int number(String port) {
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
      throw new LaunchException(
          "\"%s\" is not a port.\nMaybe a number from 1024 to 65535, such as 8081."
              .formatted(port));
    }
    return Integer.parseInt(port);
  }

  /// Finds out at once, before anything is started, that the port is somebody else's.
  void requireFreePort() {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException taken) {
      throw portTaken(port);
    }
  }

  static LaunchException portTaken(int port) {
    return new LaunchException(
        "Port %d of this computer is in use.\nMaybe Keep Up is running already: open http://127.0.0.1:%d/ . Or choose another: --port %d"
            .formatted(port, port, port < 65535 ? port + 1 : 8081));
  }

  /// A reason not to start that a person can act on.
  static final class LaunchException extends RuntimeException {
    LaunchException(String message) {
      super(message);
    }
  }
}
