package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import keepup.app.account.Role;
import org.junit.jupiter.api.Test;

/// The head's page on a school of which everything is known: six of eleven children stumbled today.
class TermTest {
  @Test
  void the_totals_are_those_that_can_be_counted_by_hand() {
    GroupsSchool school = SessionAndTomorrowTest.used("term-totals");
    Visitor assistant = Visitor.signedIn(school.email("assistant"));
    for (String child : List.of("Beth Orme", "Amir Kaya", "Zoë Łuczak")) {
      String session = SessionAndTomorrowTest.session(school, child);
      String result =
          child.startsWith("Beth") ? "secure" : child.startsWith("Amir") ? "not-yet" : "absent";
      assertThat(
              assistant
                  .post(
                      session + "/outcomes", SessionAndTomorrowTest.outcome(school, child, result))
                  .statusCode())
          .isLessThan(400);
    }
    school.heldBefore("Ezra Rook", GroupsSchool.STEP, 2, "secure");
    school.heldBefore("Cai Pugh", GroupsSchool.STEP, 9, "nearly");
    school.addAdult("head", Role.HEAD);
    String page = Visitor.signedIn(school.email("head")).read("/term");

    assertThat(number(page, "times a child stumbled in an exit check")).isEqualTo("6");
    assertThat(number(page, "of these were followed by a session")).isEqualTo("2");
    assertThat(page).contains("<strong>33%</strong>");
    assertThat(number(page, "times a child was in a session")).isEqualTo("4");
    assertThat(number(page, "of these without a stumble")).isEqualTo("2");
    assertThat(number(page, "times a child was away")).isEqualTo("1");
    assertThat(number(page, "sessions held")).isEqualTo("3");
    assertThat(number(page, "of adults’ time")).isEqualTo("45 min");
    assertThat(number(page, "times a child was secure")).isEqualTo("2");
    assertThat(number(page, "times not yet")).isEqualTo("1");
    assertThat(number(page, "of those secure or nearly were asked")).isEqualTo("2");
    assertThat(number(page, "of these had it all right")).isEqualTo("1");
    assertThat(page).contains("6 of 11");
  }

  @Test
  void an_answer_that_is_right_but_written_in_another_way_is_right() {
    GroupsSchool school = GroupsSchool.make("term-forms");
    school.addAdult("head", Role.HEAD);
    Visitor head = Visitor.signedIn(school.email("head"));
    assertThat(number(head.read("/term"), "times a child stumbled")).isEqualTo("6");
    school.inside(() ->
        school.run(
            """
            insert into answer (school_id, answer_id, check_id, number, pupil_id, given, recorded_by)
            select a.school_id, gen_random_uuid(), a.check_id, a.number, a.pupil_id, ' ' || q.expected || ' ', a.recorded_by
              from answer a
              join exit_check_question q on q.school_id = a.school_id and q.check_id = a.check_id and q.number = a.number
             where a.pupil_id = '%s'
            """
                .formatted(school.pupil("Beth Orme"))));
    assertThat(number(head.read("/term"), "times a child stumbled")).isEqualTo("5");
  }

  private static String number(String page, String words) {
    return FirstDays.only(Pattern.compile("<dt>([^<]+)</dt>\\s*<dd>" + Pattern.quote(words)), page);
  }
}
