package keepup.tablescheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest {
  @ParameterizedTest
  @CsvSource({
    "56, CHILD, RIGHT",
    "56, TIME, RIGHT",
    "56, AWAY, RIGHT",
    "056, TIME, RIGHT",
    "54, CHILD, WRONG",
    "54, TIME, WRONG",
    "5, CHILD, WRONG",
    "5, TIME, OUT_OF_TIME",
    "'', TIME, OUT_OF_TIME",
    "'', CHILD, NOT_YET",
    "'', AWAY, NOTHING",
    "54, AWAY, NOTHING"
  })
  void what_is_in_the_box_counts_however_the_question_ended(
      String given, Ended ended, Shown shown) {
    assertThat(new Reply(new Times(7, 8), given, ended).shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "15, ADDED", "48, NEIGHBOUR", "63, NEIGHBOUR", "64, NEIGHBOUR", "65, REVERSED",
    "46, DECADE", "54, ANOTHER_FACT", "59, OTHER", "99999, OTHER", "5, OTHER"
  })
  void a_wrong_answer_to_seven_times_eight_belongs_to_a_family(String given, Mistake family) {
    assertThat(Mistake.find(new Reply(new Times(7, 8), given, Ended.CHILD))).contains(family);
  }

  @Test
  void only_a_wrong_answer_has_a_family() {
    for (String given : List.of("56", "5", "")) {
      assertThat(Mistake.find(new Reply(new Times(7, 8), given, Ended.TIME))).isEmpty();
    }
  }

  @Test
  void every_number_that_is_wrong_for_any_question_has_one_family() {
    for (int left = 2; left <= 12; left++) {
      for (int right = 2; right <= 12; right++) {
        for (int given = 0; given < 200; given++) {
          var reply = new Reply(new Times(left, right), Integer.toString(given), Ended.CHILD);
          assertThat(Mistake.find(reply).isPresent()).isEqualTo(given != left * right);
        }
      }
    }
  }

  @Test
  void the_timed_form_waits_for_accuracy_without_a_clock() {
    assertThat(Timing.of(Collections.nCopies(19, true))).isEqualTo(Timing.UNKNOWN);
    assertThat(Timing.of(Collections.nCopies(20, true))).isEqualTo(Timing.READY);
    List<Boolean> answers = new ArrayList<>(Collections.nCopies(18, true));
    answers.addAll(List.of(false, false));
    assertThat(Timing.of(answers)).isEqualTo(Timing.READY);
    answers.add(false);
    assertThat(Timing.of(answers)).isEqualTo(Timing.NOT_YET);
    List<Boolean> longAgo = new ArrayList<>(Collections.nCopies(25, true));
    longAgo.addAll(Collections.nCopies(50, false));
    assertThat(Timing.of(longAgo)).isEqualTo(Timing.READY);
  }

  @Test
  void a_table_with_fewer_than_nine_right_of_ten_is_to_be_taught() {
    List<Reply> replies = new ArrayList<>();
    for (int right = 2; right <= 6; right++) {
      replies.add(reply(7, right, right == 6 ? "41" : Integer.toString(7 * right)));
      replies.add(reply(10, right, Integer.toString(10 * right)));
    }
    replies.add(new Reply(new Times(7, 9), "", Ended.TIME));
    replies.add(new Reply(new Times(7, 12), "", Ended.AWAY));
    List<TableNeed> needs = TableNeed.list(replies);

    assertThat(needs)
        .extracting(TableNeed::table)
        .containsExactlyElementsOf(TableNeed.TEACHING_ORDER);
    assertThat(needs)
        .filteredOn(TableNeed::isToTeach)
        .extracting(TableNeed::table)
        .containsExactly(7);
    assertThat(needs).contains(new TableNeed(7, 6, 4, 1, 1));
    assertThat(needs).contains(new TableNeed(11, 0, 0, 0, 0));
  }

  private static Reply reply(int left, int right, String given) {
    return new Reply(new Times(left, right), given, Ended.CHILD);
  }
}
