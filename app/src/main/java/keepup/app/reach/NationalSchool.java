package keepup.app.reach;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import keepup.reach.Entry;

/// A school of the national register as pages show it.
record NationalSchool(
    Entry entry, String type, String localAuthority, String town, String postcode, String trust) {
  /// Where it is, in a line.
  String place() {
    return Stream.of(town, localAuthority, postcode)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
