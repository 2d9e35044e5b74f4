package keepup.fluency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How division facts follow from others.
final class Quotients {
  private Quotients() {}

  static List<Derivation> of(Fact fact) {
    int whole = fact.left();
    int by = fact.right();
    int answer = fact.answer();
    List<Derivation> ways = new ArrayList<>();
    if (by == 1) {
      ways.add(plain(fact, Way.ONE_GROUP, "All of it is one group."));
    } else if (answer == 1) {
      ways.add(plain(fact, Way.ONE_GROUP, "How many groups of " + by + " are in " + by + "?"));
    } else {
      if (by == 10) {
        ways.add(plain(fact, Way.TENS, "How many tens are in " + whole + "?"));
      }
      if (by == 2) {
        ways.add(plain(fact, Way.HALVE, "Half of " + whole + "."));
      }
      Fact back = Fact.product(by, answer);
      ways.add(
          new Derivation(
              fact,
              Way.THINK_MULTIPLICATION,
              List.of(back),
              List.of(Working.of(back), Working.of(fact)),
              "%d times what makes %d?".formatted(by, whole)));
      if (by == 4 || by == 6 || by == 8 || by == 12) {
        halved(fact).ifPresent(ways::add);
      }
      if (by == 5) {
        ways.add(
            new Derivation(
                fact,
                Way.DOUBLE_TENTH,
                List.of(),
                List.of(
                    new Working(whole, Operation.ADD, whole),
                    new Working(2 * whole, Operation.DIVIDE, 10)),
                "Double %d, then how many tens?".formatted(whole)));
      }
      if (answer > 5 && answer != 10) {
        ways.add(split(fact, answer > 10 ? 10 : 5));
      }
    }
    return ways;
  }

  private static Derivation plain(Fact fact, Way way, String says) {
    return new Derivation(fact, way, List.of(), List.of(Working.of(fact)), says);
  }

  /// Shared by half as much, then halved.
  private static Optional<Derivation> halved(Fact fact) {
    int by = fact.right() / 2;
    if (fact.left() / by > 12) {
      return Optional.empty(); // beyond the facts that a child would know
    }
    Fact start = Fact.quotient(fact.left(), by);
    return Optional.of(
        new Derivation(
            fact,
            Way.HALVE_AGAIN,
            List.of(start),
            List.of(Working.of(start), new Working(start.answer(), Operation.DIVIDE, 2)),
            "Half of " + start.text() + "."));
  }

  private static Derivation split(Fact fact, int easy) {
    Fact first = Fact.quotient(easy * fact.right(), fact.right());
    Fact rest = Fact.quotient(fact.left() - first.left(), fact.right());
    return new Derivation(
        fact,
        Way.SPLIT,
        List.of(first, rest),
        List.of(
            Working.of(first), Working.of(rest), new Working(easy, Operation.ADD, rest.answer())),
        "%d is %d and %d. How many groups of %d in each?"
            .formatted(fact.left(), first.left(), rest.left(), fact.right()));
  }
}
