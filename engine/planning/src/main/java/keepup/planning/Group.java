package keepup.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import keepup.steps.StepId;

/// Children who could be helped together on one step, growing one child at a time.
final class Group {
  /// What a child gains in a group that was called for another misconception on the same step.
  static final double OTHER_MISCONCEPTION = 0.8;

  /// What each child's gain loses for every child above the ideal size.
  static final double CROWDING = 0.1;

  /// Gains closer than this are equal: the time already received decides.
  private static final double EQUAL_GAIN = 0.01;

  /// One child's need, seen from a group.
  record Seat(Child child, Need need, double gain) {
    private long roundedGain() {
      return Math.round(gain / EQUAL_GAIN);
    }
  }

  static final Comparator<Seat> MOST_TO_GAIN =
      Comparator.comparingLong(Seat::roundedGain)
          .reversed()
          .thenComparingInt(seat -> seat.child().minutesReceived())
          .thenComparing(seat -> seat.child().key());

  final StepId step;
  final String misconception;
  private final Day day;
  private final List<Seat> seats = new ArrayList<>();
  private double gain;

  Group(Day day, StepId step, String misconception) {
    this.day = day;
    this.step = step;
    this.misconception = misconception;
  }

  Seat seat(Child child, Need need) {
    boolean same = need.misconception().equals(misconception);
    return new Seat(child, need, same ? need.gain() : need.gain() * OTHER_MISCONCEPTION);
  }

  List<Seat> seats() {
    return seats;
  }

  List<String> keys() {
    return seats.stream().map(seat -> seat.child().key()).toList();
  }

  double gain() {
    return gain;
  }

  /// The mean of the minutes that its children have already received.
  double minutesReceived() {
    return seats.stream().mapToInt(seat -> seat.child().minutesReceived()).average().orElse(0);
  }

  /// What the whole group gains more with this child in it; negative where crowding costs more.
  double marginalGain(Seat seat) {
    return total(gainOfSeats() + seat.gain(), seats.size() + 1) - gain;
  }

  boolean admits(Seat seat, int size) {
    return seats.size() < size
        && marginalGain(seat) > 1e-9
        && day.mayJoin(seat.child().key(), keys());
  }

  void add(Seat seat) {
    seats.add(seat);
    gain = total(gainOfSeats(), seats.size());
  }

  private double gainOfSeats() {
    return seats.stream().mapToDouble(Seat::gain).sum();
  }

  private double total(double gains, int size) {
    return gains * Math.max(0, 1 - CROWDING * Math.max(0, size - day.idealGroup()));
  }
}
