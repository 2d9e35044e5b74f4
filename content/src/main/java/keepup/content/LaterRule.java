package keepup.content;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import keepup.misconceptions.FormulaProcedure;
import keepup.misconceptions.WrongProcedure;
import keepup.questions.Answer;
import keepup.questions.Form;
import keepup.questions.Question;
import keepup.questions.Task;
import org.jspecify.annotations.Nullable;

/// A rule of the packed curriculum, read when the first question comes that it may apply to.
final class LaterRule implements WrongProcedure {
  private final FormulaProcedure.Draft draft;
  private final Map<String, Supplier<Form>> forms;
  private final Set<String> worded = new HashSet<>();
  private boolean onEquations;
  private volatile @Nullable WrongProcedure procedure;

  /// @param forms those of all worded kinds
  LaterRule(FormulaProcedure.Draft draft, Map<String, Supplier<Form>> forms) {
    this.draft = draft;
    this.forms = forms;
    for (String on : draft.on().split(" or ", -1)) {
      if (forms.containsKey(on.strip())) {
        worded.add(on.strip());
      } else {
        onEquations = true;
      }
    }
  }

  @Override
  public Optional<Answer> findAnswer(Question question) {
    return isFor(question) ? procedure().findAnswer(question) : Optional.empty();
  }

  @Override
  public boolean mayApply(Question question) {
    return isFor(question) && procedure().mayApply(question);
  }

  private boolean isFor(Question question) {
    return question instanceof Task task ? worded.contains(task.form().name()) : onEquations;
  }

  private WrongProcedure procedure() {
    WrongProcedure read = procedure;
    if (read == null) {
      read =
          FormulaProcedure.of(
              draft, name -> Optional.ofNullable(forms.get(name)).map(Supplier::get));
      procedure = read;
    }
    return read;
  }
}
