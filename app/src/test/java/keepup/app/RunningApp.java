package keepup.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/// The application as people run it, on a free port and with its own database, shared by all tests
/// of a run.
final class RunningApp {
  private static final Map<String, Object> QUICK = TestPost.with("keepup.password-strength", 4);
  private static final Path DATA = Path.of("target", "test-data").toAbsolutePath();
  private static final ConfigurableApplicationContext CONTEXT = startEmpty();

  private RunningApp() {}

  private static ConfigurableApplicationContext startEmpty() {
    try {
      Files.createDirectories(DATA);
      return start(Files.createTempDirectory(DATA, "run"));
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  static ConfigurableApplicationContext start(Path data) {
    return KeepUpApplication.start(new Launch(0, data, false), Map.of(), QUICK);
  }

  static String address() {
    return address(CONTEXT);
  }

  static String address(ConfigurableApplicationContext of) {
    return "http://127.0.0.1:" + KeepUpApplication.port(of);
  }

  static <T> T bean(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  static ConfigurableApplicationContext context() {
    return CONTEXT;
  }

  static Path newFolder() throws IOException {
    return Files.createTempDirectory(DATA, "run");
  }
}
