package keepup.app.badge;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;

/// What the words of a badge mean: the two published vocabularies, which came with the program.
/// Nothing is fetched.
final class BadgeContexts implements DocumentLoader {
  static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
  static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

  private static final Map<String, String> FILES =
      Map.of(
          CREDENTIALS, "/badge/credentials-v2.json",
          BADGES, "/badge/open-badges-3.0.3.json");

  @Override
  public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
    String file = FILES.get(address.toString());
    if (file == null) {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_DOCUMENT_FAILED,
          "Nothing is fetched, not " + address + " either.");
    }
    try (InputStream in = BadgeContexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without %s.".formatted(file));
      }
      return JsonDocument.of(in);
    } catch (IOException fault) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, fault);
    }
  }
}
