package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.app.account.Role;
import keepup.app.school.SchoolRegister;
import org.junit.jupiter.api.Test;

/// What an office really does: the register of September and that of November, over one that is
/// there.
class RegisterAgainTest {
  private static final String HEADINGS = "UPN,Surname,Forename,DOB,Year,Class\n";
  private static final Pattern QUESTION = Pattern.compile("name=\"(same-[^\"]+)\" value=\"same\"");

  private final TestSchool school;
  private final Visitor head;

  RegisterAgainTest() {
    school = TestSchool.make("again" + System.nanoTime());
    head = Visitor.signedIn(school.email(Role.HEAD));
    bringIn("U801200001000,First,Fay,01/03/2018,3,3 Hazel\n");
  }

  private String preview(String rows) {
    return place(
        head.upload("/register", "r.csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8)));
  }

  /// Beside the three children that every test school begins with.
  private void bringIn(String rows) {
    head.get(place(accept(preview(rows), Map.of())));
  }

  private static String place(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("http://[^/]*", "");
  }

  private HttpResponse<String> accept(String preview, Map<String, String> form) {
    return head.post(preview + "/accept", form);
  }

  private Map<String, SchoolRegister.Known> children() {
    return keepup.app.account.CurrentSchool.in(
        school.id(), () -> new LinkedHashMap<>(RunningApp.bean(SchoolRegister.class).listByKey()));
  }

  private String question(String page) {
    Matcher found = QUESTION.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  private static final String ADA = ",Testing,Ada,01/01/2020,1,1 Apple\n";
  private static final String BO = ",Testing,Bo,01/01/2020,1,1 Apple\n";

  @Test
  void in_september_everybody_moves_up_and_those_who_are_gone_are_marked_at_once() {
    bringIn(ADA + BO + ",Testing,Cy,01/01/2020,1,2 Pear\n");
    String september =
        preview(
            "U801200001000,First,Fay,01/03/2018,4,4 Oak\n"
                + ADA.replace("1,1 Apple", "2,2 Pear")
                + ",Newling,Dot,05/05/2021,R,R Acorn\n");
    String page = head.get(september).body();
    assertThat(page)
        .contains(
            "1 child new",
            "2 children changed, 2 of them to another class",
            "Class: 1 Apple, then 2 Pear. Year: Year 1, then Year 2",
            "New classes: 4 Oak, R Acorn",
            "Classes of which this file says nothing: 1 Apple, 3 Hazel",
            "Dot Newling",
            "2 children of the school are not in this file");
    var done = accept(september, Map.of("allLeft", "yes", "leftOn", today()));
    assertThat(head.get(place(done)).body()).contains("2 marked as left");
    assertThat(children().values().stream().filter(one -> !one.left()).count()).isEqualTo(3);
    String again = preview(ADA.replace("1,1 Apple", "2,2 Pear") + BO.replace("1,1", "2,1"));
    assertThat(head.get(again).body()).contains("Is back");
  }

  private static String today() {
    return java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).toString();
  }

  @Test
  void a_child_whose_surname_changed_is_asked_about_and_keeps_the_record() {
    var before = idOf("Ada");
    String november = preview(ADA.replace("Testing", "Newname") + BO);
    String page = head.get(november).body();
    assertThat(page)
        .contains("Is this the same child?", "Here: Ada Testing, born 2020-01-01, in 1 Apple");
    assertThat(accept(november, Map.of()).body())
        .contains("The question about Ada Newname is not answered.");
    assertThat(idOf("Ada")).isEqualTo(before);
    var done = accept(november, Map.of(question(page), "same"));
    assertThat(head.get(place(done)).body()).contains("0 children new", "1 changed");
    assertThat(idOf("Ada")).isEqualTo(before);
    assertThat(children().values())
        .extracting(one -> one.entry().legalSurname())
        .contains("Newname");
  }

  @Test
  void a_twin_who_joins_is_not_taken_for_the_other() {
    String november =
        preview(ADA + BO + ",Testing,Cy,01/01/2020,1,2 Pear\n,Testing,Dee,01/01/2020,1,1 Apple\n");
    assertThat(head.get(november).body())
        .as("everybody else is in the file, so there is nobody to ask about")
        .contains("1 child new")
        .doesNotContain("Is this the same child?");
  }

  @Test
  void another_child_with_the_same_birthday_stays_another_where_the_office_says_so() {
    String november = preview(ADA + ",Testing,Zed,01/01/2020,1,1 Apple\n");
    String page = head.get(november).body();
    Map<String, String> answers = new HashMap<>();
    answers.put(question(page), "other");
    var asked = accept(november, answers);
    String next = question(asked.body().replace(question(page), "answered"));
    answers.put(next, "other");
    assertThat(head.get(place(accept(november, answers))).body()).contains("1 child new");
    assertThat(children()).hasSize(5);
  }

  @Test
  void a_number_is_neither_lost_by_a_file_without_it_nor_does_it_make_a_double() {
    var fay = idOf("Fay");
    String without = preview(",FIRST,Fay,01/03/2018,3,3 Hazel\n");
    assertThat(head.get(without).body()).contains("0 children new");
    accept(without, Map.of());
    assertThat(idOf("Fay")).isEqualTo(fay);
    assertThat(children().get("U801200001000")).isNotNull();
  }

  @Test
  void a_temporary_number_that_became_a_lasting_one_is_asked_about() {
    var fay = idOf("Fay");
    String lasting = preview("H801200001001,First,Fay,01/03/2018,3,3 Hazel\n");
    String page = head.get(lasting).body();
    assertThat(page).contains("Name and date of birth are the same, and the UPN is another.");
    accept(lasting, Map.of(question(page), "same"));
    assertThat(idOf("Fay")).isEqualTo(fay);
    assertThat(children().get("H801200001001")).isNotNull();
  }

  @Test
  void a_number_copied_to_another_child_overwrites_nobody() {
    String copied = preview("U801200001000,Wholly,Different,09/09/2016,5,5 Ash\n");
    String page = head.get(copied).body();
    assertThat(page).contains("hardly anything else is the same", "put the UPN right");
    assertThat(accept(copied, Map.of(question(page), "other")).body()).contains("is not answered");
    assertThat(idOf("Fay")).isNotNull();
  }

  private keepup.app.school.PupilId idOf(String forename) {
    return children().values().stream()
        .filter(one -> one.entry().legalForename().equals(forename))
        .map(SchoolRegister.Known::id)
        .findFirst()
        .orElseThrow();
  }
}
