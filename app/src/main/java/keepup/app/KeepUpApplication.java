package keepup.app;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import keepup.app.Launch.LaunchException;
import keepup.app.shell.Greeting;
import keepup.app.shell.OpeningDatabase;
import keepup.app.shell.SettingException;
import keepup.database.DatabaseException;
import keepup.database.DatabaseSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The web application and where it starts.
@SpringBootApplication(proxyBeanMethods = false)
public class KeepUpApplication {

  /// Starts the application; see `./keepup serve`. Ends with 2 where a person can put it right, 1
  /// where it is our fault.
  public static void main(String[] arguments) {
    try {
      var launch = Launch.read(Arrays.asList(arguments), System.getenv());
      var context = start(launch, System.getenv(), Map.of());
      greet(context, System.out);
      if (Boolean.getBoolean("keepup.train")) {
        Training.visit(port(context));
        System.exit(SpringApplication.exit(context));
      }
    } catch (RuntimeException fault) {
      System.exit(explain(fault, System.err));
    }
  }

  /// Starts the application and waits until its database is open. Closing the context stops both.
  static ConfigurableApplicationContext start(
      Launch launch, Map<String, String> environment, Map<String, Object> settings) {
    launch.requireFreePort();
    var database =
        OpeningDatabase.open(
            DatabaseSettings.fromEnvironment(environment, launch.data().resolve("database")));
    try {
      var application = new SpringApplication(KeepUpApplication.class);
      application.setLogStartupInfo(false);
      application.setDefaultProperties(
          Map.of(
              "server.port", launch.port(),
              "keepup.demo", launch.demo(),
              "keepup.data", launch.data().toString(),
              "logging.file.name", launch.data().resolve("keepup.log").toString()));
      application.addInitializers(context -> {
        ((GenericApplicationContext) context).registerBean(OpeningDatabase.class, () -> database);
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(new org.springframework.core.env.MapPropertySource("given", settings));
      });
      return application.run();
    } catch (RuntimeException | Error fault) {
      database.close();
      throw fault;
    }
  }

  /// The port that the pages are really on.
  static int port(ConfigurableApplicationContext context) {
    var server = ((WebServerApplicationContext) context).getWebServer();
    if (server == null) {
      throw new IllegalStateException("The web server has not started.");
    }
    return server.getPort();
  }

  private static void greet(ConfigurableApplicationContext context, PrintStream out) {
    out.println();
    out.println("  Keep Up is ready:  http://127.0.0.1:%d/".formatted(port(context)));
    List<Greeting> greetings = context.getBeanProvider(Greeting.class).orderedStream().toList();
    for (Greeting greeting : greetings) {
      greeting.lines().forEach(line -> out.println("  " + line));
    }
    out.println("  To stop it: Ctrl and C.");
    out.println();
    out.flush();
  }

  private static int explain(RuntimeException fault, PrintStream out) {
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException taken) {
        out.println(Launch.portTaken(taken.getPort()).getMessage());
        return 2;
      }
      if (cause instanceof LaunchException
          || cause instanceof DatabaseException
          || cause instanceof SettingException) {
        out.println(cause.getMessage());
        return 2;
      }
    }
    Throwable cause = fault instanceof CompletionException ? fault.getCause() : fault;
    out.println(
        "Keep Up could not start, and it is our fault: %s\nMaybe the file keepup.log in the data folder says more."
            .formatted(cause == null ? fault : cause.getMessage()));
    return 1;
  }
}
