package keepup.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A tablet on which somebody has signed in: it sends answers as the grid's script does.
final class Device {
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  static Device of(String email) {
    Device device = new Device();
    device.form("/sign-in", "/sign-in", "email", email, "password", TestSchool.PASSWORD);
    return device;
  }

  /// Chooses a step for a class and gives the address of its check.
  String choose(UUID classId, String step) {
    String page = "/classes/" + classId + "/lesson";
    String to = form(page, page, "step", step).headers().firstValue("Location").orElse("");
    return URI.create(to).getPath();
  }

  HttpResponse<String> get(String path) {
    return send(request(path).build());
  }

  /// Fills in a form of a page and sends it.
  HttpResponse<String> form(String page, String path, String... fields) {
    String token = first(FORM_TOKEN, get(page).body());
    StringBuilder body = new StringBuilder("_csrf=").append(encoded(token));
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString()))
            .build());
  }

  /// Sends answers, each made by [#answer], as typed by whoever opened the grid.
  HttpResponse<String> sendAnswers(String check, String... answers) {
    String grid = get(check + "/answers").body();
    return sendBody(
        check,
        data(grid, "csrf"),
        "{\"school\":\"%s\",\"staff\":\"%s\",\"answers\":[%s]}"
            .formatted(data(grid, "school"), data(grid, "staff"), String.join(",", answers)));
  }

  HttpResponse<String> sendBody(String check, String token, String json) {
    return send(
        request(check + "/answers.json")
            .header("Content-Type", "application/json")
            .header("X-XSRF-TOKEN", token)
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  /// Sends lines, each made by [#line], as recorded by whoever is signed in here.
  HttpResponse<String> sendLines(String... lines) {
    return sendLinesTo("/lines.json", lines);
  }

  HttpResponse<String> sendLinesTo(String address, String... lines) {
    String who = get(address).body();
    return sendAsTo(address, json(who, "school"), json(who, "staff"), lines);
  }

  /// As [#sendLines], as recorded by somebody who may be another.
  HttpResponse<String> sendAsTo(String address, String school, String staff, String... lines) {
    return sendRaw(
        address,
        "{\"school\":\"%s\",\"staff\":\"%s\",\"lines\":[%s]}"
            .formatted(school, staff, String.join(",", lines)));
  }

  HttpResponse<String> sendRaw(String address, String body) {
    return send(
        request(address)
            .header("Content-Type", "application/json")
            .header("X-XSRF-TOKEN", json(get(address).body(), "csrf"))
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  static String json(String body, String name) {
    return first(Pattern.compile("\"" + name + "\":\"([^\"]*)\""), body);
  }

  static String line(UUID id, String kind, @Nullable UUID seen, long ageMillis, String body) {
    return "{\"id\":\"%s\",\"kind\":\"%s\",\"seen\":%s,\"age\":%d,\"at\":\"2031-02-03T10:00:00Z\",\"body\":%s}"
        .formatted(id, kind, seen == null ? "null" : "\"" + seen + "\"", ageMillis, body);
  }

  static String answer(UUID id, int number, String pupil, @Nullable String given) {
    return "{\"id\":\"%s\",\"number\":%d,\"pupil\":\"%s\",\"given\":%s,\"at\":\"2026-11-20T10:00:00Z\"}"
        .formatted(id, number, pupil, given == null ? "null" : "\"" + given + "\"");
  }

  /// The children of the grid, in order.
  List<String> pupils(String check) {
    Matcher found =
        Pattern.compile("data-pupil=\"([^\"]+)\"").matcher(get(check + "/answers").body());
    List<String> pupils = new ArrayList<>();
    while (found.find()) {
      pupils.add(Objects.requireNonNull(found.group(1)));
    }
    return pupils;
  }

  static String data(String page, String name) {
    return first(Pattern.compile("data-" + name + "=\"([^\"]*)\""), page);
  }

  private static String first(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    return found.find() ? Objects.requireNonNull(found.group(1)) : "";
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(RunningApp.address() + path));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fault);
    }
  }
}
