package keepup.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What became of some schools, as text. A school is a letter. Lines:
///
///     A opened 1990-09-01 closed 2016-08-31
///     A -> B 2016-09-01          B carries on from A; the date may be missing
///     2015/16 A C                A and C took part
///
/// A school that only takes part or is linked to is not in the register; `A open` is there since
/// ever.
final class Story {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int FIRST = 100_001;

  private final Map<String, Entry> entries = new TreeMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<TakingPart> parts = new ArrayList<>();

  private Story() {}

  static Story of(String text) {
    var story = new Story();
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(story::read);
    return story;
  }

  private void read(String line) {
    List<String> words = List.of(line.split("\\s+", -1));
    if (words.contains("->")) {
      links.add(
          new Link(
              urn(words.getFirst()),
              urn(words.get(2)),
              words.size() > 3 ? LocalDate.parse(words.get(3)) : null));
    } else if (AcademicYear.find(words.getFirst()).isPresent()) {
      AcademicYear year = AcademicYear.find(words.getFirst()).orElseThrow();
      words.stream().skip(1).forEach(name -> parts.add(new TakingPart(urn(name), year)));
    } else {
      entries.put(
          words.getFirst(),
          new Entry(
              urn(words.getFirst()),
              words.getFirst(),
              words.contains("closed"),
              after(words, "opened"),
              after(words, "closed"),
              words.contains("primary") ? "Primary" : "",
              words.contains("north") ? "North" : "",
              null));
    }
  }

  private static @Nullable LocalDate after(List<String> words, String word) {
    int at = words.indexOf(word) + 1;
    return at > 0 && at < words.size() && words.get(at).startsWith("20")
        ? LocalDate.parse(words.get(at))
        : null;
  }

  static Urn urn(String letter) {
    return new Urn(FIRST + letter.charAt(0) - 'A');
  }

  static String letter(Urn urn) {
    return String.valueOf((char) ('A' + urn.value() - FIRST));
  }

  Register register() {
    return Register.of(entries.values(), links);
  }

  Reach reach() {
    return Reach.of(register(), parts, TODAY);
  }

  /// `2015/16 2 (2 today, 2 numbers); 2016/17 ...`
  String told() {
    Reach reach = reach();
    return reach.years().stream()
        .map(year ->
            "%s %d (%d today, %d numbers)"
                .formatted(year, reach.ever(year), reach.today(year), reach.numbers(year)))
        .collect(Collectors.joining("; "));
  }

  /// `A as A, C as A` for the records of a year.
  String standing(String year) {
    return reach().standings().stream()
        .filter(one -> one.part().year().toString().equals(year))
        .map(one -> letter(one.part().school()) + " as " + letter(one.counted().school()))
        .collect(Collectors.joining(", "));
  }
}
