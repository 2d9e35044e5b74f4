package keepup.reach;

/// That a school took part in something in a year, under the number that somebody wrote down.
public record TakingPart(Urn school, AcademicYear year) {}
