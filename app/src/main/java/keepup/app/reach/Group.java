package keepup.app.reach;

import java.util.List;
import java.util.UUID;
import keepup.reach.AcademicYear;

/// A group of schools that a specialist led in a year.
record Group(UUID id, AcademicYear year, String name, List<RecordedPart> schools) {
  Group {
    schools = List.copyOf(schools);
  }
}
