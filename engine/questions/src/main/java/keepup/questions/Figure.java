package keepup.questions;

import java.util.Map;
import keepup.maths.Term;

/// The picture that belongs to a question, by its name and what it shows: a `clock` with its
/// `time`.
public record Figure(String name, Map<String, Term> values) {
  public Figure {
    values = Map.copyOf(values);
  }
}
