package keepup.reach;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// One school as the national register has it: one number. What people call a school may have had
/// several numbers, one after the other.
///
/// @param closed whether the register says so; older entries are closed without a date
/// @param openedOn null where the register does not say
/// @param closedOn null where it is open, or the register does not say
/// @param phase such as `Primary`; `""` where the register does not say
/// @param region such as `North West`; `""` where the register does not say
/// @param freeMealsPercent of its pupils, 0 to 100; null where the register does not say
public record Entry(
    Urn urn,
    String name,
    boolean closed,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn,
    String phase,
    String region,
    @Nullable Double freeMealsPercent) {

  /// When it opened.
  public Optional<LocalDate> findOpened() {
    return Optional.ofNullable(openedOn);
  }

  /// When it closed.
  public Optional<LocalDate> findClosed() {
    return Optional.ofNullable(closedOn);
  }

  /// How many of its pupils in a hundred are eligible for free meals.
  public OptionalDouble findFreeMeals() {
    return freeMealsPercent == null ? OptionalDouble.empty() : OptionalDouble.of(freeMealsPercent);
  }

  /// Whether it is open on a day, as far as the register knows.
  public boolean isOpen(LocalDate day) {
    boolean begun = openedOn == null || !openedOn.isAfter(day);
    boolean ended = closedOn == null ? closed : !closedOn.isAfter(day);
    return begun && !ended;
  }

  /// Whether it had closed before a day began.
  boolean closedBefore(LocalDate day) {
    return closedOn == null ? closed : closedOn.isBefore(day);
  }

  boolean opensAfter(LocalDate day) {
    return openedOn != null && openedOn.isAfter(day);
  }

  /// The same with what it lacks taken from another.
  Entry or(Entry other) {
    return new Entry(
        urn,
        name,
        closed,
        openedOn,
        closedOn,
        phase.isEmpty() ? other.phase : phase,
        region.isEmpty() ? other.region : region,
        freeMealsPercent == null ? other.freeMealsPercent : freeMealsPercent);
  }
}
