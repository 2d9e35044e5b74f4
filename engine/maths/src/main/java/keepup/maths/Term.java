package keepup.maths;

import java.util.List;

/// What a formula works on and gives: a number, a word, or several of them in order.
public sealed interface Term permits Rational, Term.Word, Term.Items {

  /// A word or a few, such as the name of a shape: `square`, `right angle`.
  record Word(String text) implements Term {
    @Override
    public String toString() {
      return text;
    }
  }

  /// Terms in order.
  record Items(List<Term> items) implements Term {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return String.join(", ", items.stream().map(Term::toString).toList());
    }
  }
}
