package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.maths.Rational;

/// Says in another way what teachers say in words: `share 12 between 3` is `12 ÷ 3`, `6 more than
/// 28` is `28 + 6`, `37 __ 73 (<, > or =)` asks for the sign between them. What comes out is read
/// again, so that a rewording that makes no sense does no harm.
final class Rewording {
  private record Rule(Pattern pattern, String to) {
    static Rule of(String pattern, String to) {
      return new Rule(Pattern.compile(pattern), to);
    }

    String write(Matcher matched) {
      String text = to;
      for (String name : List.of("a", "b", "c")) {
        if (text.contains("${" + name + "}")) {
          text = text.replace("${" + name + "}", matched.group(name));
        }
      }
      return text;
    }
  }

  private static final String A = "(?<a>[^ ].*?)";
  private static final String B = "(?<b>[^ ].*?)";

  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              "(?:sum|total) of " + A + ", " + B + "(?:,? and |, )(?<c>[^ ].*?)",
              "${a} + ${b} + ${c}"),
          Rule.of("(?<a>\\d+) and (?<b>\\d+)(?: (?:make|makes|equals|gives))?", "${a} + ${b}"),
          Rule.of(
              "(?:number of )?(?<a>faces|edges|vertices|corners|sides|lines of symmetry)"
                  + " (?:on|in|of|has|does) (?<b>an? .*?)(?: have)?",
              "how many ${a} does ${b} have"),
          Rule.of(
              "(?<a>degrees|right angles|seconds|minutes|hours|days|weeks|months) (?:in|on) (?<b>.*)",
              "how many ${a} in ${b}"),
          Rule.of("(?<a>.*?)\\b2 (?<b>angles .*)", "${a}two ${b}"),
          Rule.of("(?<a>.*?)\\b3 (?<b>angles .*)", "${a}three ${b}"),
          Rule.of(
              "(?<a>[-\\d., ]*\\d)[,:;. ]*(?:what is |what comes )?next(?: number)?(?: in sequence)?",
              "Which number comes next in equal steps? ${a}"),
          Rule.of("(?:sum|total) of " + A + "(?: and |, )" + B, "${a} + ${b}"),
          Rule.of("(?:write )?5 (?<b>(?:past|to) .*)", "five ${b}"),
          Rule.of("(?:write )?10 (?<b>(?:past|to) .*)", "ten ${b}"),
          Rule.of("(?:write )?20 (?<b>(?:past|to) .*)", "twenty ${b}"),
          Rule.of("(?:write )?25 (?<b>(?:past|to) .*)", "twenty-five ${b}"),
          Rule.of("add " + A + " and " + B, "${a} + ${b}"),
          Rule.of("add " + A + " to " + B, "${b} + ${a}"),
          Rule.of(A + " (?:more|greater|bigger|larger) than " + B, "${b} + ${a}"),
          Rule.of(A + " (?:less|fewer|smaller) than " + B, "${b} - ${a}"),
          Rule.of("(?:subtract|take) " + A + "(?: away)? from " + B, "${b} - ${a}"),
          Rule.of("take away " + A + " from " + B, "${b} - ${a}"),
          Rule.of(
              "how (?:many|much) (?:more|greater|bigger|larger) is " + A + " than " + B,
              "${a} - ${b}"),
          Rule.of("how (?:many|much) (?:less|fewer|smaller) is " + A + " than " + B, "${b} - ${a}"),
          Rule.of(
              "how many (?:more )?(?:to|do you need to) make " + A + " from " + B,
              "${b} + □ = ${a}"),
          Rule.of("how many more to make " + A + ": " + B, "${b} + □ = ${a}"),
          Rule.of(
              "what (?:must be|must i|must you|must we|do you|do i|do we|should i|can i|do i need to|do"
                  + " you need to|number must be|is|should be|needs to be) (?:add|added) to "
                  + A
                  + " to (?:make|get|give) "
                  + B,
              "${a} + □ = ${b}"),
          Rule.of("(?:what|which number) goes with " + A + " to make " + B, "${a} + □ = ${b}"),
          Rule.of("product of " + A + " and " + B, "${a} × ${b}"),
          Rule.of("multiply " + A + " (?:by|and) " + B, "${a} × ${b}"),
          Rule.of(A + " (?:lots|groups|sets) of " + B, "${a} × ${b}"),
          Rule.of(
              "(?:divide|share|split) " + A + "(?: equally)? (?:by|between|among|into) " + B,
              "${a} ÷ ${b}"),
          Rule.of(A + " shared(?: equally)? (?:by|between|among) " + B, "${a} ÷ ${b}"),
          Rule.of("how many 10s(?: in)? " + A, "how many tens in ${a}"),
          Rule.of("how many 100s(?: in)? " + A, "how many hundreds in ${a}"),
          Rule.of("how many 1000s(?: in)? " + A, "how many thousands in ${a}"),
          Rule.of("how many (?<b>\\d+)'?s(?: in| make)? " + A, "${a} ÷ ${b}"),
          Rule.of("how many times does " + B + " go into " + A, "${a} ÷ ${b}"),
          Rule.of(
              "(?<a>.*[÷/].*?),? (?:with|give|giving|and give) (?:a |any )?remainders?", "${a}"),
          Rule.of("(?<a>.*[÷/].*?) ?= ?□? ?r(?:emainder)? ?□?", "${a}"),
          Rule.of(
              "(?<a>.*divided by.*?)[?.,]? (?:with|give|giving|and give) (?:a |any )?remainders?",
              "${a}"),
          Rule.of("(?<a>\\d+/\\d+) of (?<b>\\d+/\\d+)", "${a} × ${b}"),
          Rule.of(
              "(?:circle|underline|tick|choose)"
                  + " (?<c>bigger|larger|greater|smaller|biggest|largest|greatest|smallest)(?:"
                  + " number| fraction| decimal)?[:,]? "
                  + A
                  + "(?: or |, | and )"
                  + B,
              "which is ${c}, ${a} or ${b}"),
          Rule.of(
              "in (?:number )?" + A + ",? what is value of (?:digit )?" + B,
              "what is value of ${b} in ${a}"),
          Rule.of(
              "in (?:number )?" + A + ",? what is (?:digit )?" + B + " worth",
              "what is value of ${b} in ${a}"),
          Rule.of(
              "(?:what does (?:digit )?)" + B + " (?:represent|stand for|mean) in (?:number )?" + A,
              "what is value of ${b} in ${a}"),
          Rule.of(
              "how much is (?:digit )?" + B + " worth in (?:number )?" + A,
              "what is value of ${b} in ${a}"),
          Rule.of(
              "value of underlined digit[:,]? " + B + " in " + A, "what is value of ${b} in ${a}"));

  private static final Pattern DIFFERENCE = Pattern.compile("difference between (.+) and (.+)");
  private static final Pattern SIGNS =
      Pattern.compile(
          "[<>=(),:.?]|\\b(?:write|put|use|insert|choose|correct|missing|right|sign|symbol|which|what|goes|in|box"
              + "|between|or|compare|to|with)\\b");
  private static final Pattern TWO =
      Pattern.compile(
          "(-?[\\d.]+(?:[,/ ]\\d+)*(?:/\\d+)?) *(?:□|○|◯|and|…|\\.\\.\\.|\\?) *(-?[\\d.]+(?:[,/"
              + " ]\\d+)*)");
  private static final Pattern ORDER =
      Pattern.compile(
          "((?:put|write|order|arrange|sort|list)\\b[^\\d]*?)([-\\d][-\\d., ]*(?:and [-\\d., ]+)?)([^\\d]*)");

  /// Numbers with a comma between thousands and spaces between each other.
  private static final Pattern COMMAS_ONLY =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+(?: \\d{1,3}(?:,\\d{3})+)+");

  private static final Pattern SIZE =
      Pattern.compile(
          "\\b(?:smallest|lowest|least|ascending|largest|biggest|greatest|highest|descending)\\b");
  private static final Pattern ORDER_WORDS =
      Pattern.compile(
          "(?: *\\b(?:put|write|order|arrange|sort|list|these|numbers?|decimals|in|of|size|from|to|first|with|starting"
              + "|start|beginning|begin|going|up|down|and|smallest|lowest|least|ascending|largest|biggest|greatest"
              + "|highest|descending)\\b)+ *");
  private static final Pattern GAP =
      Pattern.compile(
          "(?:[a-z ]*(?:number|sequence|gap|count|pattern|continue|next)[a-z ]*(?:\\bin \\d+'?s"
              + " *)?[:,.?]* *)?([-\\d.,/ □?]+)");

  /// One word of a number and what may follow.
  private static final Map<String, String> PLURALS =
      Map.ofEntries(
          Map.entry("twos", "2"),
          Map.entry("threes", "3"),
          Map.entry("fours", "4"),
          Map.entry("fives", "5"),
          Map.entry("sixes", "6"),
          Map.entry("sevens", "7"),
          Map.entry("eights", "8"),
          Map.entry("nines", "9"),
          Map.entry("elevens", "11"),
          Map.entry("twelves", "12"));

  private Rewording() {}

  /// Other ways to say a wording, best first.
  ///
  /// @param plain see [PhraseText#plain], without an opening such as `what is`
  static List<String> list(String plain) {
    List<String> others = new ArrayList<>();
    String written = writtenOut(plain);
    if (!written.equals(plain)) {
      others.add(written);
      add(others, written);
    }
    add(others, plain);
    String digits = withDigits(plain);
    if (!digits.equals(plain)) {
      others.add(digits);
      add(others, digits);
    }
    return others;
  }

  /// Short forms written out: `mins`, `12hr`, `what's`, `6²`; the unit of each length of a list
  /// once.
  private static String writtenOut(String plain) {
    return plain
        .replaceAll("\\bmins?\\b", "minutes")
        .replaceAll("\\bhrs\\b", "hours")
        .replaceAll("\\b(12|24)[ -]?(?:hr|hrs|h)\\b", "$1-hour")
        .replace("what's", "what is")
        .replaceAll("(?<![\\d.])(\\d+) ?(?:²|\\^2)(?!\\d)", "($1 × $1)")
        .replaceAll("(?<=\\d) ?cm(?=(?:,| and|, and) ?\\d+(?:\\.\\d+)? ?cm)", "");
  }

  /// Numbers to be put in order, whatever the words: `order smallest to biggest: 56, 65, 50`.
  private static Optional<String> findOrder(String plain) {
    Matcher matcher = ORDER.matcher(plain);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String words = (matcher.group(1) + " " + matcher.group(3)).replaceAll("[():,.]", " ");
    Matcher size = SIZE.matcher(words);
    if (!size.find() || !ORDER_WORDS.matcher(words).matches()) {
      return Optional.empty();
    }
    String numbers = matcher.group(2).strip().replaceAll(",? and ", ", ").replaceAll("[., ]+$", "");
    if (COMMAS_ONLY.matcher(numbers).matches()) {
      numbers = numbers.replace(" ", "; ");
    }
    boolean up = size.group().matches("smallest|lowest|least|ascending");
    return Optional.of(
        "Put in order, %s first: %s".formatted(up ? "smallest" : "largest", numbers));
  }

  private static void add(List<String> others, String plain) {
    findSigns(plain).ifPresent(others::add);
    findOrder(plain).ifPresent(others::add);
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern.matcher(plain);
      if (matcher.matches()) {
        others.add(rule.write(matcher));
      }
    }
    Matcher difference = DIFFERENCE.matcher(plain);
    if (difference.matches()) {
      findDifference(difference.group(1), difference.group(2)).ifPresent(others::add);
    }
    findGap(plain).ifPresent(others::add);
  }

  /// The larger take away the smaller, where neither is negative.
  private static Optional<String> findDifference(String first, String second) {
    Optional<Rational> a = AnswerNumbers.find(first);
    Optional<Rational> b = AnswerNumbers.find(second);
    return a.isEmpty() || b.isEmpty() || a.get().sign() < 0 || b.get().sign() < 0
        ? Optional.empty()
        : Optional.of(
            a.get().compareTo(b.get()) >= 0 ? first + " - " + second : second + " - " + first);
  }

  /// `12 □ 17 (<, > or =)` and the like.
  private static Optional<String> findSigns(String plain) {
    if (plain.indexOf('<') < 0 || plain.indexOf('>') < 0) {
      return Optional.empty();
    }
    String bare = plain.replaceAll("< ?,? ?> ?,?( ?(or|and) ?=?)?( ?=)?|= ?(or|and)? ?[<>]", " ");
    bare = bare.replaceAll("[(:]|[),.?](?= |$)", " ");
    bare =
        SIGNS
            .matcher(bare.replace("...", "…").replace(".", "\u0001").replace(",", "\u0002"))
            .replaceAll(" ");
    bare = bare.replace("\u0001", ".").replace("\u0002", ",").replaceAll("\\s+", " ").strip();
    Matcher two = TWO.matcher(bare);
    if (!two.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        plain.contains("/")
            ? "Which sign goes between %s and %s: <, > or =?".formatted(two.group(1), two.group(2))
            : "Write <, > or = between %s and %s.".formatted(two.group(1), two.group(2)));
  }

  /// A count in equal steps with one number left out, or one to come.
  private static Optional<String> findGap(String plain) {
    Matcher matcher = GAP.matcher(plain.replace("...", "").replace("…", ""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String text = matcher.group(1).strip().replaceAll("[,.?]+$", "").strip();
    if (!text.contains("□") && !text.contains("?")) {
      return text.contains(",")
          ? Optional.of("Which number comes next in equal steps? " + text)
          : Optional.empty();
    }
    String[] parts = text.split("[□?]+", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    List<String> before = items(parts[0]);
    List<String> after = items(parts[1]);
    if (before.isEmpty() || after.isEmpty() || before.size() + after.size() < 3) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>(before);
    all.addAll(after);
    return Optional.of(
        "In a count in equal steps, number %d is missing: %s"
            .formatted(before.size() + 1, String.join(", ", all)));
  }

  private static List<String> items(String text) {
    return NumberLists.cut(text.replaceAll("^[ ,]+|[ ,]+$", ""));
  }

  /// Number words in digits: `nine times eight` is `9 times 8`.
  private static String withDigits(String plain) {
    StringBuilder digits = new StringBuilder();
    List<String> run = new ArrayList<>();
    for (String word : (plain + " .").split(" ", -1)) {
      String one = PLURALS.getOrDefault(word, "");
      boolean joins =
          word.equals("and")
              && !run.isEmpty()
              && (run.getLast().equals("hundred") || run.getLast().equals("thousand"));
      if (one.isEmpty()
          && (joins
              || NumberWords.find(word).isPresent()
              || word.equals("hundred")
              || word.equals("thousand")
              || word.equals("million"))) {
        run.add(word);
        continue;
      }
      flush(run, digits);
      digits
          .append(one.isEmpty() ? word : plain.startsWith("how many") ? one + "s" : "× " + one)
          .append(' ');
    }
    String text = digits.toString().strip();
    return text.substring(0, text.length() - 1).strip();
  }

  private static void flush(List<String> run, StringBuilder into) {
    if (!run.isEmpty()) {
      String words = String.join(" ", run);
      into.append(NumberWords.find(words).map(Rational::toString).orElse(words)).append(' ');
      run.clear();
    }
  }
}
