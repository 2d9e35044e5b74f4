package keepup.app;

import java.io.ByteArrayOutputStream;
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
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser: keeps cookies, sends forms as our pages would, does not follow
/// redirects.
final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private volatile String address;

  Visitor(String address) {
    this.address = address;
  }

  static Visitor stranger() {
    return new Visitor(RunningApp.address());
  }

  static Visitor signedIn(String email) {
    Visitor visitor = stranger();
    visitor.signIn(email, TestSchool.PASSWORD);
    return visitor;
  }

  void moveTo(String other) {
    this.address = other;
  }

  HttpResponse<String> signIn(String email, String password) {
    return post("/sign-in", Map.of("email", email, "password", password));
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path)).build());
  }

  /// A file, such as a PDF.
  byte[] bytes(String path) {
    try {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address + path)).build(),
              BodyHandlers.ofByteArray())
          .body();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fault);
    }
  }

  /// A page as it reads: without the random letters that prove its forms, among which any short
  /// name turns up one day.
  String read(String path) {
    return withoutTokens(get(path).body());
  }

  static String withoutTokens(String page) {
    return page.replaceAll("(?:name=\"_csrf\" value|data-csrf)=\"[^\"]*\"", "");
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(token()) + "&", ""));
    return postWithoutToken(path, form);
  }

  /// A file.
  byte[] fetch(String path) {
    try {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address + path)).build(),
              BodyHandlers.ofByteArray())
          .body();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fault);
    }
  }

  /// What a form without fields answers with, where it is a file.
  byte[] download(String path) {
    try {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address + path))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString("_csrf=" + encoded(token())))
                  .build(),
              BodyHandlers.ofByteArray())
          .body();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fault);
    }
  }

  /// A page fetched ahead by a device, before anybody looks at it.
  HttpResponse<String> keep(String path) {
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Keep-Up-Purpose", "keep")
            .build());
  }

  HttpResponse<String> postWithoutToken(String path, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  HttpResponse<String> postJson(String path, String token, String json) {
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .header("X-XSRF-TOKEN", token)
            .timeout(java.time.Duration.ofSeconds(30))
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  /// A form's file with the form's own token in the body, as a browser sends it.
  HttpResponse<String> upload(String path, String fileName, byte[] content) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        """
        --b\r
        Content-Disposition: form-data; name="_csrf"\r
        \r
        %s\r
        --b\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        Content-Type: text/csv\r
        \r
        """
            .formatted(token(), fileName)
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  /// From the first of these pages that has a form: one for whoever is signed in, one for a
  /// stranger, one where no school is set up yet.
  String token() {
    for (String page : List.of("/nowhere-to-get-a-form", "/sign-in", "/set-up")) {
      Matcher found = TOKEN.matcher(get(page).body());
      if (found.find()) {
        return found.group(1);
      }
    }
    throw new IllegalStateException("No page has a form.");
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
