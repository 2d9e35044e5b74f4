package keepup.fluency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PracticeTest {
  private static final FactSet TABLES = FactSet.find("tables").orElseThrow();

  private static ChildFacts child() {
    return new ChildFacts(Fsrs.published(), TABLES.assumed());
  }

  @Test
  void a_first_practice_meets_three_families_and_never_more_than_four() {
    List<Task> tasks = Practice.usual().plan(child(), TABLES.facts(), 100, 1);
    assertThat(tasks).hasSize(6).allMatch(Task::isNew);
    assertThat(tasks.stream().map(task -> task.fact().family()).distinct()).hasSize(3);
    for (int i = 1; i < tasks.size(); i++) {
      assertThat(tasks.get(i).fact().family()).isNotEqualTo(tasks.get(i - 1).fact().family());
    }
  }

  @Test
  void a_year_of_right_answers_meets_every_fact_few_at_a_time_and_makes_it_secure() {
    ChildFacts child = child();
    Set<Fact> met = new HashSet<>();
    int asked = 0;
    for (int day = 0; day < 330; day++) {
      List<Task> tasks = Practice.usual().plan(child, TABLES.facts(), day, 7);
      assertThat(tasks).hasSizeLessThanOrEqualTo(20);
      Set<Fact> fresh = new HashSet<>();
      for (Task task : tasks) {
        if (task.isNew()) {
          fresh.add(task.fact().family());
        }
        child.note(new Answered(task.fact(), task.fact().answer(), false, day));
      }
      assertThat(fresh).hasSizeLessThanOrEqualTo(4);
      assertThat(Collections.disjoint(met, fresh)).isTrue();
      met.addAll(fresh);
      asked += tasks.size();
    }
    assertThat(met).hasSize(78);
    assertThat(TABLES.facts()).allMatch(fact -> child.phase(fact) == Phase.SECURE);
    assertThat(asked).isLessThanOrEqualTo(330 * 20);
  }

  @Test
  void a_right_answer_credits_the_turnaround_in_part_and_it_is_still_asked() {
    ChildFacts child = child();
    Fact fact = Fact.product(7, 8);
    Fact round = Fact.product(8, 7);
    child.note(new Answered(fact, 56, false, 100));
    double own = child.find(fact).orElseThrow().memory().stability();
    double credited = child.find(round).orElseThrow().memory().stability();
    assertThat(credited).isGreaterThan(1).isLessThan(own);
    assertThat(child.phase(round)).isEqualTo(Phase.NEW);
    assertThat(child.isDue(round, 101)).isTrue();
    child.note(new Answered(fact, 54, false, 103));
    assertThat(child.find(round).orElseThrow().memory().stability())
        .isCloseTo(credited, within(1e-9));
  }

  @Test
  void a_fact_goes_from_working_it_out_to_mixed_to_secure_and_back_after_two_mistakes() {
    ChildFacts child = child();
    Fact fact = Fact.product(7, 8);
    int day = 0;
    child.note(new Answered(fact, 56, true, day));
    assertThat(child.phase(fact)).isEqualTo(Phase.DERIVE);
    child.note(new Answered(fact, 56, false, day += 1));
    assertThat(child.phase(fact)).isEqualTo(Phase.DERIVE);
    child.note(new Answered(fact, 56, false, day += 3));
    assertThat(child.phase(fact)).isEqualTo(Phase.MIXED);
    for (int i = 0; i < 3; i++) {
      child.note(new Answered(fact, 56, false, day += 14));
    }
    assertThat(child.phase(fact)).isEqualTo(Phase.SECURE);
    child.note(new Answered(fact, 54, false, day += 1));
    assertThat(child.phase(fact)).isEqualTo(Phase.MIXED);
    child.note(new Answered(fact, 48, false, day += 1));
    assertThat(child.phase(fact)).isEqualTo(Phase.DERIVE);
  }

  @Test
  void the_class_picture_says_how_many_children_and_what_to_teach_and_no_names() {
    List<ChildFacts> children =
        List.of(knowing("4x7", "8x7"), knowing("4x7", "8x7"), knowing("10x3", "9x3"));
    ClassPicture picture = ClassPicture.of(children, TABLES.facts(), 2);
    assertThat(picture.count(Fact.product(8, 7), Phase.DERIVE)).isEqualTo(2);
    assertThat(picture.count(Fact.product(8, 7), Phase.NEW)).isEqualTo(1);
    ClassPicture.Teach first =
        picture.teach().stream()
            .filter(teach -> teach.way() == Way.DOUBLE)
            .findFirst()
            .orElseThrow();
    assertThat(first.children()).isEqualTo(2);
    assertThat(first.facts()).containsExactly(Fact.product(8, 7));
    assertThat(first.example().says()).isEqualTo("Double 4 × 7.");
  }

  /// A child who had all of these right with help yesterday.
  private static ChildFacts knowing(String... ids) {
    ChildFacts child = child();
    for (String id : ids) {
      Fact fact = Fact.find(id).orElseThrow();
      child.note(new Answered(fact, fact.answer(), true, 1));
    }
    return child;
  }
}
