package keepup.app.design;

/// One thing to put right in a form.
///
/// @param field the name of the field it is about, which the summary links to
/// @param text what is wrong and what to do, in one sentence
public record FieldError(String field, String text) {}
