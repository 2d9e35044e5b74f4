package keepup.app.register;

/// Something about one cell, or about the file where the line is 0, in words for the school office.
///
/// @param line of the file, where the heading is usually line 1
/// @param stops whether the register cannot be brought in until this is put right
record Finding(int line, String column, String sentence, String maybe, boolean stops) {
  static Finding problem(int line, Column column, String sentence, String maybe) {
    return new Finding(line, column.heading(), sentence, maybe, true);
  }

  static Finding warning(int line, Column column, String sentence, String maybe) {
    return new Finding(line, column.heading(), sentence, maybe, false);
  }
}
