package keepup.app.curriculum;

import java.time.LocalDate;
import java.util.Optional;
import keepup.app.timetable.SchoolYear;
import keepup.steps.StepId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a school's scheme of work has next.
@Service
@Transactional(readOnly = true)
public class PlannedSteps {
  private final Schemes schemes;

  PlannedSteps(Schemes schemes) {
    this.schemes = schemes;
  }

  /// The first step of a year group that the scheme has from a later day on; nothing where the
  /// school has written no scheme, or it has ended.
  public Optional<StepId> findNext(int yearGroup, LocalDate after) {
    Schemes.Written written = schemes.get(yearGroup, SchoolYear.of(after));
    return written.isWritten()
        ? written.scheme().entries().stream()
            .filter(entry -> entry.from().isAfter(after))
            .map(Scheme.Entry::step)
            .findFirst()
        : Optional.empty();
  }
}
