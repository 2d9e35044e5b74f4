package keepup.questions;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// A form as the reader knows it before it is needed: a program that reads few questions makes few
/// forms.
///
/// @param name of the question kind
/// @param needed for each of its wordings, in their order, the words without which no question is
///   in it
/// @param form makes the form, or gives it again
public record ReadableForm(String name, List<Set<String>> needed, Supplier<Form> form) {

  public ReadableForm {
    needed = List.copyOf(needed);
  }

  public static ReadableForm of(Form form) {
    return new ReadableForm(
        form.name(), form.phrases().stream().map(Phrase::needed).toList(), () -> form);
  }

  Phrase phrase(int number) {
    return form.get().phrases().get(number);
  }
}
