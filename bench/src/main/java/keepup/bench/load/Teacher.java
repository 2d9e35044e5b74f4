package keepup.bench.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A teacher with a browser, signed in, who sends class checks: 30 answers in one request, one of
/// each child.
final class Teacher {
  private static final String PASSWORD = "acorns in willow lane"; // of the demo school
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
  private static final Pattern CSRF = Pattern.compile("\"csrf\":\"([^\"]*)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String address;
  private final Programme.SchoolClass ours;
  private final HttpClient client;
  private final AtomicInteger sent = new AtomicInteger();
  private String csrf = "";

  Teacher(String address, Programme.SchoolClass ours) {
    this.address = address;
    this.ours = ours;
    this.client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
  }

  void signIn() throws IOException, InterruptedException {
    String page = get("/sign-in").body();
    String form =
        "_csrf=%s&email=%s&password=%s"
            .formatted(encoded(found(TOKEN, page)), encoded(ours.email()), encoded(PASSWORD));
    client.send(
        HttpRequest.newBuilder(URI.create(address + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.discarding());
    csrf = found(CSRF, get("/lines.json").body());
  }

  Programme.SchoolClass ours() {
    return ours;
  }

  /// What became of one class check.
  ///
  /// @param first the id of its first answer; all of a check are kept together or none
  /// @param saved whether the school said that all of it is saved
  record Sent(UUID first, boolean saved) {}

  CompletableFuture<Sent> sendCheck() {
    UUID first = UUID.randomUUID();
    int question = 1 + sent.getAndIncrement() % Programme.QUESTIONS;
    var lines = new StringBuilder();
    for (UUID pupil : ours.pupils()) {
      lines.append(
          "%s{\"id\":\"%s\",\"kind\":\"answer\",\"seen\":null,\"age\":40,\"at\":\"2026-11-20T10:00:00.000Z\",\"body\":{\"check\":\"%s\",\"number\":%d,\"pupil\":\"%s\",\"given\":\"%d\"}}"
              .formatted(
                  lines.isEmpty() ? "" : ",",
                  lines.isEmpty() ? first : UUID.randomUUID(),
                  ours.check(),
                  question,
                  pupil,
                  question * 37));
    }
    String body =
        "{\"school\":\"%s\",\"staff\":\"%s\",\"lines\":[%s]}"
            .formatted(ours.school(), ours.staff(), lines);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/lines.json"))
            .header("Content-Type", "application/json")
            .header("X-XSRF-TOKEN", csrf)
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofString(body))
            .build();
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .thenApply(answer ->
            new Sent(
                first,
                answer.statusCode() == 200
                    && answer.body().contains("\"refused\":[]")
                    && answer.body().contains("\"left\":[]")))
        .exceptionally(_ -> new Sent(first, false));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new IllegalStateException(
          "A page is not as expected.\nMaybe the application was not started with --demo.");
    }
    return matcher.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
