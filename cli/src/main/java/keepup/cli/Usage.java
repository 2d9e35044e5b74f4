package keepup.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// What this process has used so far.
///
/// @param wallSeconds on the clock, from any beginning
/// @param cpuSeconds of all its threads, those of the virtual machine as well
record Usage(double wallSeconds, double cpuSeconds) {

  static Usage now() {
    return new Usage(
        System.nanoTime() / 1e9,
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9);
  }

  Usage since(Usage before) {
    return new Usage(wallSeconds - before.wallSeconds, cpuSeconds - before.cpuSeconds);
  }

  Usage and(Usage other) {
    return new Usage(wallSeconds + other.wallSeconds, cpuSeconds + other.cpuSeconds);
  }

  /// The most memory that the process ever held, in megabytes: resident, where the system tells;
  /// else the heap and the virtual machine's own areas.
  static long peakMegabytes() {
    Path status = Path.of("/proc/self/status");
    try {
      if (Files.isReadable(status)) {
        for (String line : Files.readAllLines(status)) {
          if (line.startsWith("VmHWM:")) {
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
          }
        }
      }
    } catch (IOException | NumberFormatException e) {
      // the other way of asking follows
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        >> 20;
  }
}
