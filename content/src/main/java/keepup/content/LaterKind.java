package keepup.content;

import java.util.List;
import java.util.Set;
import keepup.maths.Draws;
import keepup.questions.Dimension;
import keepup.questions.Form;
import keepup.questions.Parameters;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import org.jspecify.annotations.Nullable;

/// A question kind that is read when it is first needed: hundreds come with the program, and most
/// commands need a few.
final class LaterKind implements QuestionKind {
  private final PackedKind packed;
  private volatile @Nullable KindDraft draft;

  LaterKind(PackedKind packed) {
    this.packed = packed;
  }

  private KindDraft draft() {
    KindDraft read = draft;
    if (read == null) {
      synchronized (this) {
        read = draft;
        if (read == null) {
          Faults faults = new Faults();
          read = packed.draft(faults);
          faults.throwIfAny();
          draft = read;
        }
      }
    }
    return read;
  }

  private QuestionKind kind() {
    return draft().findKind().orElseThrow();
  }

  /// @throws java.util.NoSuchElementException if the kind asks equations
  Form form() {
    return draft().findForm().orElseThrow();
  }

  @Override
  public String name() {
    return packed.name();
  }

  @Override
  public String says() {
    return packed.says();
  }

  @Override
  public Set<String> parameters() {
    return kind().parameters();
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    return kind().ask(parameters, draws);
  }

  @Override
  public boolean asks(Question question, Parameters parameters) {
    return kind().asks(question, parameters);
  }

  @Override
  public boolean asksLike(Question question, Parameters parameters, Likeness likeness) {
    return kind().asksLike(question, parameters, likeness);
  }

  @Override
  public boolean asksSuch(Question question) {
    return kind().asksSuch(question);
  }

  @Override
  public boolean agrees(Question question) {
    return kind().agrees(question);
  }

  @Override
  public List<Dimension> dimensions() {
    return kind().dimensions();
  }
}
