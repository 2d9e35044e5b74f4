package keepup.browser;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.questions.Reading;

/// What children who think in a known way write for the questions of a check.
final class MadeUpAnswers {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();

  private final List<Question> questions;

  private MadeUpAnswers(List<Question> questions) {
    this.questions = questions;
  }

  /// @param shown the questions as a page shows them
  static MadeUpAnswers to(List<String> shown) {
    return new MadeUpAnswers(shown.stream().map(MadeUpAnswers::read).toList());
  }

  private static Question read(String shown) {
    return switch (CURRICULUM.read(shown)) {
      case Reading.Read(var question) -> question;
      case Reading.Unread unread ->
          throw new IllegalArgumentException(
              "The page shows \"%s\", which cannot be read: %s".formatted(shown, unread.why()));
    };
  }

  /// Everything right.
  List<String> right() {
    return questions.stream().map(question -> question.expected().text()).toList();
  }

  /// What a misconception gives where it applies, and right elsewhere.
  List<String> thinking(String misconception) {
    Misconception named = CURRICULUM.getMisconception(new MisconceptionId(misconception));
    return questions.stream()
        .map(question -> named.findTellingAnswer(question).orElse(question.expected()).text())
        .toList();
  }

  /// Everything right but one answer, which no misconception gives.
  List<String> careless(int wrong) {
    List<String> answers = new java.util.ArrayList<>(right());
    answers.set(wrong, unexplained(questions.get(wrong)));
    return List.copyOf(answers);
  }

  private static String unexplained(Question question) {
    Set<String> explained =
        CURRICULUM.misconceptions().values().stream()
            .flatMap(each -> each.findTellingAnswer(question).stream())
            .map(Answer::text)
            .collect(Collectors.toSet());
    int right = Integer.parseInt(question.expected().text());
    int wrong = right + 3;
    while (explained.contains(String.valueOf(wrong))) {
      wrong++;
    }
    return String.valueOf(wrong);
  }
}
