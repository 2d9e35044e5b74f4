package keepup.app.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The colours of one theme as `tokens.css` gives them, and the contrast between them by WCAG 2.2.
///
/// @param colours token without its dashes to `#rrggbb`
record Palette(Theme theme, Map<String, String> colours) {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

  /// Ink on a paper, and the least contrast it must have.
  record Pair(String ink, String paper, double least) {}

  /// A pair with its colours and its measured contrast ratio, 1 to 21.
  record Measured(Pair pair, String ink, String paper, double ratio) {
    boolean enough() {
      return ratio >= pair.least();
    }
  }

  /// Every pair that pages use: 4.5 for adults' text (AA), 7 for what children read (AAA), 3 for
  /// borders and the focus ring.
  static final List<Pair> PAIRS = pairs();

  Palette {
    colours = Map.copyOf(colours);
  }

  /// The four themes, in the order of [Theme].
  static List<Palette> listAll() {
    var css = tokens();
    return List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST, Theme.CONTRAST_DARK).stream()
        .map(theme -> new Palette(theme, colours(css, "[data-theme=\"" + theme.key() + "\"]")))
        .toList();
  }

  /// Each of [#PAIRS] measured in this theme.
  List<Measured> measured() {
    return PAIRS.stream()
        .map(pair -> {
          var ink = colour(pair.ink());
          var paper = colour(pair.paper());
          return new Measured(pair, ink, paper, contrast(ink, paper));
        })
        .toList();
  }

  /// The colour of a token: `#17595f`.
  String colour(String token) {
    var colour = colours.get(token);
    if (colour == null) {
      throw new IllegalArgumentException(
          "The theme %s has no token --%s.\nMaybe it is missing in tokens.css."
              .formatted(theme.key(), token));
    }
    return colour;
  }

  /// The contrast ratio of two `#rrggbb` colours, 1 to 21, as WCAG 2.2 defines it.
  static double contrast(String one, String other) {
    var a = luminance(one);
    var b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  static String tokens() {
    try (var in = Palette.class.getResourceAsStream("/static/assets/tokens.css")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The colours in the block that opens after the first `selector {`, `selector` standing last
  /// before the brace.
  static Map<String, String> colours(String css, String selector) {
    var start = css.indexOf(selector + " {");
    if (start < 0) {
      return Map.of();
    }
    var block = css.substring(start, css.indexOf('}', start));
    var colours = new LinkedHashMap<String, String>();
    var each = COLOUR.matcher(block);
    while (each.find()) {
      colours.put(each.group(1), each.group(2));
    }
    return colours;
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
  }

  private static double linear(String colour, int at) {
    var part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    for (var paper : List.of("paper", "sheet", "tint")) {
      pairs.add(new Pair("ink", paper, 4.5));
      pairs.add(new Pair("ink-soft", paper, 4.5));
      pairs.add(new Pair("accent", paper, 4.5));
      pairs.add(new Pair("line-hard", paper, 3));
      pairs.add(new Pair("focus", paper, 3));
    }
    for (var paper : List.of("paper", "sheet", "accent-paper", "problem-paper", "nearly-paper")) {
      pairs.add(new Pair("ink-pupil", paper, 7));
    }
    for (var paper : List.of("accent-paper", "secure-paper", "nearly-paper", "problem-paper")) {
      pairs.add(new Pair("ink", paper, 4.5));
    }
    pairs.add(new Pair("ink-soft", "accent-paper", 4.5));
    pairs.add(new Pair("accent-strong", "accent-paper", 4.5));
    pairs.add(new Pair("on-accent", "accent", 4.5));
    pairs.add(new Pair("on-accent", "accent-strong", 4.5));
    for (var state : List.of("secure", "nearly", "notyet", "unknown", "problem")) {
      pairs.add(new Pair(state, state + "-paper", 4.5));
      pairs.add(new Pair(state, "sheet", 4.5));
      pairs.add(new Pair(state, "paper", 4.5));
    }
    return List.copyOf(pairs);
  }
}
