package keepup.app.cohort;

import java.time.LocalDate;
import java.util.List;
import keepup.course.EvidenceKind;

/// What the school's own record shows of one line of a task: found each time it is asked for, never
/// stored.
///
/// @param needed how many the task asks for
/// @param note the task's own words
/// @param items what was found, the oldest first
public record Evidence(EvidenceKind kind, int needed, String note, List<Item> items) {
  /// The list is kept as it is now.
  public Evidence {
    items = List.copyOf(items);
  }

  /// A record that counts.
  ///
  /// @param href where it is to be seen, by the partners
  public record Item(LocalDate on, String text, String href) {}

  boolean met() {
    return items.size() >= needed;
  }

  /// `1 of 2`.
  String counted() {
    return items.size() + " of " + needed;
  }
}
