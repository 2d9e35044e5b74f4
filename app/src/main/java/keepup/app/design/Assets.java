package keepup.app.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/// Addresses of our own static files, marked with their content so that a browser may keep them for
/// a year.
public final class Assets {
  private static final Map<String, String> URLS = new ConcurrentHashMap<>();

  private Assets() {}

  /// The address of `static/assets/NAME`: `/assets/base.css?v=1f0a33b2`.
  ///
  /// @throws IllegalArgumentException where there is no such file
  public static String url(String name) {
    return URLS.computeIfAbsent(name, n -> "/assets/" + n + "?v=" + checksum(n));
  }

  private static String checksum(String name) {
    try (var in = Assets.class.getResourceAsStream("/static/assets/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "There is no static/assets/%s.\nMaybe the name is misspelt.".formatted(name));
      }
      var crc = new CRC32();
      crc.update(in.readAllBytes());
      return Long.toHexString(crc.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
