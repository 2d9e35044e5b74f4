package keepup.app.sitting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.StaffId;
import keepup.app.assess.RecordedAnswer;
import keepup.app.lesson.CheckQuestion;

/// The tasks of an interview and what each adult wrote down of them, side by side.
///
/// @param adults who recorded anything, by name, in the order in which they began
record Interview(Map<StaffId, String> adults, List<Row> rows) {

  /// A task.
  ///
  /// @param cells what each adult wrote down, in the order of `adults`
  record Row(CheckQuestion question, List<Optional<Cell>> cells) {
    /// Whether two adults wrote something different down.
    boolean isSeenDifferently() {
      return cells.stream().flatMap(Optional::stream).map(Cell::seen).distinct().count() > 1;
    }

    boolean has(int adult) {
      return adult >= 0 && cells.get(adult).isPresent();
    }
  }

  /// What one adult saw of one task.
  ///
  /// @param strategy in words, or `""`
  record Cell(String given, String strategy, String note) {
    private String seen() {
      return given.strip() + "\n" + strategy;
    }
  }

  /// @param open whether it goes on; once it is over, a task that nobody wrote anything of was not
  ///   asked
  static Interview of(
      boolean open,
      List<CheckQuestion> questions,
      List<RecordedAnswer> answers,
      Map<UUID, Strategies.Seen> seen) {
    Map<StaffId, String> adults = new LinkedHashMap<>();
    answers.forEach(answer -> adults.put(answer.by(), answer.name()));
    List<Row> rows = new ArrayList<>();
    for (CheckQuestion question : questions) {
      List<Optional<Cell>> cells = new ArrayList<>();
      for (StaffId adult : adults.keySet()) {
        cells.add(
            answers.stream()
                .filter(answer -> answer.by().equals(adult) && answer.number() == question.number())
                .findFirst()
                .map(answer -> cell(answer, Optional.ofNullable(seen.get(answer.id())))));
      }
      if (open || cells.stream().anyMatch(Optional::isPresent)) {
        rows.add(new Row(question, cells));
      }
    }
    return new Interview(adults, rows);
  }

  private static Cell cell(RecordedAnswer answer, Optional<Strategies.Seen> seen) {
    return new Cell(
        answer.given(),
        seen.map(one -> one.strategy().words()).orElse(""),
        seen.map(Strategies.Seen::note).orElse(""));
  }

  /// The first task of which an adult has written nothing down.
  Optional<CheckQuestion> findUnseen(StaffId adult) {
    int at = List.copyOf(adults.keySet()).indexOf(adult);
    return rows.stream().filter(row -> !row.has(at)).map(Row::question).findFirst();
  }
}
