package keepup.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a trial will do, written down before its first outcome: its fields in a fixed order are the
/// text whose hash is published, so that nothing can be changed later without being seen.
public final class Protocol {
  /// Every field, in the order of the canonical text.
  public static final List<String> FIELDS =
      List.of(
          "question",
          "intervention",
          "who",
          "group size",
          "minutes",
          "when",
          "cost per pupil",
          "design",
          "seed",
          "group column",
          "outcome column",
          "baseline column",
          "cluster column",
          "smallest effect",
          "stopping rule",
          "frozen",
          "first outcome");

  private static final List<String> OPTIONAL = List.of("baseline column", "cluster column");

  private final Map<String, String> fields;

  /// @throws IllegalArgumentException if a field is missing or unknown, or the protocol was frozen
  ///   after the first outcome
  public Protocol(Map<String, String> fields) {
    this.fields = new TreeMap<>(fields);
    for (String field : fields.keySet()) {
      if (!FIELDS.contains(field)) {
        throw new IllegalArgumentException(
            "There is no field '%s' in a protocol.\nMaybe one of: %s."
                .formatted(field, String.join(", ", FIELDS)));
      }
    }
    for (String field : FIELDS) {
      if (!OPTIONAL.contains(field) && get(field).isEmpty()) {
        throw new IllegalArgumentException(
            "The field '%s' is missing.\nMaybe add a line beginning '%s:'."
                .formatted(field, field));
      }
    }
    if (get("frozen").compareTo(get("first outcome")) >= 0) {
      throw new IllegalArgumentException(
          "The protocol is frozen on %s, not before the first outcome on %s.\nMaybe this is a look at old data: it can be described, but not registered."
              .formatted(get("frozen"), get("first outcome")));
    }
  }

  /// A field's text; `""` where an optional one was left out.
  public String get(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  /// Whether chance decided, so that the groups differ by chance alone.
  public boolean isRandomised() {
    return !get("design").startsWith("threshold");
  }

  /// The text that is hashed: each field on a line, in order.
  public String canonical() {
    StringBuilder text = new StringBuilder();
    for (String field : FIELDS) {
      text.append(field).append(": ").append(get(field).replaceAll("\\s+", " ")).append('\n');
    }
    return text.toString();
  }

  /// SHA-256 of the canonical text in hexadecimal (FIPS 180-4).
  public String hash() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(canonical().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
