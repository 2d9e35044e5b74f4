package keepup.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.maths.Term;
import org.jspecify.annotations.Nullable;

/// A wording with slots: `Round {n} to the nearest {unit}`. In `(a|b|)` any of the alternatives may
/// stand; in a wording that is printed there are none. In a wording that is only read, `{any}`
/// stands for any words without a number, or for none, and `{who}` and `{whom}` for a name, the
/// same one wherever they stand.
final class Phrase {
  /// A fraction written out says more than a number of any kind.
  private static final int SLASH = 5;

  private static final Pattern PIECE =
      Pattern.compile("\\{([a-z][a-z0-9_]*)\\}|\\(([^(){}]*\\|[^(){}]*)\\)");

  static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  /// Words that change what a story asks, so that they never stand where any words may.
  private static final String TELLING =
      "(?:no|not|none|never|nothing|all|altogether|total|each|every|everyone|per|apiece|both|another|others?|rest|some|few"
          + "|more|less|fewer|than|as|times|twice|double|triple|half|halves|quarters?|thirds?|same|equal|equally|share[ds]?"
          + "|between|difference|again|away|off|left|lost|gone|leaves?|remain|remaining|before|first|start|begin|beginning"
          + "|originally|earlier|did|needs?|need(?:ed)?|much|cost|costs|and|or|if|but|instead|except|without|out|back"
          + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundreds?|thousands?|dozen|pairs?"
          + "|tens|ones|tenths|hundredths|mm|cm|m|km|g|kg|ml|l|p|c|metres?|centimetres?|litres?|grams?|kilograms?"
          + "|pounds?|pence|pennies|coins?|notes?|minutes?|mins?|hours?|seconds?|days?|weeks?|months?|years?|degrees?|percent"
          + "|wheels|legs|ears|eyes|feet|fingers|toes|paws|tails|wings|sides?|corners?|vertices|edges?|faces?)";

  /// A word, or up to eight words, without a number and without a telling word.
  private static final String WORD = "\\b(?!" + TELLING + "\\b)[a-z][a-z'-]*+";

  private static final String ANY = " *(?:" + WORD + " *){0,8}";

  /// A name stands alone; `he` or `they` is no name.
  private static final String NAME =
      " *(?<NAME>(?!(?:he|she|it|they|we|i|you|this|that|which|who|now|then|there)\\b)"
          + WORD
          + ") *";

  /// A question of a teacher's needs a few hundred.
  private static final int MOST_LOOKS = 8_000;

  private final String text;
  private final boolean hasFreeWords;
  private final Map<String, Slot> slots;
  private final Map<String, Term> fixed;
  private final List<String> names = new ArrayList<>();

  /// For each of the names the number of its group.
  private final List<Integer> groups = new ArrayList<>();

  private final String regex;

  /// Compiled when it is first tried: a program that reads few questions tries few wordings.
  private volatile @Nullable Pattern pattern;

  private volatile @Nullable List<String> parts;

  private final Set<String> needed = new LinkedHashSet<>();
  private final int weight;

  /// @param slots what may stand in each slot of the kind
  /// @param fixed slots that this wording fixes
  /// @throws IllegalArgumentException if it names a slot that is not there
  Phrase(String text, Map<String, Slot> slots, Map<String, Term> fixed) {
    this.text = text;
    this.hasFreeWords = text.contains("{any}");
    this.slots = slots;
    this.fixed = Map.copyOf(fixed);
    StringBuilder regex = new StringBuilder();
    int letters = 0;
    int groupsSoFar = 0;
    Set<String> people = new LinkedHashSet<>();
    Matcher piece = PIECE.matcher(text);
    int from = 0;
    while (piece.find()) {
      String between = text.substring(from, piece.start());
      letters += add(between, from == 0, regex);
      need(between, from == 0, false);
      String free = piece.group(1) == null ? "" : piece.group(1);
      if (free.equals("any")) {
        regex.append(ANY);
      } else if (free.equals("who") || free.equals("whom")) {
        if (people.add(free)) {
          groupsSoFar++;
          regex.append(NAME.replace("NAME", free));
        } else {
          regex.append(" *\\b\\k<").append(free).append(">\\b *");
        }
      } else if (piece.group(1) != null) {
        Slot slot = slots.get(piece.group(1));
        if (slot == null) {
          throw new IllegalArgumentException(
              "The wording '%s' has a slot '%s' that is not drawn.%nMaybe one of %s?"
                  .formatted(text, piece.group(1), slots.keySet()));
        }
        names.add(piece.group(1));
        groups.add(++groupsSoFar);
        boolean number = !(slot instanceof Slot.Choice);
        regex
            .append(number ? " *(?<!\\d|\\d[.])(" : " *(")
            .append(slot.pattern())
            .append(number ? ")(?![.]?\\d) *" : ") *");
      } else {
        regex.append("(?:").append(alternatives(piece.group(2))).append(')');
      }
      from = piece.end();
    }
    String end = text.substring(from);
    letters += add(PhraseText.plain("x" + end).substring(1), false, regex);
    need(PhraseText.plain("x" + end).substring(1), from == 0, true);
    this.regex = regex.toString();
    this.weight = letters;
  }

