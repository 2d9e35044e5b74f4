package keepup.app.intervention;

import java.util.List;
import java.util.Optional;
import keepup.app.school.PupilId;
import keepup.app.timetable.DaySlot;
import keepup.misconceptions.Misconception;
import keepup.steps.Step;
import org.jspecify.annotations.Nullable;

/// Groups for today, to be looked at, changed and then used.
///
/// @param groups in order of time
/// @param left children who need something and are in no group
/// @param settled children whose answers ask for nothing today
/// @param lessons steps that half the class or more need: each is a lesson, not a session
/// @param problems what has to be put right before the groups can be used, a plain sentence each
/// @param cost of the groups
/// @param isBeyond whether a child is left out by the rule that tells keeping up from catching up
record Proposal(
    List<Group> groups,
    List<Seat> left,
    List<Seat> settled,
    List<ForLesson> lessons,
    List<String> problems,
    Cost cost,
    boolean isBeyond) {
  static final int LARGEST_GROUP = 6;

  /// A group.
  ///
  /// @param key its letter on the page
  /// @param held whether the teacher chose its adult or time, or moved a child into it
  /// @param room where, or `""` where no room is named
  record Group(
      String key,
      Step step,
      @Nullable Misconception misconception,
      SchoolAdult adult,
      DaySlot slot,
      List<Seat> seats,
      boolean held,
      String room) {
    Group {
      seats = List.copyOf(seats);
    }

    Optional<Misconception> findMisconception() {
      return Optional.ofNullable(misconception);
    }

    /// Why these children are together, one plain sentence.
    String why() {
      long showing =
          findMisconception()
              .map(m -> seats.stream().filter(seat -> m.equals(seat.misconception())).count())
              .orElse(0L);
      String need = Phrases.children(seats.size()) + (seats.size() == 1 ? " needs" : " need");
      String shared =
          showing == 0 || misconception == null
              ? ""
              : seats.size() == 1
                  ? ", and the answers fit “%s”".formatted(misconception.name())
                  : ", and the answers of %s of them fit “%s”"
                      .formatted(
                          showing < seats.size() ? showing : showing == 2 ? "both" : "all",
                          misconception.name());
      return "%s this step%s.".formatted(need, shared);
    }

    /// What it costs the children, one plain sentence.
    String cost() {
      return "%d minutes%s. They miss %s."
          .formatted(
              slot.minutes(), room.isEmpty() ? "" : " in " + room, Phrases.missed(slot.misses()));
    }
  }

  /// A child on the page.
  ///
  /// @param why the child's own reason, one plain sentence
  /// @param misconception most probably at work, or null
  /// @param chosen whether the teacher put the child where it is
  /// @param minutesReceived of sessions in the last two weeks
  record Seat(
      PupilId pupil,
      String name,
      String why,
      @Nullable Misconception misconception,
      boolean chosen,
      int minutesReceived) {
    Seat because(String reason) {
      return new Seat(pupil, name, reason, misconception, chosen, minutesReceived);
    }

    Seat chosenHere(boolean byTeacher) {
      return new Seat(pupil, name, why, misconception, byTeacher, minutesReceived);
    }
  }

  /// A step for the whole class.
  record ForLesson(Step step, int children, int answered) {
    String says() {
      return ("%d of the %d children who answered need the same step: “%s”. That is a lesson, not an"
              + " intervention. Maybe teach it again to everybody tomorrow, another way.")
          .formatted(children, answered, step.title());
    }
  }

  Proposal {
    groups = List.copyOf(groups);
    left = List.copyOf(left);
    settled = List.copyOf(settled);
    lessons = List.copyOf(lessons);
    problems = List.copyOf(problems);
  }
}
