package keepup.learner;

import java.util.ArrayList;
import java.util.List;

/// What an ensemble believes before any answer.
///
/// @param kinds the kinds of pupil, each as probable
/// @param slips the chances of a slip that a pupil may have, each as probable
/// @param members how many joint states stand for the belief
/// @param sweeps how often each member is drawn anew, step by step, after an answer
public record EnsembleParameters(
    List<PupilKind> kinds, List<Double> slips, int members, int sweeps) {
  /// Of four pupils of a class so many are thought to stand where it was taught to, to one
  /// anywhere.
  private static final int TAUGHT_TO_ANY = 4;

  private static final double SPREAD = 0.03;

  /// Wide on purpose: a pupil may have few gaps anywhere, be at any level, know nothing or all of
  /// it. `docs/research.md` says what was tried.
  public static final EnsembleParameters DEFAULT = wide(1024, 1);

  /// @throws IllegalArgumentException if there is no kind, no slip or no member
  public EnsembleParameters {
    kinds = List.copyOf(kinds);
    slips = List.copyOf(slips);
    if (kinds.size() > Short.MAX_VALUE || slips.size() > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("An ensemble has too many kinds or slips.");
    }
    if (kinds.isEmpty() || slips.isEmpty() || members < 1 || sweeps < 0) {
      throw new IllegalArgumentException(
          "An ensemble needs kinds (%d), slips (%d) and members (%d), each at least one."
              .formatted(kinds.size(), slips.size(), members));
    }
  }

  /// The usual kinds of pupil with another size.
  public static EnsembleParameters wide(int members, int sweeps) {
    List<PupilKind> kinds = new ArrayList<>();
    for (double leak : new double[] {0.02, 0.12}) {
      for (double secure : new double[] {0.4, 0.55, 0.7, 0.8, 0.88, 0.93, 0.96}) {
        kinds.add(new PupilKind(secure, secure, 0.5, PupilKind.Along.CHAIN, leak));
      }
      for (PupilKind.Along along : PupilKind.Along.values()) {
        for (int tenth = 0; tenth <= 10; tenth++) {
          kinds.add(new PupilKind(0.97, 0.12, tenth / 10.0, along, leak));
        }
      }
      kinds.add(new PupilKind(0.99, 0.97, 1, PupilKind.Along.CHAIN, leak));
    }
    return new EnsembleParameters(kinds, List.of(0.04, 0.08, 0.13, 0.18), members, sweeps);
  }

  /// The same, of a pupil whose class was taught up to a place: mostly that is where the pupil
  /// stands too, but for a gap or two; nothing that is usually thought of is ruled out.
  ///
  /// @param place of the last step taught, as a share of the scope in teaching order, 0 to 1
  /// @throws IllegalArgumentException if the place is not 0 to 1
  public EnsembleParameters taughtTo(double place) {
    if (!(place >= 0 && place <= 1)) {
      throw new IllegalArgumentException(
          "The place (%s) up to which a class was taught must be 0 to 1.".formatted(place));
    }
    List<PupilKind> near = new ArrayList<>(kinds);
    for (int i = 0; near.size() < TAUGHT_TO_ANY * kinds.size(); i++) {
      near.add(
          new PupilKind(
              i % 2 == 0 ? 0.97 : 0.92,
              i / 2 % 2 == 0 ? 0.03 : 0.1,
              Math.clamp(place + (i / 4 % 3 - 1) * SPREAD, 0, 1),
              PupilKind.Along.TEACHING,
              i / 12 % 2 == 0 ? 0.02 : 0.12));
    }
    return new EnsembleParameters(near, slips, members, sweeps);
  }
}
