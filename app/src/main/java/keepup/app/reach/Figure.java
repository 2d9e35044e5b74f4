package keepup.app.reach;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keepup.reach.AcademicYear;
import keepup.reach.Aspect;
import org.jspecify.annotations.Nullable;

/// One figure of the report, which says what schools stand behind it.
///
/// @param year by whose end; null where the address names none
/// @param aspect what tells the schools apart, or null for all
/// @param group of that aspect
/// @param route the key of a [Route], or `""` for all
record Figure(
    What what, @Nullable AcademicYear year, @Nullable Aspect aspect, String group, String route) {

  /// Which schools.
  enum What {
    EVER("Schools ever reached"),
    NEW("Schools first reached"),
    TODAY("Today’s schools reached"),
    LOOK("Records to look at");

    private final String words;

    What(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static What of(String key) {
      return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst().orElse(EVER);
    }
  }

  /// From an address, which may say anything.
  static Figure of(String what, String year, String by, String group, String route) {
    Optional<Aspect> aspect =
        Arrays.stream(Aspect.values()).filter(one -> one.key().equals(by)).findFirst();
    return new Figure(
        What.of(what),
        AcademicYear.find(year).orElse(null),
        aspect.orElse(null),
        group.length() > 200 ? "" : group,
        Route.find(route).map(Route::key).orElse(""));
  }

  /// The part of an address after the question mark.
  String query() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("what", what.key());
    if (year != null) {
      fields.put("year", year.toString());
    }
    if (aspect != null) {
      fields.put("by", aspect.key());
      fields.put("group", group);
    }
    if (!route.isEmpty()) {
      fields.put("route", route);
    }
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /// `Schools ever reached by the end of 2016/17: North West, Work group`.
  String title() {
    String when =
        year == null || what == What.LOOK
            ? ""
            : (what == What.NEW ? " in " : " by the end of ") + year;
    String of =
        (aspect == null ? "" : ", " + group)
            + Route.find(route).map(one -> ", " + one.words()).orElse("");
    return what.words() + when + (of.isEmpty() ? "" : ":" + of.substring(1));
  }
}
