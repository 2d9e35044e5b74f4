package keepup.app.design;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing to put right in a form.
///
/// @param field the name of the field it is about, which the summary links to
/// @param text what is wrong and what to do, in one sentence
public record FieldError(String field, String text) {
  /// What is wrong with one field, for `@template.design.Field(error = …)`; null where nothing is.
  public static @Nullable String of(List<FieldError> problems, String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(FieldError::text)
        .findFirst()
        .orElse(null);
  }
}
