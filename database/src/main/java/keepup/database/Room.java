package keepup.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What PostgreSQL may use of a machine: little of a school's laptop, more of a server that many
/// schools share. Both are limits; a small record never comes near them.
///
/// @param memory bytes of the machine or of the container; 0 where it does not say
/// @param disk bytes that are free where the data is
record Room(long memory, long disk) {
  private static final long MB = 1L << 20;
  private static final long GB = 1L << 30;
  private static final int PART = 64;
  private static final long LEAST_BUFFERS = 32 * MB;
  private static final long MOST_BUFFERS = GB;
  private static final Pattern TOTAL = Pattern.compile("MemTotal:\\s+(\\d+) kB");

  /// The room on this machine for a data folder.
  static Room of(Path data) {
    long disk;
    try {
      disk = Files.getFileStore(data).getUsableSpace();
    } catch (IOException unknown) {
      disk = 0;
    }
    return new Room(memoryHere(), disk);
  }

  private static long memoryHere() {
    long memory = 0;
    Matcher total = TOTAL.matcher(read(Path.of("/proc/meminfo")));
    if (total.find()) {
      memory = Long.parseLong(total.group(1)) * 1024;
    }
    String container = read(Path.of("/sys/fs/cgroup/memory.max")).strip();
    return container.matches("\\d{1,18}") ? Math.min(memory, Long.parseLong(container)) : memory;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException notThisSystem) {
      return "";
    }
  }

  /// One part in 64 of the memory for pages. On a disk with room, log enough that checkpoints are
  /// minutes apart whatever comes in: after each of them every page that changes is written whole
  /// once more.
  Map<String, String> options() {
    return Map.of(
        "shared_buffers",
        Math.clamp(memory / PART, LEAST_BUFFERS, MOST_BUFFERS) / MB + "MB",
        "max_wal_size",
        disk > 32 * GB ? "4GB" : disk > 16 * GB ? "1GB" : "256MB");
  }
}
