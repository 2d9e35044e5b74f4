package keepup.app.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keepup.app.school.ChildNames.Child;
import keepup.app.school.ChildNames.Found;
import org.junit.jupiter.api.Test;

/// What counts as a child's name in what somebody wrote.
class ChildNamesTest {
  private static final List<Child> CHILDREN =
      List.of(
          new Child("Zoë", "Łuczak"),
          new Child("Hope", "Umber"),
          new Child("Bo", "O’Dell"),
          new Child("Mary Ann", "van Wick"));

  private static Found in(String text) {
    return ChildNames.find(CHILDREN, List.of("Nothing here.", text));
  }

  @Test
  void a_first_name_and_its_surname_are_a_child_however_they_are_spelt() {
    for (String text :
        List.of(
            "Zoë Łuczak counted on.",
            "zoe łuczak counted on",
            "It was HOPE UMBER’S idea.",
            "Mary-Ann van Wick",
            "We asked Bo O'Dell")) {
      assertThat(in(text).whole()).as(text).isTrue();
    }
    assertThat(in("We hope umbrellas help.").whole()).isFalse();
    assertThat(in("Zoë and Łuczak").whole()).as("two children, perhaps").isFalse();
  }

  @Test
  void a_first_name_or_a_surname_with_a_capital_may_be_a_child() {
    assertThat(in("Then Zoe’s tower fell, said Wick.").words()).containsExactly("Wick", "Zoe");
    assertThat(in("Bo saw it.").words()).containsExactly("Bo");
    assertThat(in("Ann saw it.").words()).containsExactly("Ann");
    assertThat(in("Hope is what we had. We hope on.").words()).containsExactly("Hope");
    assertThat(in("We hope that zones and bowls help van drivers.").isNothing()).isTrue();
  }

  @Test
  void of_words_that_mean_something_else_none_is_left_but_a_full_name_stays() {
    Found found = in("Hope is what we had. Then Zoe laughed.");
    assertThat(found.without(List.of("Hope")).words()).containsExactly("Zoe");
    assertThat(found.without(List.of("Hope", "Zoe")).isNothing()).isTrue();
    assertThat(in("Hope Umber").without(List.of("Hope", "Umber")).isNothing()).isFalse();
    assertThat(in("Hope Umber").says()).contains("full name", "Write “a child”");
    assertThat(found.says()).contains("“Hope”, “Zoe”", "tick below");
  }
}
