package keepup.reach;

/// What came of one record of a school that took part.
///
/// @param part as it was written down
/// @param asOf the number that the school had in that year; another than the written one where that
///   had closed, or had not opened
/// @param counted what stands for it in the count: itself, or a school that was counted before
public record Standing(TakingPart part, Urn asOf, Counted counted) {
  /// Whether this record is what made the school count.
  public boolean isNew() {
    return counted.school().equals(asOf) && counted.year().equals(part.year());
  }

  /// Whether the school is counted as another entry of the register, which it carries on from.
  public boolean carriesOn() {
    return !counted.school().equals(asOf);
  }

  /// Whether the record names a number that was not open in that year.
  public boolean wasMoved() {
    return !asOf.equals(part.school());
  }
}
