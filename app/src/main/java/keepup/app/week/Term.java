package keepup.app.week;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import keepup.app.assess.WrittenAnswer;
import keepup.app.intervention.SessionSeat;
import keepup.app.school.PupilId;
import keepup.steps.StepId;

/// What a school's sessions of some weeks reached, cost and changed. Counts only: these children
/// were chosen because they stumbled, so no difference here is an effect of the sessions.
///
/// @param stumbled how often a child stumbled in a check
/// @param followed how many of those were followed by a session within [#SOON] days
/// @param attended seats in which a child was
/// @param unasked how many of those came without a stumble in the [#SOON] days before
/// @param away seats of children who were away
/// @param unrecorded seats of which nothing is recorded
/// @param sessions held, and the minutes that adults gave to them
/// @param weeks that were looked at
/// @param results seats by `secure`, `nearly`, `not-yet`
/// @param askedAgain seats that ended secure or nearly and whose step the child was asked again
///   later
/// @param stillRight how many of those were all right the first time
record Term(
    int stumbled,
    int followed,
    int attended,
    int unasked,
    int away,
    int unrecorded,
    int sessions,
    Map<String, Integer> adultMinutes,
    int weeks,
    Map<String, Long> results,
    int askedAgain,
    int stillRight) {
  static final int SOON = 3;

  private record Step(PupilId pupil, StepId step) {}

  static Term of(
      List<SessionSeat> seats,
      List<Stumble> stumbles,
      List<WrittenAnswer> answers,
      Predicate<WrittenAnswer> right,
      int weeks) {
    Map<PupilId, Set<LocalDate>> held = new HashMap<>();
    List<SessionSeat> attended = seats.stream().filter(SessionSeat::attended).toList();
    attended.forEach(
        seat -> held.computeIfAbsent(seat.pupil(), _ -> new HashSet<>()).add(seat.day()));
    List<Stumble> fell = stumbles.stream().filter(Stumble::stumbled).toList();
    Map<PupilId, Set<LocalDate>> fellOn = new HashMap<>();
    fell.forEach(one -> fellOn.computeIfAbsent(one.pupil(), _ -> new HashSet<>()).add(one.day()));
    Set<Object> times = new HashSet<>();
    Set<Object> followed = new HashSet<>();
    for (Stumble one : fell) {
      List<Object> time = List.of(one.pupil(), one.day());
      times.add(time);
      if (isNear(held.getOrDefault(one.pupil(), Set.of()), one.day(), 0, SOON)) {
        followed.add(time);
      }
    }
    int unasked =
        (int)
            attended.stream()
                .filter(seat ->
                    !seat.before()
                        && !isNear(
                            fellOn.getOrDefault(seat.pupil(), Set.of()), seat.day(), -SOON, 0))
                .count();
    Map<Step, List<WrittenAnswer>> asked =
        answers.stream().collect(Collectors.groupingBy(one -> new Step(one.pupil(), one.step())));
    int again = 0;
    int still = 0;
    for (SessionSeat seat : attended) {
      if (!seat.result().equals("not-yet")) {
        List<WrittenAnswer> later =
            firstAfter(
                asked.getOrDefault(new Step(seat.pupil(), seat.step()), List.of()), seat.day());
        again += later.isEmpty() ? 0 : 1;
        still += !later.isEmpty() && later.stream().allMatch(right) ? 1 : 0;
      }
    }
    return new Term(
        times.size(),
        followed.size(),
        attended.size(),
        unasked,
        (int) seats.stream().filter(seat -> seat.result().equals("absent")).count(),
        (int) seats.stream().filter(seat -> seat.result().isEmpty()).count(),
        (int) attended.stream().map(SessionSeat::session).distinct().count(),
        adultMinutes(attended),
        weeks,
        attended.stream()
            .collect(Collectors.groupingBy(SessionSeat::result, Collectors.counting())),
        again,
        still);
  }

  private static boolean isNear(Set<LocalDate> days, LocalDate day, int from, int to) {
    for (int away = from; away <= to; away++) {
      if (days.contains(day.plusDays(away))) {
        return true;
      }
    }
    return false;
  }

  private static List<WrittenAnswer> firstAfter(List<WrittenAnswer> answers, LocalDate day) {
    return answers.stream()
        .map(WrittenAnswer::day)
        .filter(one -> one.isAfter(day))
        .min(Comparator.naturalOrder())
        .map(first -> answers.stream().filter(one -> one.day().equals(first)).toList())
        .orElse(List.of());
  }

  /// Minutes by what the adult is: a session counts once, however many children are in it.
  private static Map<String, Integer> adultMinutes(List<SessionSeat> attended) {
    Map<String, Integer> minutes = new HashMap<>();
    attended.stream()
        .collect(Collectors.toMap(SessionSeat::session, seat -> seat, (one, _) -> one))
        .values()
        .forEach(seat ->
            minutes.merge(
                seat.role().equals("ta") ? "Teaching assistants" : "Teachers and others",
                seat.minutes(),
                Integer::sum));
    return new java.util.TreeMap<>(minutes);
  }

  /// `62 %`, or `none yet`.
  static String percent(int part, int whole) {
    return whole == 0 ? "none yet" : Math.round(100.0 * part / whole) + " %";
  }

  int minutes() {
    return adultMinutes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// Hours and minutes in plain words: `3 hours 15 minutes`.
  static String hours(int minutes) {
    int hours = minutes / 60;
    int rest = minutes % 60;
    String words = hours == 0 ? "" : hours + (hours == 1 ? " hour" : " hours");
    return rest == 0 && hours > 0 ? words : (words + " " + rest + " minutes").strip();
  }
}
