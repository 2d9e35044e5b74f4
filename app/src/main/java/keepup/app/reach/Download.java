package keepup.app.reach;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Files that a page hands out.
final class Download {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private Download() {}

  static ResponseEntity<byte[]> csv(String name, String text) {
    return file(name, CSV, text.getBytes(StandardCharsets.UTF_8));
  }

  static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
    return file(name, MediaType.APPLICATION_PDF, bytes);
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(bytes);
  }
}
