package keepup.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What was done against what was planned, from the sessions as they were recorded.
///
/// @param planned sessions for each pupil; 0 where the protocol does not say
/// @param plannedMinutes of a session; NaN where the protocol gives no number
/// @param sessions median of the pupils who should have got them
/// @param fewest of such a pupil
/// @param most of such a pupil
/// @param minutes mean of a session
/// @param none how many such pupils got none at all
/// @param crossed how many pupils of the comparison group got some before it was their turn
public record Fidelity(
    int planned,
    double plannedMinutes,
    double sessions,
    int fewest,
    int most,
    double minutes,
    int none,
    int crossed) {

  /// Sessions of one pupil.
  ///
  /// @param minutes of one of them
  public record Session(String pupil, int count, double minutes) {}

  /// @param treated pupil to whether it should have got the intervention
  /// @throws IllegalArgumentException if a session is of a pupil who is not in the trial, or nobody
  ///   should have got any
  public static Fidelity of(
      Protocol protocol, Map<String, Boolean> treated, List<Session> sessions) {
    Map<String, Integer> counts = new java.util.HashMap<>();
    for (Session session : sessions) {
      if (!treated.containsKey(session.pupil())) {
        throw new IllegalArgumentException(
            "A session is of the pupil '%s', who is not in the trial.\nMaybe the name is written otherwise in the file of outcomes."
                .formatted(session.pupil()));
      }
      counts.merge(session.pupil(), session.count(), Integer::sum);
    }
    int[] of =
        treated.entrySet().stream()
            .filter(Map.Entry::getValue)
            .mapToInt(entry -> counts.getOrDefault(entry.getKey(), 0))
            .sorted()
            .toArray();
    if (of.length == 0) {
      throw new IllegalArgumentException("No pupil should have got the intervention.");
    }
    long crossed =
        treated.entrySet().stream()
            .filter(entry -> !entry.getValue() && counts.getOrDefault(entry.getKey(), 0) > 0)
            .count();
    return new Fidelity(
        protocol.count("planned sessions", 0),
        number(protocol.get("minutes")),
        (of[(of.length - 1) / 2] + of[of.length / 2]) / 2.0,
        of[0],
        of[of.length - 1],
        sessions.stream().mapToDouble(session -> session.count() * session.minutes()).sum()
            / sessions.stream().mapToInt(Session::count).sum(),
        (int) Arrays.stream(of).filter(count -> count == 0).count(),
        (int) crossed);
  }

  private static double number(String text) {
    return text.matches("[0-9]+(\\.[0-9]+)?") ? Double.parseDouble(text) : Double.NaN;
  }

  /// In plain sentences.
  public List<String> sentences() {
    List<String> sentences = new java.util.ArrayList<>();
    String plan =
        planned == 0 ? "" : " of %d planned (%.0f %%)".formatted(planned, 100 * sessions / planned);
    sentences.add(
        "Half of the pupils got %.0f sessions or more%s; the fewest were %d, the most %d."
            .formatted(sessions, plan, fewest, most));
    if (!Double.isNaN(minutes)) {
      sentences.add(
          "A session took %.1f minutes%s."
              .formatted(
                  minutes,
                  Double.isNaN(plannedMinutes)
                      ? ""
                      : ", where %.0f were planned".formatted(plannedMinutes)));
    }
    if (none > 0) {
      sentences.add(
          "%s who should have got it got none, and counts with those who did, as it was drawn."
              .formatted(none == 1 ? "One pupil" : "Each of %d pupils".formatted(none)));
    }
    if (crossed > 0) {
      sentences.add(
          "%s of the comparison group got some of it, which makes the difference smaller."
              .formatted(crossed == 1 ? "One pupil" : crossed + " pupils"));
    }
    return sentences;
  }
}
