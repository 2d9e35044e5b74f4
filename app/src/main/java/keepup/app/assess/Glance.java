package keepup.app.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import keepup.app.lesson.CheckQuestion;
import keepup.app.lesson.ExitCheck;
import keepup.diagnosis.Claim;
import keepup.diagnosis.Finding;
import keepup.diagnosis.Need;
import keepup.questions.Mark;

/// A class at a glance, for adults: what each answer tells, what the common answers mean, who needs
/// what.
///
/// @param hardPoint whether half of those who answered or more stumbled over the lesson's step
record Glance(
    ExitCheck check,
    List<Row> rows,
    List<Question> questions,
    List<Group> groups,
    List<String> fine,
    List<String> unseen,
    int answered,
    int stumbled,
    boolean hardPoint,
    String whyHard) {
  private static final int LEAST_FOR_HARD_POINT = 4;

  /// What an answer tells; each has a word and a pattern of its own.
  enum Tells {
    RIGHT("right"),
    EXPLAINED("explained"),
    OTHER("not explained"),
    BLANK("left blank"),
    NONE("not typed in");

    private final String words;

    Tells(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// One answer.
  ///
  /// @param means in words: `right`, the name of a misconception, `not explained`, …
  record Cell(int number, String given, Tells tells, String means) {}

  record Row(String pupil, String name, List<Cell> cells) {}

  /// A wrong answer that some children gave, and what it means.
  record Common(String given, List<String> children, String means) {}

  record Question(CheckQuestion question, int right, int answered, List<Common> common) {}

  /// Children with the same need.
  ///
  /// @param step what the step says that it is on
  record Group(String title, List<String> children, String step) {}

  static Glance of(ExitCheck check, CheckFindings findings, List<Answers.Current> given) {
    Map<String, String> written = new HashMap<>();
    for (Answers.Current one : given) {
      if (one.given() != null) {
        written.put(one.pupil() + " " + one.number(), one.given());
      }
    }
    List<Row> rows = findings.pupils().stream().map(pupil -> row(check, pupil, written)).toList();
    int answered = (int) findings.pupils().stream().filter(p -> !p.ofThisCheck().isEmpty()).count();
    int stumbled = (int) findings.pupils().stream().filter(p -> stumbled(check, p)).count();
    return new Glance(
        check,
        rows,
        check.questions().stream().map(question -> question(question, rows)).toList(),
        groups(findings),
        names(findings, p -> !p.ofThisCheck().isEmpty() && p.diagnosis().needs().isEmpty()),
        names(findings, p -> p.ofThisCheck().isEmpty()),
        answered,
        stumbled,
        answered >= LEAST_FOR_HARD_POINT && stumbled * 2 >= answered,
        findings.step().hardPoint());
  }

  private static List<String> names(
      CheckFindings findings, java.util.function.Predicate<PupilFindings> which) {
    return findings.pupils().stream().filter(which).map(PupilFindings::name).toList();
  }

  private static Row row(ExitCheck check, PupilFindings pupil, Map<String, String> written) {
    Map<Integer, Finding> byNumber =
        pupil.ofThisCheck().stream()
            .collect(Collectors.toMap(f -> f.answered().line(), f -> f, (one, _) -> one));
    List<Cell> cells = new ArrayList<>();
    for (CheckQuestion question : check.questions()) {
      String given = written.get(pupil.pupil() + " " + question.number());
      cells.add(cell(question.number(), given, byNumber.get(question.number())));
    }
    return new Row(pupil.pupil().toString(), pupil.name(), cells);
  }

  private static Cell cell(
      int number,
      @org.jspecify.annotations.Nullable String given,
      @org.jspecify.annotations.Nullable Finding finding) {
    if (given == null) {
      return new Cell(number, "", Tells.NONE, Tells.NONE.words());
    }
    if (finding == null) {
      return new Cell(number, given, Tells.OTHER, "this question can no longer be read");
    }
    if (finding.mark() == Mark.RIGHT || finding.mark() == Mark.BLANK) {
      Tells tells = finding.mark() == Mark.RIGHT ? Tells.RIGHT : Tells.BLANK;
      return new Cell(number, given, tells, tells.words());
    }
    return finding.explanations().stream()
        .findFirst()
        .map(first -> new Cell(number, given, Tells.EXPLAINED, first.misconception().name()))
        .orElseGet(() -> new Cell(number, given, Tells.OTHER, Tells.OTHER.words()));
  }

  /// Fewer than two thirds of the questions on the lesson's own step right.
  private static boolean stumbled(ExitCheck check, PupilFindings pupil) {
    List<Finding> own =
        pupil.ofThisCheck().stream()
            .filter(f -> f.answered().placed().step().id().equals(check.lesson().step()))
            .toList();
    long right = own.stream().filter(f -> f.mark() == Mark.RIGHT).count();
    return !own.isEmpty() && right * 3 < own.size() * 2L;
  }

  private static Question question(CheckQuestion question, List<Row> rows) {
    SequencedMap<String, Common> common = new LinkedHashMap<>();
    int right = 0;
    int answered = 0;
    for (Row row : rows) {
      Cell cell = row.cells().get(question.number() - 1);
      answered += cell.tells() == Tells.NONE ? 0 : 1;
      right += cell.tells() == Tells.RIGHT ? 1 : 0;
      if (cell.tells() == Tells.EXPLAINED || cell.tells() == Tells.OTHER) {
        common
            .computeIfAbsent(
                cell.given().strip(), g -> new Common(g, new ArrayList<>(), cell.means()))
            .children()
            .add(row.name());
      }
    }
    return new Question(
        question,
        right,
        answered,
        common.values().stream()
            .sorted(Comparator.comparingInt((Common c) -> c.children().size()).reversed())
            .limit(4)
            .toList());
  }

  /// Children with the same need, the largest group first.
  private static List<Group> groups(CheckFindings findings) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (PupilFindings pupil : findings.pupils()) {
      if (pupil.ofThisCheck().isEmpty() || pupil.diagnosis().needs().isEmpty()) {
        continue;
      }
      Need need = pupil.diagnosis().needs().get(0);
      String title = findClaim(pupil, need).map(Glance::claimed).orElse(need.step().says());
      groups
          .computeIfAbsent(
              need.step().id() + title,
              _ -> new Group(title, new ArrayList<>(), need.step().says()))
          .children()
          .add(pupil.name());
    }
    return groups.values().stream()
        .sorted(Comparator.comparingInt((Group g) -> g.children().size()).reversed())
        .toList();
  }

  private static Optional<Claim> findClaim(PupilFindings pupil, Need need) {
    return need.findMisconception()
        .flatMap(id ->
            pupil.diagnosis().claims().stream()
                .filter(claim -> claim.misconception().id().equals(id))
                .findFirst());
  }

  private static String claimed(Claim claim) {
    return claim.named()
        ? claim.misconception().name()
        : "Possibly: " + claim.misconception().name();
  }

  /// `Ava, Ben and Cal`.
  static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
