package keepup.cli;

/// One row of a file of answers.
///
/// @param line where it begins in the file, from 1
/// @param pupil the pupil's key
/// @param question as typed
/// @param answer what was written, exactly; or the mark, `1` or `0`, where the file holds marks
record AnswerRow(int line, String pupil, String question, String answer) {}
