package keepup.reach;

/// A school that is counted, in the year in which it was first reached.
///
/// @param school the number that it had in that year
public record Counted(Urn school, AcademicYear year) {}
