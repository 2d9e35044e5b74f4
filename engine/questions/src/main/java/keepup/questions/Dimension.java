package keepup.questions;

import java.util.function.Function;

/// One way in which the questions of a kind may vary while the rest stays fixed (variation theory:
/// Gu, Huang and Marton 2004).
///
/// @param name what varies, in a teacher's words: `second number`, `unknown`
/// @param value the value of the dimension in a question
public record Dimension(String name, Function<Question, String> value) {}
