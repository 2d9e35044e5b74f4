package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Answers typed in a corridor with bad wifi.
class OfflineTest {
  private static final String CLASS = "Year 4 Elderflowers";

  /// A new exit check of the demo's Year 4, made by its teacher; the grid's address.
  private static String newCheck(Person teacher) {
    teacher.go("/classes");
    teacher.follow(CLASS);
    teacher.page().navigate(teacher.page().url() + "/lesson");
    teacher.page().locator("button.step:visible").first().click();
    teacher.page().waitForURL("**/checks/*");
    return teacher.page().url().replaceFirst("^http://[^/]*", "") + "/answers";
  }

  private static AnswersGrid open(Person person, String path) {
    person.go(path);
    return new AnswersGrid(person.page());
  }

  @Test
  void what_is_typed_without_a_network_is_kept_here_and_goes_to_school_later_once() {
    try (Person teacher = Person.of("year4")) {
      String path = newCheck(teacher);
      AnswersGrid grid = open(teacher, path);
      grid.box(0, 0).focus();
      grid.typeRow(List.of("1", "2", "3", "4", "5", "6"));
      grid.expectAtSchool(6);

      teacher.window().setOffline(true);
      grid.typeRow(List.of("11", "12", "13", "-", "15", "16"));
      grid.expectHere(6);
      assertThat(teacher.page().locator("[data-saving-words]").innerText())
          .contains("on this device");
      assertThat(Office.countAnswered(grid.check())).isEqualTo(6);

      teacher.window().setOffline(false);
      grid.expectAtSchool(12);
      assertThat(Office.countAnswered(grid.check())).isEqualTo(12);
    }
  }

  @Test
  void a_page_that_is_loaded_again_before_the_answers_left_still_has_them() {
    try (Person teacher = Person.of("year4")) {
      String path = newCheck(teacher);
      AnswersGrid grid = open(teacher, path);
      teacher.page().route("**/lines.json", route -> route.abort());
      grid.box(0, 0).focus();
      grid.typeRow(List.of("21", "22", "23", "24", "25", "26"));
      grid.expectHere(6);

      teacher.page().reload();
      AnswersGrid again = new AnswersGrid(teacher.page());
      again.expectHere(6);
      assertThat(again.values().subList(0, 7))
          .containsExactly("21", "22", "23", "24", "25", "26", "");
      assertThat(Office.countAnswered(again.check())).isZero();

      teacher.page().unroute("**/lines.json");
      again.expectAtSchool(6);
      assertThat(Office.countAnswered(again.check())).isEqualTo(6);
    }
  }

  @Test
  void two_adults_type_into_the_same_check_and_every_answer_is_stored_once() {
    try (Person teacher = Person.of("year4");
        Person assistant = Person.of("ta3")) {
      String path = newCheck(teacher);
      AnswersGrid here = open(teacher, path);
      AnswersGrid there = open(assistant, path);
      here.box(0, 0).focus();
      here.typeRow(List.of("31", "32", "33", "34", "35", "36"));
      there.box(1, 0).focus();
      there.typeRow(List.of("41", "42", "43", "44", "45", "46"));
      here.expectAtSchool(12);
      there.expectAtSchool(12);
      teacher.page().reload();
      AnswersGrid again = new AnswersGrid(teacher.page());
      assertThat(again.values().subList(0, 12))
          .containsExactly("31", "32", "33", "34", "35", "36", "41", "42", "43", "44", "45", "46");
      assertThat(Office.countAnswered(again.check())).isEqualTo(12);
    }
  }

  @Test
  void an_answer_that_the_school_got_but_could_not_confirm_is_stored_once() {
    try (Person teacher = Person.of("year4")) {
      AnswersGrid grid = open(teacher, newCheck(teacher));
      teacher
          .page()
          .route(
              "**/lines.json",
              route -> {
                route.fetch();
                route.abort();
              });
      grid.box(0, 0).focus();
      grid.typeRow(List.of("51", "52"));
      grid.expectHere(2);
      teacher.page().unroute("**/lines.json");
      teacher.page().reload();
      AnswersGrid again = new AnswersGrid(teacher.page());
      again.expectAtSchool(2);
      assertThat(Office.countAnswered(again.check())).isEqualTo(2);
      PlaywrightAssertions.assertThat(teacher.page().locator("[data-saving-words]"))
          .hasText("Everything typed is saved at school.");
    }
  }
}
