package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.maths.Formula;
import keepup.maths.Term;

/// Another question that tests the same step as a question of a form: `{a} ÷ {b}`, `Which is
/// greater, {a}/{b} or {c}/{d}?` In braces stand formulas over the slots.
///
/// @param texts what stands before, between and after the formulas, one more than these
record LikeQuestion(List<String> texts, List<Formula> formulas) {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

  /// @throws IllegalArgumentException if a formula is faulty; the message shows it
  static LikeQuestion of(String template, Set<String> names) {
    List<String> texts = new ArrayList<>();
    List<Formula> formulas = new ArrayList<>();
    Matcher braces = BRACES.matcher(template);
    int from = 0;
    while (braces.find()) {
      texts.add(template.substring(from, braces.start()));
      formulas.add(Formula.of(braces.group(1), names));
      from = braces.end();
    }
    texts.add(template.substring(from));
    return new LikeQuestion(List.copyOf(texts), List.copyOf(formulas));
  }

  String write(Map<String, Term> known) {
    StringBuilder written = new StringBuilder(texts.getFirst());
    for (int i = 0; i < formulas.size(); i++) {
      written.append(formulas.get(i).value(known)).append(texts.get(i + 1));
    }
    return written.toString();
  }
}
