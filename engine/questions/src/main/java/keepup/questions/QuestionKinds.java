package keepup.questions;

import java.util.List;

/// All question kinds that content files may name.
public final class QuestionKinds {
  private static final List<QuestionKind> KINDS =
      List.of(
          new FactAdd(),
          new FactSubtract(),
          new AnswerFirst(),
          new MissingPart(),
          new Complement(),
          new Balance(),
          new ThreeAddends(),
          new InOrder(),
          new ScaledFact(),
          new AddOnePlace(),
          new SubtractOnePlace(),
          new AddTwoDigit(),
          new SubtractTwoDigit(),
          new Adjust(),
          new CountUp(),
          new ColumnAdd(),
          new ColumnSubtract());

  private QuestionKinds() {}

  public static List<QuestionKind> listKinds() {
    return KINDS;
  }
}
