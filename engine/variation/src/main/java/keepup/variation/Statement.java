package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.maths.Rational;

/// A general claim on the questions of a step, and whether it is always, sometimes or never true:
/// found by trying it on many pairs of questions that differ in one thing.
///
/// @param text the claim: `When the second number gets larger and nothing else changes, the answer
///   gets larger.`
/// @param truth `always`, `sometimes` or `never`
/// @param shown the pairs that show it, as the end of a sentence
/// @param tried on how many pairs it was tried
record Statement(String text, String truth, String shown, int tried) {
  static final String GROWS =
      "When the %s gets larger and nothing else changes, the answer gets larger.";
  static final String CHANGES = "When only the %s changes, the answer changes.";

  /// With fewer pairs nothing is said to be always or never so.
  private static final int ENOUGH = 40;

  /// A question and another that differs from it in one dimension alone.
  record Pair(Node from, Node to, int dimension) {}

  /// The claims that the pairs decide, those that are sometimes true first.
  static List<Statement> list(List<String> names, List<Pair> pairs) {
    List<Statement> found = new ArrayList<>();
    for (int d = 0; d < names.size(); d++) {
      int dimension = d;
      List<Pair> of = pairs.stream().filter(pair -> pair.dimension() == dimension).toList();
      grows(names.get(d), of).ifPresent(found::add);
      changes(names.get(d), of).ifPresent(found::add);
    }
    return found.stream()
        .sorted((one, other) -> Boolean.compare(other.isSometimes(), one.isSometimes()))
        .toList();
  }

  boolean isSometimes() {
    return truth.equals("sometimes");
  }

  private static Optional<Statement> grows(String name, List<Pair> pairs) {
    List<Pair> growing = new ArrayList<>();
    for (Pair pair : pairs) {
      Optional<Rational> from = part(pair.from(), pair.dimension());
      Optional<Rational> to = part(pair.to(), pair.dimension());
      boolean numbers =
          Numbers.find(pair.from().expected()).isPresent()
              && Numbers.find(pair.to().expected()).isPresent();
      if (from.isEmpty() || to.isEmpty() || !numbers || from.get().equals(to.get())) {
        continue;
      }
      growing.add(
          from.get().compareTo(to.get()) < 0
              ? pair
              : new Pair(pair.to(), pair.from(), pair.dimension()));
    }
    return decide(GROWS.formatted(name), growing, Statement::isLarger);
  }

  private static Optional<Statement> changes(String name, List<Pair> pairs) {
    boolean words = pairs.stream().anyMatch(pair -> pair.from().sought().isEmpty());
    return words
        ? decide(CHANGES.formatted(name), pairs, pair -> !pair.from().hasAnswerOf(pair.to()))
        : Optional.empty();
  }

  private static boolean isLarger(Pair pair) {
    return Numbers.find(pair.to().expected())
            .orElseThrow()
            .compareTo(Numbers.find(pair.from().expected()).orElseThrow())
        > 0;
  }

  private static Optional<Statement> decide(
      String text, List<Pair> pairs, java.util.function.Predicate<Pair> holds) {
    Optional<Pair> yes = pairs.stream().filter(holds).findFirst();
    Optional<Pair> no = pairs.stream().filter(holds.negate()).findFirst();
    if (yes.isPresent() && no.isPresent()) {
      return Optional.of(
          new Statement(
              text,
              "sometimes",
              "true from %s, not from %s".formatted(write(yes.get()), write(no.get())),
              pairs.size()));
    }
    if (pairs.size() < ENOUGH) {
      return Optional.empty();
    }
    return yes.map(pair -> of(text, "always", pair, pairs.size()))
        .or(() -> no.map(pair -> of(text, "never", pair, pairs.size())));
  }

  private static Statement of(String text, String truth, Pair pair, int tried) {
    return new Statement(text, truth, "for example from " + write(pair), tried);
  }

  /// `304 − 187 (117) to 304 − 188 (116)`.
  private static String write(Pair pair) {
    return "“%s” (%s) to “%s” (%s)"
        .formatted(
            pair.from().display().replaceAll(" =$", ""),
            pair.from().answer(),
            pair.to().display().replaceAll(" =$", ""),
            pair.to().answer());
  }

  private static Optional<Rational> part(Node node, int dimension) {
    return Telling.number(node.dimensions().get(dimension));
  }
}
