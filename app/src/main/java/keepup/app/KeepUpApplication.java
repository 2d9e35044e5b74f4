package keepup.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The web application and where it starts.
@SpringBootApplication(proxyBeanMethods = false)
public class KeepUpApplication {

  /// Starts the application; see `./keepup serve`.
  public static void main(String[] arguments) {
    SpringApplication.run(KeepUpApplication.class, arguments);
  }
}