  private static String alternatives(String inside) {
    List<String> patterns = new ArrayList<>();
    for (String one : inside.split("\\|", -1)) {
      StringBuilder regex = new StringBuilder();
      add(one, false, regex);
      patterns.add(regex.toString());
    }
    return String.join("|", patterns);
  }

  private static String literalText(String literal, boolean first) {
    String plain = Characters.simplify("x" + literal + "x").toLowerCase(java.util.Locale.ROOT);
    String inner =
        plain.substring(1, plain.length() - 1).replace('’', '\'').replaceAll("\\s+", " ");
    inner = PhraseText.boxes(PhraseText.THE.matcher(inner).replaceAll(""));
    return first ? PhraseText.withoutOpening(inner) : inner;
  }

  /// Adds literal text, in which a space may be missing or be many; gives how many letters it has.
  private static int add(String literal, boolean first, StringBuilder regex) {
    String inner = literalText(literal, first);
    Matcher soft = PhraseText.SOFT_OPENING.matcher(inner);
    if (first && soft.find()) {
      regex.append("(?:").append(soft.group().strip()).append(" *)?");
      inner = inner.substring(soft.end());
    }
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      regex.append(
          switch (c) {
            case ' ' -> " *";
            case ',', '.', '?', ':', ';' -> " *\\" + c + "? *";
            case '×' -> " *[×x] *";
            case '°' -> "(?: ?°| ?degrees?|(?!\\d))";
            default -> Character.isLetterOrDigit(c) ? Character.toString(c) : "\\" + c;
          });
    }
    long slashes = inner.chars().filter(c -> c == '/').count();
    return inner.replace(" ", "").length() + SLASH * (int) slashes;
  }

  /// Notes the whole words of literal text, which a question in this wording has to hold. A word
  /// that touches a slot may be part of a longer one.
  private void need(String literal, boolean first, boolean last) {
    String whole = literalText(literal, first);
    String plain = first ? PhraseText.SOFT_OPENING.matcher(whole).replaceFirst("") : whole;
    if (plain.isEmpty()) {
      return;
    }
    List<String> all = List.of(WORDS.split(plain, -1));
    for (int i = 0; i < all.size(); i++) {
      boolean cutBefore = i == 0 && !first && Character.isLetter(plain.charAt(0));
      boolean cutAfter =
          i == all.size() - 1 && !last && Character.isLetter(plain.charAt(plain.length() - 1));
      if (!all.get(i).isEmpty() && !cutBefore && !cutAfter) {
        needed.add(all.get(i));
      }
    }
  }

  /// The words without which no question is in this wording.
  Set<String> needed() {
    return needed;
  }

  /// The slots in the order in which they stand.
  List<String> names() {
    return names;
  }

  /// How many letters and signs are fixed: of two wordings that match, the one that says more is
  /// meant.
  int weight() {
    return weight;
  }

  String text() {
    return text;
  }

  /// The wording with values in its slots.
  String write(Map<String, Term> values) {
    return write(values, "");
  }

  /// With a box in the place of one slot.
  String write(Map<String, Term> values, String boxed) {
    List<String> parts = parts();
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (i % 2 == 0) {
        written.append(part);
        continue;
      }
      Term value = values.get(part);
      Slot slot = slots.get(part);
      if (value == null || slot == null) {
        throw new IllegalStateException("The wording '" + text + "' lacks a value.");
      }
      written.append(boxed.equals(part) ? "□" : slot.write(value));
    }
    return written.toString();
  }

  /// What is printed as it stands and the names of slots, in turn; found when it is first written.
  private List<String> parts() {
    List<String> known = parts;
    if (known == null) {
      known = new ArrayList<>();
      Matcher piece = PIECE.matcher(text);
      int from = 0;
      while (piece.find()) {
        known.add(text.substring(from, piece.start()));
        known.add(piece.group(1) == null ? "" : piece.group(1));
        from = piece.end();
      }
      known.add(text.substring(from));
      parts = known;
    }
    return known;
  }

  private Pattern pattern() {
    Pattern compiled = pattern;
    if (compiled == null) {
      compiled = Pattern.compile(regex);
      pattern = compiled;
    }
    return compiled;
  }

  private static boolean matches(Matcher matcher) {
    try {
      return matcher.matches();
    } catch (BoundedText.TooLong _) {
      return false;
    }
  }

  /// The values of a typed question in this wording.
  ///
  /// @param plain the question, see [PhraseText#plain], without an opening such as `what is`
  Optional<Map<String, Term>> find(String plain) {
    Matcher matcher = pattern().matcher(hasFreeWords ? new BoundedText(plain, MOST_LOOKS) : plain);
    if (!matches(matcher)) {
      return Optional.empty();
    }
    Map<String, Term> values = new HashMap<>(fixed);
    for (int i = 0; i < names.size(); i++) {
      Slot slot = slots.get(names.get(i));
      Optional<Term> value =
          slot == null ? Optional.empty() : slot.find(matcher.group(groups.get(i)).strip());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      Term before = values.put(names.get(i), value.get());
      if (before != null && !before.equals(value.get())) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }
}
