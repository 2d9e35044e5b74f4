package keepup.questions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.maths.Operation;
import keepup.questions.EquationForm.EquationShape;

/// Reads the form of an equation by recursive descent.
final class EquationFormParser {
  private static final Pattern PART =
      Pattern.compile("\\s*(?:([a-z]) ([a-z])/([a-z])|([a-z])/([a-z])|([a-z])|(□)|([-+×÷=()]))");

  private final String text;
  private final Matcher matcher;
  private boolean there;

  EquationFormParser(String given) {
    text =
        switch (given.strip()) {
          case "addition" -> "a + b";
          case "subtraction" -> "a - b";
          default -> given.replace("[]", "□").replace('−', '-').replace('*', '×').strip();
        };
    matcher = PART.matcher(text);
    advance();
  }

  EquationForm form() {
    EquationShape left = sum();
    Optional<EquationShape> right = Optional.empty();
    if (at("=")) {
      advance();
      right = Optional.of(sum());
    }
    EquationForm form = new EquationForm(left, right);
    boolean box = text.indexOf('□') >= 0;
    if (there
        || !text.substring(matcher.regionStart()).isBlank()
        || box != right.isPresent()
        || text.indexOf('□') != text.lastIndexOf('□')) {
      throw fault();
    }
    List<String> names = form.names();
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException(
          "The form '%s' must not use a letter twice.".formatted(text));
    }
    return form;
  }

  private EquationShape sum() {
    EquationShape left = product();
    while (at("+") || at("-")) {
      Operation operation = at("+") ? Operation.ADD : Operation.SUBTRACT;
      advance();
      left = new EquationShape.Joined(operation, left, product());
    }
    return left;
  }

  private EquationShape product() {
    EquationShape left = part();
    while (at("×") || at("÷")) {
      Operation operation = at("×") ? Operation.MULTIPLY : Operation.DIVIDE;
      advance();
      left = new EquationShape.Joined(operation, left, part());
    }
    return left;
  }

  private EquationShape part() {
    if (!there) {
      throw fault();
    }
    if (at("(")) {
      advance();
      EquationShape inside = sum();
      if (!at(")")) {
        throw fault();
      }
      advance();
      return inside;
    }
    EquationShape part =
        matcher.group(1) != null
            ? new EquationShape.Mixed(matcher.group(1), matcher.group(2), matcher.group(3))
            : matcher.group(4) != null
                ? new EquationShape.Parts(matcher.group(4), matcher.group(5))
                : matcher.group(6) != null
                    ? new EquationShape.Digits(matcher.group(6))
                    : new EquationShape.Box();
    if (matcher.group(8) != null) {
      throw fault();
    }
    advance();
    return part;
  }

  private boolean at(String sign) {
    return there && sign.equals(matcher.group(8));
  }

  private void advance() {
    if (there) {
      matcher.region(matcher.end(), text.length());
    }
    there = matcher.lookingAt();
  }

  private IllegalArgumentException fault() {
    return new IllegalArgumentException(
        "The form '%s' must be a calculation or an equation with one box.%nMaybe a + b, a/b + c/d, or a + [] = c?"
            .formatted(text));
  }
}
