package keepup.app.lesson;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Which day it is at school.
@Component
public class SchoolDay {
  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

  private final Clock clock;

  SchoolDay(ObjectProvider<Clock> clock) {
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  /// Today in Europe/London.
  public LocalDate today() {
    return LocalDate.now(clock.withZone(SCHOOL));
  }
}
