package keepup.questions;

import java.util.List;

/// All question kinds that content files may name.
public final class QuestionKinds {
  private static final List<QuestionKind> KINDS = List.of(new ColumnSubtract());

  private QuestionKinds() {}

  public static List<QuestionKind> listKinds() {
    return KINDS;
  }
}
