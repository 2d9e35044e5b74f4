package keepup.app.intervention;

import java.util.UUID;

/// The id of one class's plan of keep-up sessions for a day.
record PlanId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
