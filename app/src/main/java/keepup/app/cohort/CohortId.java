package keepup.app.cohort;

import java.util.UUID;

/// The id of a cohort of a course.
public record CohortId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
