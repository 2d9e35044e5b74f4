package keepup.app.tablescheck;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer as a device sends it, under an id that the device made.
///
/// @param given digits, `""` where nothing was typed
/// @param ended `child`, `time` or `away`
record Sent(
    UUID id,
    int number,
    String given,
    String ended,
    int shownMs,
    @Nullable Integer pauseMs,
    @Nullable Integer firstKeyMs,
    int awayMs,
    Instant at) {}
