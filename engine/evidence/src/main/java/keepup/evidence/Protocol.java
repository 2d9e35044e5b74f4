package keepup.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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

  /// What only some designs need, and what may be registered besides; in the canonical text only
  /// where it was given, after the others.
  public static final List<String> MORE_FIELDS =
      List.of(
          "unit column",
          "block column",
          "waves",
          "period column",
          "score column",
          "cutoff",
          "helped",
          "pupil column",
          "planned sessions",
          "planned looks",
          "subgroups");

  private static final List<String> OPTIONAL = List.of("baseline column", "cluster column");

  /// How the comparison comes about.
  public enum Design {
    /// Pupils or classes drawn: at once, or with a waiting list.
    TWO_GROUPS,
    /// Classes or schools that begin one wave after another, all of them measured in every period.
    STEPPED_WEDGE,
    /// Those on one side of a score get help.
    THRESHOLD
  }

  private final Map<String, String> fields;

  /// @throws IllegalArgumentException if a field is missing or unknown, or the protocol was frozen
  ///   after the first outcome
  public Protocol(Map<String, String> fields) {
    this.fields = new TreeMap<>(fields);
    for (String field : fields.keySet()) {
      if (!FIELDS.contains(field) && !MORE_FIELDS.contains(field)) {
        throw new IllegalArgumentException(
            "There is no field '%s' in a protocol.\nMaybe one of: %s."
                .formatted(
                    field, String.join(", ", FIELDS) + ", " + String.join(", ", MORE_FIELDS)));
      }
    }
    for (String field : FIELDS) {
      if (!OPTIONAL.contains(field) && get(field).isEmpty()) {
        throw new IllegalArgumentException(
            "The field '%s' is missing.\nMaybe add a line beginning '%s:'."
                .formatted(field, field));
      }
    }
    need(
        switch (design()) {
          case TWO_GROUPS -> List.of();
          case STEPPED_WEDGE -> List.of("period column", "cluster column");
          case THRESHOLD -> List.of("score column", "cutoff");
        });
    if (get("frozen").compareTo(get("first outcome")) >= 0) {
      throw new IllegalArgumentException(
          "The protocol is frozen on %s, not before the first outcome on %s.\nMaybe this is a look at old data: it can be described, but not registered."
              .formatted(get("frozen"), get("first outcome")));
    }
  }

  private void need(List<String> more) {
    for (String field : more) {
      if (get(field).isEmpty()) {
        throw new IllegalArgumentException(
            "The field '%s' is missing, which the design '%s' needs.\nMaybe add a line beginning '%s:'."
                .formatted(field, get("design"), field));
      }
    }
  }

  /// By how the field `design` begins: `threshold`, `stepped wedge`, else two groups.
  public Design design() {
    String design = get("design").toLowerCase(Locale.ROOT);
    return design.startsWith("threshold")
        ? Design.THRESHOLD
        : design.startsWith("stepped wedge") ? Design.STEPPED_WEDGE : Design.TWO_GROUPS;
  }

  /// The names in a field, between commas.
  public List<String> list(String field) {
    return Arrays.stream(get(field).split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// A whole number above nought, or what is given for a field that was left out.
  ///
  /// @throws IllegalArgumentException if it is something else
  public int count(String field, int otherwise) {
    String text = get(field);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw new IllegalArgumentException(
          "The field '%s' is '%s'.\nMaybe a whole number, such as 2.".formatted(field, text));
    }
    return Integer.parseInt(text);
  }

  /// A field's text; `""` where an optional one was left out.
  public String get(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  /// Whether chance decided, so that the groups differ by chance alone.
  public boolean isRandomised() {
    return design() != Design.THRESHOLD;
  }

  /// The text that is hashed: each field on a line, in order.
  public String canonical() {
    StringBuilder text = new StringBuilder();
    for (String field : FIELDS) {
      text.append(field).append(": ").append(get(field).replaceAll("\\s+", " ")).append('\n');
    }
    for (String field : MORE_FIELDS) {
      if (!get(field).isEmpty()) {
        text.append(field).append(": ").append(get(field).replaceAll("\\s+", " ")).append('\n');
      }
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
