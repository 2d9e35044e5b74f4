package keepup.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import keepup.app.national.NationalReports;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A national picture for the demo: of 48,000 pupils who do not exist, as `./keepup national
/// made-up FOLDER --pupils 48000 --seed 1` and `./keepup national report` made it.
@Component
@ConditionalOnBooleanProperty("keepup.demo")
@Order(20)
class DemoNational implements ApplicationRunner {
  private final NationalReports reports;

  DemoNational(NationalReports reports) {
    this.reports = reports;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    try (InputStream in = DemoNational.class.getResourceAsStream("national-report.csv")) {
      if (in == null) {
        throw new IOException("The program was built without its demo report.");
      }
      reports.begin(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
