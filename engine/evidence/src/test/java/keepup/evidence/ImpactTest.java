package keepup.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactTest {
  private static final Impact.Heading LEARNING = Impact.Heading.LEARNING;

  /// @param last how many of twelve people answered the second time
  private static List<Impact.Answer> answers(int last) {
    List<Impact.Answer> answers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      answers.add(new Impact.Answer(LEARNING, "1", "p" + i, "I know the step", 2 + i % 2));
      if (i < last) {
        answers.add(new Impact.Answer(LEARNING, "2", "p" + i, "I know the step", 3 + i % 3));
      }
    }
    return answers;
  }

  private static Impact impact(List<Impact.Answer> answers, boolean isCompared) {
    return new Impact(
        "A year",
        "Made up.",
        30,
        6,
        answers,
        List.of(
            new Impact.Sight(LEARNING, "1", "varies | changes", false),
            new Impact.Sight(LEARNING, "2", "varies | changes", true)),
        List.of(
            new Impact.Passage(LEARNING, "steps", "steps", Impact.Lean.FOR, "I see it."),
            new Impact.Passage(LEARNING, "time", "steps", Impact.Lean.AGAINST, "")),
        List.of(),
        List.of(
            new Impact.Measured(
                Impact.Heading.PUPILS, "gain", .4, new Interval(.2, .6), isCompared)));
  }

  @Test
  void change_is_of_those_who_answered_twice() {
    Impact.Change change = impact(answers(9), true).changes(LEARNING).getFirst();
    assertThat(change.pairs()).isEqualTo(9);
    assertThat(change.firsts()).isEqualTo(12);
    assertThat(change.lean()).isEqualTo(Impact.Lean.FOR);
    String page = ImpactPage.of(impact(answers(9), true)).markdown();
    assertThat(page).contains("of 12 who answered first, 9 answered last");
    assertThat(page).contains("varies \\| changes");
  }

  @Test
  void few_people_are_not_shown() {
    Impact.Change change = impact(answers(4), true).changes(LEARNING).getFirst();
    assertThat(change.means().get("2")).isNaN();
    assertThat(change.lean()).isEqualTo(Impact.Lean.NEITHER);
    assertThat(ImpactPage.of(impact(answers(4), true)).markdown()).contains("too few to show");
  }

  @Test
  void a_number_without_a_comparison_group_speaks_for_nothing() {
    assertThat(ImpactPage.of(impact(List.of(), false)).markdown())
        .contains("no: shown, and taken for nothing", "drift back of themselves")
        .contains("and progress | – | – | – | – | – | nobody looked |");
    assertThat(ImpactPage.of(impact(List.of(), true)).markdown())
        .contains("1 for, 0 against, 0 neither | one kind of evidence only |");
  }

  @Test
  void the_page_says_who_chose_themselves() {
    String html = ImpactPage.of(impact(answers(12), true)).html();
    assertThat(html).contains("6 of 30 schools took part (20 %), and they chose themselves");
    assertThat(html).contains("<html lang=\"en-GB\">", "<caption>Interviews, Professional");
  }
}
