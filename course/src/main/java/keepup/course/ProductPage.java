package keepup.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A page of the product that a session of a course opens, named as the person who looks for it
/// finds it.
public enum ProductPage {
  CURRICULUM_MAP("Curriculum, then Map"),
  STEP("Curriculum, then a step"),
  MIXED_AGES("Curriculum, then Mixed ages"),
  SCHEME("Curriculum, then Scheme of work"),
  SEQUENCE_BUILDER("a step, then Make a sequence"),
  BOARD("a sequence, then On the board"),
  WORKSHEET("a sequence, then On paper"),
  CLASS_MAP("your class, then Class map"),
  CHILD("your class, then a child’s name"),
  TWO_CHILDREN("your class, then Two children who think differently"),
  INTERVIEW("your class, then An interview"),
  PAPER_SET("your class, then A set on paper"),
  EXIT_CHECK("your class, then Choose today’s step"),
  GLANCE("your class, then Class at a glance"),
  GROUPS("your class, then Today’s groups"),
  SESSION_SHEET("My sessions, then Open the sheet"),
  OUTCOMES("My sessions, then How they got on"),
  SINCE_YESTERDAY("your class, then Since yesterday"),
  PRACTICE("your class, then Practise number facts"),
  CLASS_FACTS("your class, then Number facts of the class"),
  STARTER("your class, then Number-sense starter");

  private final String where;

  ProductPage(String where) {
    this.where = where;
  }

  /// What to press to get there.
  public String where() {
    return where;
  }

  /// The word in files: `class-map`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The page of this word.
  public static Optional<ProductPage> find(String word) {
    return Arrays.stream(values()).filter(page -> page.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ProductPage::word).toList();
  }
}
