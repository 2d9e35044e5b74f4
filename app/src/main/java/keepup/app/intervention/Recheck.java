package keepup.app.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.app.school.PupilId;
import keepup.app.timetable.OpenDays;
import keepup.steps.StepId;

/// That a child whom a session helped is to be asked again: on the next school day, and after about
/// a week. What was right at the end of a session is often gone the next morning; asking again
/// finds that out, and helps to keep what is there (Roediger and Karpicke 2006).
///
/// @param held the day of the session
/// @param afterAWeek whether it is the later one of the two
record Recheck(PupilId pupil, StepId step, LocalDate held, boolean afterAWeek) {
  private static final int WEEK = 7;

  /// An answer so many days after the session counts as the one of about a week later.
  private static final int ABOUT_A_WEEK = 5;

  /// Later than this a child is where its class is, and the day's own check asks.
  private static final int LATEST = 21;

  /// How a child got on in a session.
  record Held(PupilId pupil, StepId step, LocalDate day, Result result) {}

  /// That a child was asked.
  record Asked(PupilId pupil, StepId step, LocalDate day) {}

  private record Key(PupilId pupil, StepId step) {}

  /// What is due. Of a child and step the newest session counts; one that ended "not yet" calls for
  /// another session, not for a check.
  ///
  /// @param asked what children were asked, today's questions too
  /// @param open the days on which children come
  static List<Recheck> due(
      Collection<Held> sessions, Collection<Asked> asked, LocalDate today, OpenDays open) {
    Map<Key, Held> newest = new HashMap<>();
    for (Held held : sessions) {
      if (held.result() != Result.ABSENT) {
        newest.merge(
            new Key(held.pupil(), held.step()),
            held,
            (one, other) -> other.day().isBefore(one.day()) ? one : other);
      }
    }
    List<Recheck> due = new ArrayList<>();
    for (Held held : newest.values()) {
      if (held.result() != Result.NOT_YET) {
        List<LocalDate> since =
            asked.stream()
                .filter(one -> one.pupil().equals(held.pupil()) && one.step().equals(held.step()))
                .map(Asked::day)
                .filter(day -> day.isAfter(held.day()))
                .toList();
        find(held, since, today, open).ifPresent(due::add);
      }
    }
    return due;
  }

  private static Optional<Recheck> find(
      Held held, List<LocalDate> since, LocalDate today, OpenDays open) {
    if (today.isAfter(held.day().plusDays(LATEST))) {
      return Optional.empty();
    }
    LocalDate late = held.day().plusDays(ABOUT_A_WEEK);
    if (!today.isBefore(open.after(held.day().plusDays(WEEK - 1), 1))) {
      return since.stream().anyMatch(day -> !day.isBefore(late))
          ? Optional.empty()
          : Optional.of(new Recheck(held.pupil(), held.step(), held.day(), true));
    }
    return since.isEmpty() && !today.isBefore(open.after(held.day(), 1))
        ? Optional.of(new Recheck(held.pupil(), held.step(), held.day(), false))
        : Optional.empty();
  }
}
