package keepup.tracing;

import java.util.Arrays;

/// How many answers there were and how many right, for each key: open addressing, 16 bytes a slot.
final class RateTable {
  private static final long EMPTY = Long.MIN_VALUE;

  private long[] keys = new long[64];
  private int[] answers = new int[64];
  private int[] rights = new int[64];
  private int size;

  RateTable() {
    Arrays.fill(keys, EMPTY);
  }

  /// One key of several numbers from -1 up; collisions are as rare as in any 64-bit hash.
  static long key(long a, long b, long c) {
    long z = (a + 2) * 0x9E3779B97F4A7C15L + (b + 2) * 0xC2B2AE3D27D4EB4FL + (c + 2);
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return (z ^ (z >>> 31)) >>> 1;
  }

  void add(long key, int moreAnswers, int moreRights) {
    int slot = slot(key);
    if (keys[slot] == EMPTY) {
      if (2 * (size + 1) > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      size++;
    }
    answers[slot] += moreAnswers;
    rights[slot] += moreRights;
  }

  /// The rate right, drawn towards a rate that is known better by so many imagined answers.
  double rate(long key, double towards, double strength) {
    int slot = slot(key);
    return keys[slot] == EMPTY
        ? towards
        : (rights[slot] + strength * towards) / (answers[slot] + strength);
  }

  int answers(long key) {
    int slot = slot(key);
    return keys[slot] == EMPTY ? 0 : answers[slot];
  }

  int rights(long key) {
    int slot = slot(key);
    return keys[slot] == EMPTY ? 0 : rights[slot];
  }

  int size() {
    return size;
  }

  /// Every key in rising order.
  long[] keys() {
    return Arrays.stream(keys).filter(key -> key != EMPTY).sorted().toArray();
  }

  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    while (keys[slot] != key && keys[slot] != EMPTY) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldAnswers = answers;
    int[] oldRights = rights;
    keys = new long[2 * oldKeys.length];
    Arrays.fill(keys, EMPTY);
    answers = new int[keys.length];
    rights = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        answers[slot] = oldAnswers[i];
        rights[slot] = oldRights[i];
      }
    }
  }
}
