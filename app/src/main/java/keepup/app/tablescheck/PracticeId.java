package keepup.app.tablescheck;

import java.util.UUID;

/// The id of one child's go at the check.
record PracticeId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
