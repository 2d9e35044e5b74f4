package keepup.diagnosis;

/// One answer of a pupil.
///
/// @param line where it stands in the source, from 1: a line of a file, a question of a check
/// @param placed the question
/// @param response what the pupil did with it
public record Answered(int line, PlacedQuestion placed, Response response) {}
