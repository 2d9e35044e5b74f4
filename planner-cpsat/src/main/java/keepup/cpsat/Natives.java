package keepup.cpsat;

import com.google.ortools.Loader;
import java.util.Optional;

/// The solver's native library, loaded once.
final class Natives {
  /// Set to anything, it makes this machine do without: for trying the fallback.
  private static final String OFF = "keepup.planner.greedy";

  private Natives() {}

  private static final class Loaded {
    static final Optional<String> FAULT = load();

    private static Optional<String> load() {
      if (System.getProperty(OFF) != null) {
        return Optional.of("the exact planner is switched off");
      }
      try {
        Loader.loadNativeLibraries();
        return Optional.empty();
      } catch (RuntimeException | LinkageError e) {
        return Optional.of(
            "the exact planner's library does not load on this machine (" + e.getMessage() + ")");
      }
    }
  }

  static Optional<String> findFault() {
    return Loaded.FAULT;
  }
}
