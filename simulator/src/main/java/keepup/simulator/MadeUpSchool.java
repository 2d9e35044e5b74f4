package keepup.simulator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A made-up entry of a national register. It knows whether it was reached, or came from what was:
/// that is the truth that a count is held against.
final class MadeUpSchool {
  final int urn;
  final String name;
  final String type;
  final String phase;
  final String region;
  final int authority;
  final double freeMeals;
  final int pupils;
  final LocalDate opened;
  @Nullable LocalDate closed;
  boolean reached;

  MadeUpSchool(
      int urn,
      String name,
      String type,
      String phase,
      String region,
      int authority,
      double freeMeals,
      int pupils,
      LocalDate opened) {
    this.urn = urn;
    this.name = name;
    this.type = type;
    this.phase = phase;
    this.region = region;
    this.authority = authority;
    this.freeMeals = freeMeals;
    this.pupils = pupils;
    this.opened = opened;
  }

  boolean isPrimary() {
    return phase.equals("Primary") || phase.equals("Middle deemed primary");
  }

  boolean isOpen() {
    return closed == null;
  }
}
