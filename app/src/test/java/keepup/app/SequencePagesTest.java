package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.app.account.Role;
import org.junit.jupiter.api.Test;

/// A teacher makes a sequence, changes it, keeps it, and puts it into a session.
class SequencePagesTest {
  private static final TestSchool SCHOOL = TestSchool.make("sequences");
  private static final Visitor TEACHER = Visitor.signedIn(SCHOOL.email(Role.TEACHER));
  private static final String PAGE = "/curriculum/steps/y3.subtract.one-exchange/sequence";
  private static final Pattern WHOLE = Pattern.compile("name=\"whole\" value=\"([^\"]*)\"");

  @Test
  void the_builder_shows_each_item_with_what_changed_what_to_expect_and_why() {
    assertThat(TEACHER.get(PAGE.replace("/sequence", "")).body()).contains("Make a sequence");
    assertThat(TEACHER.get(PAGE).body())
        .contains("Subtract in columns with one exchange", "Expect", "Why", "Swap", "On the board");
    assertThat(TEACHER.get("/curriculum/steps/none/sequence").statusCode()).isEqualTo(404);
    assertThat(TEACHER.get("/curriculum/steps/none/sequence/board").statusCode()).isEqualTo(404);
  }

  @Test
  void a_button_leads_to_the_address_of_the_changed_sequence() {
    String moved = go(PAGE + "?do=down.1&whole=length%3D4%26seed%3D3");
    assertThat(moved).contains("item=").contains("#item-2");
    assertThat(TEACHER.get(moved.replaceFirst("#.*", "")).body()).contains("What has changed?");
    assertThat(go(PAGE + "?do=again&whole=length%3D4%26seed%3D3")).contains("seed=4");
    assertThat(go(PAGE + "?do=remove.2&whole=length%3D4%26seed%3D3").split("item=", -1)).hasSize(4);
    assertThat(go(PAGE + "?do=lock.2&whole=length%3D4%26seed%3D3")).contains("locked=2");
    assertThat(go(PAGE + "?do=make&length=8&kind=concept&whole=length%3D4%26seed%3D3"))
        .contains("length=8", "kind=concept", "seed=3");
  }

  @Test
  void a_question_that_cannot_be_read_is_said_so_beside_its_box() {
    String body = TEACHER.get(PAGE + "?do=type.1&typed-1=gibberish+here&whole=length%3D4").body();
    assertThat(body).contains("One thing to put right", "Maybe", "gibberish here");
    assertThat(go(PAGE + "?do=type.1&typed-1=304+-+187&whole=length%3D4")).contains("304+-+187");
  }

  @Test
  void every_form_is_a_page_and_can_be_a_pdf() {
    for (String form : new String[] {"worksheet", "squared", "large", "two", "answers", "odd"}) {
      assertThat(TEACHER.get(PAGE + "/paper?form=" + form + "&name=yes").body())
          .contains("ws-rows");
    }
    var pdf = TEACHER.get(PAGE + "/paper.pdf?length=4&form=squared");
    assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(pdf.body()).startsWith("%PDF");
  }

  @Test
  void the_board_reveals_the_answer_when_it_is_asked_to() {
    assertThat(TEACHER.get(PAGE + "/board?at=1").body()).doesNotContain("the answer:");
    assertThat(TEACHER.get(PAGE + "/board?at=2").body()).contains("the answer:", "rel=\"next\"");
  }

  @Test
  void a_kept_sequence_is_its_makers_to_change_and_everybodys_to_use() {
    Visitor colleague = Visitor.signedIn(SCHOOL.email(Role.TA));
    String made =
        location(TEACHER.post(PAGE, Map.of("title", "For Tuesday", "whole", whole(PAGE))));
    String id = made.substring(made.indexOf("kept=") + 5);
    assertThat(TEACHER.get(made).body()).contains("For Tuesday", "Save the change");
    assertThat(colleague.get("/sequences").body()).contains("For Tuesday", "A Class teacher");
    assertThat(colleague.get(made).body())
        .contains("For Tuesday")
        .doesNotContain("Save the change");
    assertThat(colleague.post("/sequences/" + id, Map.of("title", "Mine now")).statusCode())
        .isEqualTo(404);
    assertThat(colleague.post("/sequences/" + id + "/delete", Map.of()).statusCode())
        .isEqualTo(404);

    TEACHER.post("/sequences/" + id, Map.of("title", "For Friday", "whole", "length=4&seed=9"));
    assertThat(TEACHER.get("/sequences").body()).contains("For Friday", "4 questions");
    TEACHER.post("/sequences/" + id + "/delete", Map.of());
    TEACHER.get("/sequences");
    assertThat(TEACHER.get("/sequences").body()).doesNotContain("For Friday");
  }

  @Test
  void a_session_asks_the_sequence_that_was_put_into_it_until_it_is_taken_out_again() {
    GroupsSchool school = SessionAndTomorrowTest.used("chosen");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    String session = SessionAndTomorrowTest.session(school, "Beth Orme");
    String before = article(teacher.get(session).body());
    assertThat(teacher.get(PAGE).body())
        .contains("Put it into this session", "For a group of today");

    teacher.post(
        session + "/sequence",
        Map.of("title", "Mine", "whole", "length=4&item=304+-+187&item=304+-+188&item=305+-+188"));
    assertThat(teacher.get(session).body())
        .contains("“Mine”, chosen by", "304 − 187", "304 − 188", "305 − 188");
    assertThat(teacher.get(session + "/sheet.pdf").body()).startsWith("%PDF");
    assertThat(school.count("select count(*) from session_questions")).isEqualTo(1);

    teacher.post(session + "/sequence", Map.of());
    assertThat(article(teacher.get(session).body())).isEqualTo(before);
    assertThat(school.count("select count(*) from session_questions")).isEqualTo(2);
    assertThat(TEACHER.post(session + "/sequence", Map.of()).statusCode()).isEqualTo(404);
  }

  private static String article(String page) {
    return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
  }

  private static String whole(String page) {
    Matcher whole = WHOLE.matcher(TEACHER.get(page).body());
    return whole.find() ? Objects.requireNonNull(whole.group(1)).replace("&amp;", "&") : "";
  }

  private static String go(String address) {
    var answer = TEACHER.get(address);
    assertThat(answer.statusCode()).isEqualTo(302);
    return location(answer);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
  }
}
