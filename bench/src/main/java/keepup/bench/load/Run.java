package keepup.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/// Class checks at a fixed rate. Check number i is due at i / rate and comes from teacher i modulo
/// their number. A teacher sends one at a time; one that must wait for the last has its time
/// counted from when it was due all the same.
final class Run {
  private static final long DRAIN_SECONDS = 60;
  private static final long GLANCE_SECONDS = 2;

  private final List<Teacher> teachers;
  private final int rate;
  private final int due;
  private final Ids ids;
  private final AtomicLongArray nanos;
  private final List<Long> glances = new ArrayList<>();
  private long start;

  /// @param teachers each signed in
  /// @param rate class checks a second
  Run(List<Teacher> teachers, int rate, int seconds, Ids ids) {
    this.teachers = List.copyOf(teachers);
    this.rate = rate;
    this.due = Math.multiplyExact(rate, seconds);
    this.ids = ids;
    this.nanos = new AtomicLongArray(due);
  }

  /// Sends all of them, and gives those that are late a minute.
  ///
  /// @param looking opens the class at a glance every two seconds
  void go(Teacher looking) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
    for (int i = 0; i < teachers.size(); i++) {
      int first = i;
      threads.add(Thread.startVirtualThread(() -> send(teachers.get(first), first)));
    }
    Thread looker = Thread.startVirtualThread(() -> look(looking));
    long end = start + due(due) + TimeUnit.SECONDS.toNanos(DRAIN_SECONDS);
    for (Thread thread : threads) {
      if (!thread.join(java.time.Duration.ofNanos(Math.max(1, end - System.nanoTime())))) {
        thread.interrupt();
      }
    }
    looker.join();
  }

  private long due(int check) {
    return check * TimeUnit.SECONDS.toNanos(1) / rate;
  }

  private void send(Teacher teacher, int first) {
    for (int check = first; check < due; check += teachers.size()) {
      await(start + due(check));
      try {
        if (teacher.sendCheck(ids, check)) {
          nanos.set(check, System.nanoTime() - start - due(check));
        }
      } catch (IOException gone) {
        return; // the rest of this class is not confirmed
      }
    }
  }

  private void look(Teacher looking) {
    long last = start + due(due);
    for (long at = start; at < last; at += TimeUnit.SECONDS.toNanos(GLANCE_SECONDS)) {
      await(at);
      try {
        if (looking.openGlance()) {
          glances.add(System.nanoTime() - at);
        }
      } catch (IOException gone) {
        return;
      }
    }
  }

  private static void await(long moment) {
    for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  int due() {
    return due;
  }

  boolean isConfirmed(int check) {
    return nanos.get(check) > 0;
  }

  /// How long those took that were confirmed, from when they were due.
  Times times() {
    return Times.of(LongStream.range(0, due).map(i -> nanos.get((int) i)));
  }

  /// The same, minute by minute of when they were due.
  List<Times> timesByMinute() {
    int minute = 60 * rate;
    List<Times> all = new ArrayList<>();
    for (int from = 0; from < due; from += minute) {
      all.add(
          Times.of(
              LongStream.range(from, Math.min(due, from + minute)).map(i -> nanos.get((int) i))));
    }
    return all;
  }

  /// How long the page took that was opened meanwhile.
  Times glances() {
    return Times.of(glances.stream().mapToLong(Long::longValue));
  }

  /// Times, sorted.
  static final class Times {
    private final long[] nanos;

    private Times(long[] nanos) {
      this.nanos = nanos;
    }

    static Times of(LongStream nanos) {
      return new Times(nanos.filter(one -> one > 0).sorted().toArray());
    }

    int count() {
      return nanos.length;
    }

    /// @return the time that this part of them took at most; not a number where there is none
    double millis(double part) {
      return nanos.length == 0
          ? Double.NaN
          : nanos[Math.min(nanos.length - 1, (int) (part * nanos.length))] / 1e6;
    }
  }
}
