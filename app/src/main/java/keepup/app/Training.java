package keepup.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// Looks at a few pages from inside, so that the AOT cache made on exit holds what a first visit
/// needs.
final class Training {
  private static final List<String> PAGES =
      List.of("/sign-in", "/", "/design", "/nowhere", "/assets/tokens.css", "/sign-in");

  private Training() {}

  static void visit(int port) {
    try (var client = HttpClient.newHttpClient()) {
      for (String page : PAGES) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page)).build();
        client.send(request, BodyHandlers.discarding());
      }
    } catch (IOException cause) {
      throw new IllegalStateException("A page did not answer while training.", cause);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
    }
  }
}
