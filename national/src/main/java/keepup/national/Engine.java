package keepup.national;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What runs the questions of the report over the records. Every engine is given the same SQL; sums
/// are of whole numbers and rows come in a full order, so that the answers are the same.
public interface Engine extends AutoCloseable {
  /// Its name and version, as the report shows it.
  String name();

  /// Makes a file known as a view of the same columns.
  ///
  /// @param file Parquet, or CSV with a head; columns of a CSV file are words
  /// @return the names of its columns
  /// @throws BadRecords if it cannot be read
  List<String> open(String view, Path file) throws BadRecords;

  /// Runs a statement that answers nothing.
  void run(String statement);

  /// Runs a question.
  ///
  /// @param each is given every row, in the question's order
  void ask(String question, Consumer<Row> each);

  @Override
  void close();
}
