package keepup.cli;

import java.io.IOException;
import java.util.List;
import keepup.diagnosis.Diagnosis;

/// Where `diagnose` puts what it finds.
interface Report {
  void begin() throws IOException;

  /// @param rows the rows of the pupil that could be read, in the order of the diagnosis's findings
  void pupil(String pupil, List<AnswerRow> rows, Diagnosis diagnosis) throws IOException;

  void end(List<Unread> unread) throws IOException;

  /// A row whose question cannot be used.
  record Unread(int line, String question, String why) {}
}
