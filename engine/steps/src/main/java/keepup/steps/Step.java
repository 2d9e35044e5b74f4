package keepup.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A small step: one thing that a class learns in about a lesson, and how it is taught, said, drawn
/// and asked.
///
/// @param id readable and stable
/// @param year 0 for Reception, else 1 to 6
/// @param domain the strand, `addition and subtraction`
/// @param says what a child can do once the step is secure, one plain sentence
/// @param needs the direct prerequisites
/// @param codes test-framework and ready-to-progress codes
/// @param hardPoint why many children stumble here, or `""` where they do not
/// @param questions how the step is asked: a question kind and its parameters
/// @param placesTyped whether a teacher's own question may be placed on this step; false where
///   another step asks the same questions and this one adds only, say, recall without counting
/// @param misconceptions the ids of the misconceptions seen here, the commonest first
/// @param representations concrete, picture and symbol forms that belong to the step
/// @param words the vocabulary: each word with its meaning for a child
/// @param stems stem sentences, with slots in braces
/// @param lookFor what an adult watches for
/// @param deepen a task for those who are secure
/// @param reachBack what to do for those who are not ready
/// @param family what the child's family is told
public record Step(
    StepId id,
    int year,
    String domain,
    String says,
    List<StepId> needs,
    List<String> codes,
    String hardPoint,
    QuestionSource questions,
    boolean placesTyped,
    List<String> misconceptions,
    Representations representations,
    Map<String, String> words,
    List<String> stems,
    String lookFor,
    String deepen,
    String reachBack,
    Family family) {

  private static final Pattern ABBREVIATED = Pattern.compile("\\b[a-z]\\.[a-z]\\.$");

  /// A question kind and its parameters, as the content file names them.
  public record QuestionSource(String kind, Map<String, String> parameters) {
    public QuestionSource {
      parameters = Map.copyOf(parameters);
    }
  }

  /// For those at home, in plain words that can be translated.
  ///
  /// @param learned what the class learned, one sentence
  /// @param tryIt one thing to do together in five minutes with what every home has
  public record Family(String learned, String tryIt) {}

  /// The connective model: the same idea in things, in a picture and in symbols.
  public record Representations(String concrete, String picture, String symbols) {}

  /// @throws IllegalArgumentException if the year is not 0 to 6
  public Step {
    if (year < 0 || year > 6) {
      throw new IllegalArgumentException(
          "The year (%d) of step %s must be 0 (Reception) to 6.".formatted(year, id));
    }
    needs = List.copyOf(needs);
    codes = List.copyOf(codes);
    misconceptions = List.copyOf(misconceptions);
    words = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(words));
    stems = List.copyOf(stems);
  }

  public boolean hard() {
    return !hardPoint.isEmpty();
  }

  /// The first stem sentence, where the step has one.
  public Optional<String> findStem() {
    return stems.stream().findFirst();
  }

  /// What it says, as a heading or inside a sentence: without the full stop.
  public String title() {
    return titleOf(says);
  }

  /// A sentence without its full stop; that of an abbreviation such as "p.m." stays.
  public static String titleOf(String sentence) {
    return sentence.endsWith(".") && !ABBREVIATED.matcher(sentence).find()
        ? sentence.substring(0, sentence.length() - 1)
        : sentence;
  }
}
