package keepup.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was collected on the impact of a programme, of any kind, under its four headings.
///
/// @param invited how many schools could have taken part; 0 where nobody knows
/// @param took how many did; 0 where nobody knows
public record Impact(
    String title,
    String about,
    int invited,
    int took,
    List<Answer> answers,
    List<Sight> sights,
    List<Passage> passages,
    List<Extract> extracts,
    List<Measured> numbers) {
  /// Answers of fewer people than this are not shown.
  static final int LEAST = 5;

  public Impact {
    answers = List.copyOf(answers);
    sights = List.copyOf(sights);
    passages = List.copyOf(passages);
    extracts = List.copyOf(extracts);
    numbers = List.copyOf(numbers);
  }

  /// Where impact is looked for.
  public enum Heading {
    LEARNING("Professional learning"),
    PRACTICE("Practice"),
    SCHOOL("School systems and culture"),
    PUPILS("Pupils' attitudes, engagement, attainment and progress");

    private final String says;

    Heading(String says) {
      this.says = says;
    }

    public String says() {
      return says;
    }
  }

  /// Which way something points.
  public enum Lean {
    FOR("for it"),
    AGAINST("against it"),
    NEITHER("neither way");

    private final String says;

    Lean(String says) {
      this.says = says;
    }

    public String says() {
      return says;
    }

    static Lean of(Interval interval, double nought) {
      return interval.low() > nought ? FOR : interval.high() < nought ? AGAINST : NEITHER;
    }
  }

  /// One person's answer on a scale on which more is better.
  ///
  /// @param wave sorts by time, such as `2026-09`
  public record Answer(
      Heading heading, String wave, String person, String question, double value) {}

  /// Whether something was seen on one visit.
  public record Sight(Heading heading, String wave, String indicator, boolean seen) {}

  /// A passage of an interview, its theme by two coders, and which way it points.
  public record Passage(Heading heading, String first, String second, Lean lean, String words) {}

  /// What an inspection report says.
  public record Extract(Heading heading, String source, String words, Lean lean) {}

  /// A measured effect in standard deviations.
  ///
  /// @param isCompared whether there was a comparison group
  public record Measured(
      Heading heading, String measure, double effect, Interval ci, boolean isCompared) {}

  /// How answers to one question changed.
  ///
  /// @param means by wave, NaN where fewer than five answered
  /// @param pairs how many answered first and last
  /// @param firsts how many answered first
  /// @param change of those who did both; its interval anything where they are fewer than five
  record Change(
      String question, Map<String, Double> means, int pairs, int firsts, Interval change) {
    Lean lean() {
      return pairs < LEAST ? Lean.NEITHER : Lean.of(change, 0);
    }
  }

  List<Change> changes(Heading heading) {
    Map<String, List<Answer>> byQuestion = new LinkedHashMap<>();
    answers.stream()
        .filter(answer -> answer.heading() == heading)
        .forEach(answer ->
            byQuestion.computeIfAbsent(answer.question(), _ -> new ArrayList<>()).add(answer));
    return byQuestion.entrySet().stream().map(e -> change(e.getKey(), e.getValue())).toList();
  }

  private static Change change(String question, List<Answer> all) {
    TreeMap<String, Map<String, Double>> waves = new TreeMap<>();
    all.forEach(answer ->
        waves
            .computeIfAbsent(answer.wave(), _ -> new LinkedHashMap<>())
            .put(answer.person(), answer.value()));
    Map<String, Double> means = new LinkedHashMap<>();
    waves.forEach((wave, of) ->
        means.put(
            wave,
            of.size() < LEAST
                ? Double.NaN
                : of.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow()));
    Map<String, Double> first = waves.firstEntry().getValue();
    Map<String, Double> last = waves.lastEntry().getValue();
    double[] changes =
        waves.size() < 2
            ? new double[0]
            : first.keySet().stream()
                .filter(last::containsKey)
                .mapToDouble(
                    person -> last.getOrDefault(person, 0.0) - first.getOrDefault(person, 0.0))
                .toArray();
    return new Change(question, means, changes.length, first.size(), around(changes));
  }

  private static Interval around(double[] values) {
    int n = values.length;
    if (n < LEAST) {
      return Interval.ANYTHING;
    }
    double mean = java.util.Arrays.stream(values).average().orElseThrow();
    double squares = java.util.Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double se = Math.sqrt(squares / (n - 1) / n);
    return Interval.around(mean, Distributions.tQuantile(.975, n - 1) * se);
  }

  /// How often something was seen, first and last.
  ///
  /// @param shares by wave: seen, of how many visits
  /// @param change of the share, by Newcombe's (1998) interval
  record Seen(String indicator, Map<String, int[]> shares, Interval change) {
    Lean lean() {
      return Lean.of(change, 0);
    }
  }

  List<Seen> seen(Heading heading) {
    Map<String, TreeMap<String, int[]>> found = new LinkedHashMap<>();
    for (Sight sight : sights) {
      if (sight.heading() == heading) {
        int[] counts =
            found
                .computeIfAbsent(sight.indicator(), _ -> new TreeMap<>())
                .computeIfAbsent(sight.wave(), _ -> new int[2]);
        counts[0] += sight.seen() ? 1 : 0;
        counts[1]++;
      }
    }
    List<Seen> seen = new ArrayList<>();
    found.forEach((indicator, waves) ->
        seen.add(
            new Seen(
                indicator,
                waves,
                waves.size() < 2
                    ? Interval.ANYTHING
                    : newcombe(waves.firstEntry().getValue(), waves.lastEntry().getValue()))));
    return seen;
  }

  /// Wilson's (1927) interval of a share.
  private static Interval wilson(int[] counts) {
    double z = Distributions.normalQuantile(.975);
    double n = counts[1];
    double share = counts[0] / n;
    double half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    double centre = share + z * z / (2 * n);
    return new Interval((centre - half) / (1 + z * z / n), (centre + half) / (1 + z * z / n));
  }

  private static Interval newcombe(int[] first, int[] last) {
    Interval a = wilson(first);
    Interval b = wilson(last);
    double p = (double) first[0] / first[1];
    double q = (double) last[0] / last[1];
    return new Interval(
        q - p - Math.hypot(q - b.low(), a.high() - p),
        q - p + Math.hypot(b.high() - q, p - a.low()));
  }
}
