package keepup.app;

import static keepup.app.FirstDays.only;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Devices that send one batch of lines after another, at once and without a pause. A batch whose
/// answer did not come, or did not say "saved", is sent again as it was, for as long as it takes.
final class Burst implements AutoCloseable {
  private static final Pattern SAVED = Pattern.compile("\"saved\":\\[([^\\]]*)]");
  private static final int AT_ONCE = 3;
  private static final int PAUSE_MILLIS = 20;

  private final Visitor visitor;
  private final Supplier<String> line;
  private final String beginning;
  private final String token;
  private final Set<String> made = ConcurrentHashMap.newKeySet();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger inFlight = new AtomicInteger();
  private final List<Thread> senders = new ArrayList<>();
  private volatile boolean over;

  /// @param line makes a line but for its id
  private Burst(Visitor visitor, String token, String beginning, Supplier<String> line) {
    this.visitor = visitor;
    this.token = token;
    this.beginning = beginning;
    this.line = line;
  }

  /// @param school and `staff` are whose lines they are
  static Burst start(
      Visitor visitor,
      String token,
      String school,
      String staff,
      int devices,
      Supplier<String> line) {
    var burst =
        new Burst(
            visitor,
            token,
            "{\"school\":\"%s\",\"staff\":\"%s\",\"lines\":[".formatted(school, staff),
            line);
    for (int i = 0; i < devices; i++) {
      burst.senders.add(Thread.ofVirtual().start(burst::send));
    }
    return burst;
  }

  /// A line of an answer that some child gave.
  static Supplier<String> answers(String check, List<String> pupils, Random random) {
    return () -> {
      synchronized (random) {
        return "\"kind\":\"answer\",\"age\":0,\"body\":{\"check\":\"%s\",\"number\":%d,\"pupil\":\"%s\",\"given\":\"%d\"}"
            .formatted(
                check,
                1 + random.nextInt(3),
                pupils.get(random.nextInt(pupils.size())),
                random.nextInt(1000));
      }
    };
  }

  /// How many lines the school said it had saved.
  int countAcknowledged() {
    return acknowledged.size();
  }

  /// How many requests were sent and not answered at this moment.
  int countInFlight() {
    return inFlight.get();
  }

  Set<String> acknowledged() {
    return Set.copyOf(acknowledged);
  }

  Set<String> made() {
    return Set.copyOf(made);
  }

  private void send() {
    while (!over) {
      List<String> ids =
          java.util.stream.Stream.generate(() -> UUID.randomUUID().toString())
              .limit(AT_ONCE)
              .toList();
      made.addAll(ids);
      String body =
          ids.stream()
              .map(id -> "{\"id\":\"%s\",%s}".formatted(id, line.get()))
              .collect(Collectors.joining(",", beginning, "]}"));
      while (!isSaved(body)) {
        try {
          Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
          return;
        }
      }
    }
  }

  private boolean isSaved(String body) {
    inFlight.incrementAndGet();
    try {
      var response = visitor.postJson("/lines.json", token, body);
      if (response.statusCode() != 200) {
        return false;
      }
      for (String id : only(SAVED, response.body()).split(",", -1)) {
        acknowledged.add(id.replace("\"", ""));
      }
      return true;
    } catch (UncheckedIOException gone) {
      return false;
    } finally {
      inFlight.decrementAndGet();
    }
  }

  /// No new batch begins; those that are on their way are sent until they are saved.
  @Override
  public void close() {
    over = true;
    try {
      for (Thread sender : senders) {
        sender.join();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
