package keepup.tablescheck;

import java.util.List;

/// How many questions of one table a form of the check may hold.
///
/// Source: Standards and Testing Agency (2018), "Multiplication tables check assessment framework",
/// content domain. The first number of a question says which table it is of; the second number is
/// kept within one of the same limits.
///
/// @param table 2 to 12
/// @param least questions of the table
/// @param most questions of the table
public record TableLimits(int table, int least, int most) {
  /// The limits of the tables, 2 to 12. The tables of 6, 7, 8, 9 and 12 are asked most.
  public static final List<TableLimits> ALL =
      List.of(
          new TableLimits(2, 0, 2),
          new TableLimits(3, 1, 3),
          new TableLimits(4, 1, 3),
          new TableLimits(5, 1, 3),
          new TableLimits(6, 2, 4),
          new TableLimits(7, 2, 4),
          new TableLimits(8, 2, 4),
          new TableLimits(9, 2, 4),
          new TableLimits(10, 0, 2),
          new TableLimits(11, 1, 3),
          new TableLimits(12, 2, 4));

  private static final int SECOND_NUMBER = 1;

  /// The limits of one table.
  ///
  /// @throws IllegalArgumentException if the check does not ask it
  public static TableLimits of(int table) {
    if (table < 2 || table > 12) {
      throw new IllegalArgumentException(
          "The check does not ask the table of %d.\nMaybe use 2 to 12.".formatted(table));
    }
    return ALL.get(table - 2);
  }

  /// Whether so many questions may begin with this number.
  boolean allowsFirst(long questions) {
    return questions >= least && questions <= most;
  }

  /// Whether so many questions may have this number second.
  boolean allowsSecond(long questions) {
    return questions >= least - SECOND_NUMBER && questions <= most + SECOND_NUMBER;
  }
}
