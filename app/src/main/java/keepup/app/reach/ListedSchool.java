package keepup.app.reach;

import keepup.reach.Urn;

/// A school in the list behind a figure.
///
/// @param reached the year in which it was first reached, and as what
/// @param now what it is today, or `""` where it is the same
record ListedSchool(
    Urn urn,
    String name,
    String phase,
    String region,
    String disadvantage,
    String reached,
    String now) {}
