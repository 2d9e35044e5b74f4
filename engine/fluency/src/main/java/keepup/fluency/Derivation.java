package keepup.fluency;

import java.util.List;

/// How one fact follows from others, line by line.
///
/// @param from the facts that it starts from; none where the structure of the numbers is enough
/// @param workings the lines; the last one comes to the fact's answer
/// @param says what a child reads, without the answer: `Double 4 × 7.`
public record Derivation(Fact fact, Way way, List<Fact> from, List<Working> workings, String says) {
  public Derivation {
    from = List.copyOf(from);
    workings = List.copyOf(workings);
    if (workings.isEmpty() || workings.getLast().result() != fact.answer()) {
      throw new IllegalArgumentException(
          "The working of %s (%s) ends in %s.".formatted(fact, way, workings));
    }
  }
}
